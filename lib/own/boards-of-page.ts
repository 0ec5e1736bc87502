import type { Catalogue } from "@/lib/catalogue/catalogue";
import { benchmarkBoards } from "@/lib/exhibit/benchmark-boards";
import { compareBoards } from "@/lib/exhibit/compare-boards";
import type { BoardDocument } from "@/lib/report/board-table";
import { selectCompareChoices } from "@/lib/select/compare-choices";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/benchmark-view";
import { fromCompareForm, readCompareView, type CompareView } from "@/lib/view/compare-view";
import { VERSION_PARAMETER } from "@/lib/view/data-version";
import { boardsOfBenchmark } from "./boards-of-benchmark";
import { boardsOfComparison } from "./boards-of-comparison";
import type { OwnBoard } from "./own-board";

/** The boards of a page, and the same as every format takes them away. */
export interface BoardsOfPage {
  readonly boards: readonly OwnBoard[];
  readonly document: BoardDocument;
}

/** What an address asks for. What a page leaves out of a query, as it tells its reader, is left out here. */
export function readPageOfBoards(address: string): { readonly compares: boolean; readonly benchmark: string; readonly search: URLSearchParams } {
  const [path = "", query = ""] = address.split("?", 2);
  const search = new URLSearchParams(query);
  search.delete(VERSION_PARAMETER);
  return { compares: path === "/compare", benchmark: /^\/benchmarks\/([^/]+)$/.exec(path)?.[1] ?? "", search };
}

/** The comparison that a query asks for. A part of the collection does not know every place of the whole, so those that are asked for count as known. */
export function comparedView(catalogue: Catalogue, search: URLSearchParams): CompareView {
  const places = { benchmarks: search.getAll("benchmark"), metrics: search.getAll("metric"), conditions: search.getAll("condition") };
  const choices = { ...selectCompareChoices(catalogue), places: { ...places, metrics: [...places.metrics, ...catalogue.metrics.keys()] } };
  return readCompareView(choices, fromCompareForm(choices, search)).view;
}

/** The boards of an address; null where it has none. */
export function boardsOfPage(catalogue: Catalogue, address: string): BoardsOfPage | null {
  const { compares, benchmark, search } = readPageOfBoards(address);
  if (compares) {
    const view = comparedView(catalogue, search);
    return { boards: boardsOfComparison(catalogue, view), document: compareBoards(catalogue, view) };
  }
  const model = benchmarkModel(catalogue, benchmark, readBenchmarkView(catalogue, benchmark, search).view, []);
  return model && { boards: boardsOfBenchmark(model), document: benchmarkBoards(catalogue, model) };
}
