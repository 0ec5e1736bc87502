import { PAPER_SORTS, type PaperSort } from "@/lib/select/list-order";
import { readSort, readText, sortParameter, textParameter, withoutEmpty, writeSort, writeText } from "./list-parameters";
import { readParameters, writeParameters, type ParameterProblem } from "./parameters";

/** What a reader chose on the list of papers. */
export interface PapersView {
  readonly text: string;
  readonly sort: PaperSort;
}

export const PAPERS_PARAMETERS = { q: textParameter("papers"), sort: sortParameter(PAPER_SORTS) } as const;

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readPapersView(search: URLSearchParams): { readonly view: PapersView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(withoutEmpty(search), PAPERS_PARAMETERS);
  return { view: { text: readText(values.q), sort: readSort(PAPER_SORTS, values.sort) }, problems };
}

/** View to query string; one view has one address. */
export const writePapersView = ({ text, sort }: PapersView) => writeParameters({ q: writeText(text), sort: writeSort(PAPER_SORTS, sort) });
