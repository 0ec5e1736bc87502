import type { Catalogue } from "@/lib/catalogue/catalogue";
import { benchmarkBoards } from "@/lib/exhibit/benchmark-boards";
import { documentOfComparison } from "@/lib/exhibit/compare-boards";
import type { BoardDocument } from "@/lib/report/board-table";
import { compareChoices } from "@/lib/view/compare-choices";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { fromCompareForm, readCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { VERSION_PARAMETER } from "@/lib/view/address/data-version";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import { asksAllRows } from "./all-rows";
import { boardsOfBenchmark } from "./boards-of-benchmark";
import { boardsOfComparison } from "./boards-of-comparison";
import type { OwnBoard } from "./own-board";
import type { Vocabulary } from "./vocabulary";
import { formerIdsOf } from "./vocabulary-of";

/** The boards of a page, and the same boards as every download format receives them. */
export interface BoardsOfPage {
  readonly boards: readonly OwnBoard[];
  readonly document: BoardDocument;
  /** For a comparison: the collapsed boards as they are downloaded with own rows; none of them is in `document`. */
  readonly folded: BoardDocument["boards"];
  /** Ids of benchmarks, metrics and methods that are no longer used; rows in a link may contain them. */
  readonly former: Vocabulary["former"];
  /** The chart of the page with its alternatives; null if the page has none. */
  readonly chart: ShownChart | null;
}

/** Reads the page and query of a URL. Removes the data version, which pages do not apply, as they tell their readers. */
export function readPageOfBoards(address: string): {
  readonly compares: boolean;
  /** Whether boards by configuration have all of their rows. The page of a benchmark has this parameter itself; that of a comparison has no room for them. */
  readonly isWhole: boolean;
  readonly benchmark: string;
  readonly search: URLSearchParams;
} {
  const [path = "", query = ""] = address.split("?", 2);
  const search = new URLSearchParams(query);
  search.delete(VERSION_PARAMETER);
  return {
    compares: path === "/compare",
    isWhole: asksAllRows(search),
    benchmark: /^\/benchmarks\/([^/]+)$/.exec(path)?.[1] ?? "",
    search,
  };
}

/** Returns the comparison that a query requests. A part of the collection does not know all places of the whole, so requested places count as known. */
export function comparedView(catalogue: Catalogue, search: URLSearchParams): CompareView {
  const places = {
    benchmarks: search.getAll("benchmark"),
    metrics: search.getAll("metric"),
    conditions: search.getAll("condition"),
  };
  const choices = {
    ...compareChoices(catalogue),
    places: { ...places, metrics: [...places.metrics, ...catalogue.metrics.keys()] },
  };
  return readCompareView(choices, fromCompareForm(choices, search)).view;
}

/** Returns the boards of a URL, or null if the page has none. */
export function boardsOfPage(catalogue: Catalogue, address: string): BoardsOfPage | null {
  const { compares, isWhole, benchmark, search } = readPageOfBoards(address);
  if (compares) {
    const view = comparedView(catalogue, search);
    const shown = shownComparison(catalogue, view, isWhole);
    const document = documentOfComparison(catalogue, view, shown, true);
    const open = shown.boards.length;
    return {
      boards: boardsOfComparison(catalogue, view, shown),
      document: { ...document, boards: document.boards.slice(0, open) },
      folded: document.boards.slice(open),
      former: formerIdsOf(catalogue),
      chart: shown.chart,
    };
  }
  const model = benchmarkModel(catalogue, benchmark, readBenchmarkView(catalogue, benchmark, search).view, []);
  if (model === null) return null;
  const { report, view } = model;
  return {
    boards: boardsOfBenchmark(model),
    document: benchmarkBoards(catalogue, model),
    folded: [],
    former: formerIdsOf(catalogue),
    chart: report.chosen && benchmarkChart(report, report.chosen, view),
  };
}
