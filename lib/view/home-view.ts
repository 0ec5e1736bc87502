import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { benchmarkPageHref } from "./plain-addresses";
import { readParameters, writeParameters, type AnyParameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the first page. */
export interface HomeView {
  /** The kinds of source whose results are shown, in the order of SOURCE_KINDS; empty for all of them. */
  readonly kinds: readonly SourceKind[];
}

/** No id of a benchmark is longer. */
const LONGEST = 120;

const HOME_PARAMETERS: Readonly<Record<"kind" | "benchmark", AnyParameter>> = {
  kind: { description: "Results from these kinds of source; all where none is named.", allowed: SOURCE_KINDS, repeatable: true },
  benchmark: { description: "Leads to the page of this benchmark.", longest: LONGEST, repeatable: false },
};

/**
 * Address to view. All kinds named are as good as none. What was not understood is a problem, and where nothing was understood the
 * default stands.
 */
export function readHomeView(search: URLSearchParams): { readonly view: HomeView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, HOME_PARAMETERS);
  const kinds = SOURCE_KINDS.filter((kind) => values.kind.includes(kind));
  // Addresses from before there were runs name four.
  return { view: { kinds: SOURCE_KINDS.every((kind) => kind === "run" || kinds.includes(kind)) ? [] : kinds }, problems };
}

/** The page that the picker of a benchmark asks for: a form cannot put a choice into the path. Null where it was not used. */
export function pickedAddress(search: URLSearchParams): string | null {
  const id = search.get("benchmark") ?? "";
  return id === "" ? null : benchmarkPageHref(encodeURIComponent(id));
}

/** View to query string; the default is left out, so that one view has one address. */
export const writeHomeView = ({ kinds }: HomeView): string => writeParameters({ kind: kinds.length === SOURCE_KINDS.length ? [] : SOURCE_KINDS.filter((kind) => kinds.includes(kind)) });

export const homeHref = (view: HomeView) => `/${writeHomeView(view)}`;
