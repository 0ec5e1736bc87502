import { PaletteOption } from "@/components/search/palette-option.client";
import { PaletteView, type SearchState } from "@/components/search/palette-view";
import styles from "@/components/search/search-palette.module.css";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import type { Specimen } from "./specimen";

const nothing = () => undefined;
const found = (
  kind: SearchResultJson["kind"],
  id: string,
  name: string,
  detail: string,
  href: string,
  fit: SearchResultJson["fit"] = "name",
): SearchResultJson => ({ kind, id, name, detail, href, fit });
const LOOM = [
  found("method", "loom", "Loom", "autoregressive, in 4 papers", "/methods/loom"),
  found(
    "paper",
    "loom-flow",
    "Loom-Flow: Weaving Pictures along Straight Threads, with a Title that Goes on until It Meets the Edge",
    "2024, 12 results",
    "/papers/loom-flow",
  ),
  found(
    "benchmark",
    "meadow-256",
    "Meadow 256×256",
    "FID, Inception score, precision, recall and other metrics that do not fit on one line of a phone",
    "/benchmarks/meadow-256",
  ),
];
const MENTIONED = LOOM.map((one) => ({ ...one, fit: "words" as const }));
const NEAR = LOOM.slice(0, 1).map((one) => ({ ...one, fit: "near" as const }));

interface State {
  readonly state: string;
  readonly query: string;
  readonly results: readonly SearchResultJson[] | null;
  readonly is?: SearchState;
  /** The option that is marked. */
  readonly marked?: number;
}

const STATES: readonly State[] = [
  { state: "open, before anything is typed", query: "", results: null },
  { state: "waiting for the first answer", query: "lo", results: null, is: "asking" },
  { state: "waiting for the next answer, with the last one", query: "loom f", results: LOOM, is: "asking" },
  { state: "with results, one of them marked", query: "loom", results: LOOM, marked: 1 },
  { state: "with results that only mention the words", query: "weaving", results: MENTIONED },
  { state: "with the nearest names", query: "looom", results: NEAR },
  { state: "with no result", query: "nothing of the kind", results: [] },
  { state: "without an answer", query: "loom", results: null, is: "failed" },
  { state: "without an answer, with the last one", query: "loom f", results: LOOM, is: "failed" },
];

/** Specimens of the search in each of its states, in a dialog that is not modal, so that all of them are open at once. */
export const palettes = (): readonly Specimen[] =>
  STATES.map(({ state, query, results, is = "still", marked }, at) => ({
    of: "components/search/palette-view",
    state,
    node: (
      <dialog open className={styles.palette} aria-label={`Search, ${state}`} style={{ position: "relative" }}>
        <PaletteView
          query={query}
          results={results}
          state={is}
          examples="Loom 3.42, Meadow"
          longest={200}
          field={{
            role: "combobox",
            "aria-expanded": results !== null && results.length > 0,
            "aria-controls": `found-${at}`,
          }}
          list={`found-${at}`}
          onType={nothing}
          onRetry={nothing}
          onClose={nothing}
        >
          {results?.map((result, place) => (
            <PaletteOption
              key={result.id}
              id={`found-${at}-${place}`}
              role="option"
              aria-selected={place === marked}
              result={result}
              onOpen={nothing}
            />
          ))}
        </PaletteView>
      </dialog>
    ),
  }));
