import type { InputHTMLAttributes, ReactNode } from "react";
import { counted } from "@/lib/format/words";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { matchWords } from "@/lib/sentences/match-words";
import { QUERY_NAME } from "@/lib/view/fields/field-names";
import { PaletteHelp } from "./palette-help.client";
import styles from "./search-palette.module.css";

/** Whether a search waits for an answer, and whether the last one got none. */
export type SearchState = "still" | "asking" | "failed";

interface PaletteViewProps {
  readonly query: string;
  /** The results of the last query that was answered; null before there was one. */
  readonly results: readonly SearchResultJson[] | null;
  readonly state: SearchState;
  /** Searches that the field suggests. */
  readonly examples: string;
  /** The most characters of a search. */
  readonly longest: number;
  /** The properties that make the field a combobox. */
  readonly field: InputHTMLAttributes<HTMLInputElement>;
  /** The id of the list. */
  readonly list: string;
  readonly onType: (text: string) => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
  /** The results as options. */
  readonly children: ReactNode;
}

/** The content of the search dialog in one of its states: empty, waiting, answered, answered with nothing, or failed. */
export const PaletteView = ({
  query,
  results,
  state,
  examples,
  longest,
  field,
  list,
  onType,
  onRetry,
  onClose,
  children,
}: PaletteViewProps) => {
  const isMissing = results !== null && !matchWords(results, results.length).isThere;
  return (
    <>
      <form action="/search" role="search" className={styles.form}>
        <input
          {...field}
          name={QUERY_NAME}
          type="text"
          aria-label="Methods, benchmarks, papers and results"
          placeholder={examples}
          enterKeyHint="search"
          maxLength={longest}
          value={query}
          onChange={({ target }) => onType(target.value)}
        />
        <button type="button" onClick={onClose}>
          Close
        </button>
      </form>
      <p role="status" className={styles.status}>
        {statusOf(state, results, query)}
      </p>
      {state === "still" && isMissing && (
        <p className={styles.missing}>
          <SuggestPaper name={query.trim()} />
        </p>
      )}
      {state === "failed" && (
        <p className={styles.failed}>
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
      {results !== null && results.length > 0 && (
        <div role="listbox" id={list} aria-label="Results" className={styles.results} aria-busy={state === "asking"}>
          {children}
        </div>
      )}
      <PaletteHelp />
    </>
  );
};

function statusOf(state: SearchState, results: readonly SearchResultJson[] | null, query: string): string {
  if (state === "failed") return "The search did not answer.";
  if (results === null) return state === "asking" ? "Searching …" : "";
  const { isThere, words } = matchWords(results, results.length);
  if (state === "asking") return `${counted(results.length, "match", "matches")}, searching on …`;
  if (isThere) return words;
  return `Nothing called “${query.trim()}” is in the collection. ${words || "Enter shows the nearest names."}`;
}
