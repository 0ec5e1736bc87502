import type { Catalogue } from "@/lib/catalogue/catalogue";
import { FIGURE_FILTERS, type FigureFilter } from "@/lib/select/figures";
import { figureParameters } from "./figures-view";
import { readParameters, writeParameters, type ParameterProblem } from "./parameters";

/** Rows of one page of the list of figures. */
export const ROWS_A_PAGE = 50;

/** What a reader chose on the list of figures; pages count from 1. */
export interface ResultsView {
  readonly filter: FigureFilter;
  readonly page: number;
}

export const EVERY_FIGURE: ResultsView = { filter: { benchmark: [], metric: [], method: [], paper: [], topic: [], kind: [], family: [], origin: [], year: [] }, page: 1 };

/** More digits than any number of pages has. */
const LONGEST_PAGE = 6;

/**
 * Address to view. A form sends the fields that were left open as empty ones; they choose nothing. What was not understood is
 * a problem and leaves its default in the view; a page that is not there is found out where the figures are counted (`pageOf`).
 */
export function readResultsView(
  catalogue: Catalogue,
  search: URLSearchParams,
): { readonly view: ResultsView; readonly problems: readonly ParameterProblem[] } {
  const filled = new URLSearchParams([...search].filter(([, value]) => value !== ""));
  const page = { description: "Which page of the list.", longest: LONGEST_PAGE, repeatable: false };
  const { values, problems } = readParameters(filled, { ...figureParameters(catalogue), page });
  const [asked = "1"] = values.page;
  const isPage = /^[1-9]\d*$/.test(asked);
  const unread = isPage ? [] : [{ parameter: "page", found: asked, allowed: ["a whole number from 1"], nearest: [] }];
  const filter = Object.fromEntries(FIGURE_FILTERS.map((name) => [name, values[name]])) as unknown as FigureFilter;
  return { view: { filter, page: isPage ? Number(asked) : 1 }, problems: [...problems, ...unread] };
}

/** The address of a view; its first page is written as nothing, so that one view has one address. */
export function resultsHref({ filter, page }: ResultsView): string {
  return `/results${writeParameters({ ...filter, page: page === 1 ? [] : [String(page)] })}`;
}

/** One page of a list with how many pages there are; beyond the last one stands a problem in its place. */
export function pageOf<Row>(rows: readonly Row[], page: number): { readonly rows: readonly Row[]; readonly pages: number; readonly problem: ParameterProblem | null } {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const isThere = page <= pages;
  const at = ((isThere ? page : 1) - 1) * ROWS_A_PAGE;
  return {
    rows: rows.slice(at, at + ROWS_A_PAGE),
    pages,
    problem: isThere ? null : { parameter: "page", found: String(page), allowed: [`1 to ${pages}`], nearest: [] },
  };
}
