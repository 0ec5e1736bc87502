import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { ResultFilter } from "@/lib/report/question/results";
import { joined, partOf, partsOf, readPart, under, writePart } from "@/lib/view/fields/codec";
import type { Fields } from "@/lib/view/fields/field";
import { countField } from "@/lib/view/fields/field-kinds";
import { REPORTED_EVERY_RESULT, RESULT_FIELDS } from "./result-parameters";
import type { ParameterProblem } from "./parameters";

/** The number of rows on one page of the list of results. */
export const ROWS_A_PAGE = 50;

/** The choices of a reader on the list of results; pages count from 1. */
export interface ResultsView {
  readonly filter: ResultFilter;
  readonly page: number;
}

export const EVERY_RESULT: ResultsView = { filter: REPORTED_EVERY_RESULT, page: 1 };

/** More digits than any number of pages has. */
const LONGEST_PAGE = 6;

const PAGE_FIELDS: Fields<Pick<ResultsView, "page">> = {
  page: countField(
    "page",
    { label: "Page", description: "Which page of the list." },
    { least: 1, words: "a whole number from 1", longest: LONGEST_PAGE },
    EVERY_RESULT.page,
  ),
};

/** Each choice of the page, defined once. */
const PARTS = /* @__PURE__ */ partsOf<ResultsView, Catalogue>(() =>
  joined(
    under(
      "filter",
      partOf(RESULT_FIELDS, (catalogue: Catalogue) => catalogue),
    ),
    partOf(PAGE_FIELDS, () => undefined),
  ),
);

/** Returns the parameter names that a URL of the page may contain. */
export const resultsNames = () => PARTS.names;

/**
 * Reads a view from a query. A form sends fields that were left open as empty; they choose nothing. A value that was not understood is a problem, and
 * the view gets its default; a page number beyond the last is found only when the results are counted (`pageOf`).
 */
export const readResultsView = (catalogue: Catalogue, search: URLSearchParams) =>
  readPart(PARTS, catalogue, search, "all");

/** Returns the URL of a view; the first page is not written, so that each view has only one URL. */
export const resultsHref = (view: ResultsView) => `/results${writePart(PARTS, view)}`;

/** Returns one page of a list and the number of pages. For a page beyond the last one it returns the first page and a problem. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
): { readonly rows: readonly Row[]; readonly pages: number; readonly problem: ParameterProblem | null } {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const isThere = page <= pages;
  const at = ((isThere ? page : 1) - 1) * ROWS_A_PAGE;
  return {
    rows: rows.slice(at, at + ROWS_A_PAGE),
    pages,
    problem: isThere ? null : { parameter: "page", found: String(page), allowed: [`1 to ${pages}`], nearest: [] },
  };
}
