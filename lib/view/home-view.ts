import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the first page. */
export interface HomeView {
  /** The kinds of source whose figures are shown, in the order of SOURCE_KINDS; empty for all of them. */
  readonly kinds: readonly SourceKind[];
}

/** An abstract is the one source that every paper has and that is held against its text, so the first page begins with it. */
export const DEFAULT_HOME_VIEW: HomeView = { kinds: ["abstract"] };

const HOME_PARAMETERS: Readonly<Record<"kind", Parameter>> = {
  kind: { description: "Figures from these kinds of source; abstracts where none is named.", allowed: SOURCE_KINDS, repeatable: true },
};

/**
 * Address to view. Elsewhere an address without `kind` means every kind; here it means abstracts, so that all has to be said by
 * naming all. What was not understood is a problem, and where nothing was understood the default stands.
 */
export function readHomeView(search: URLSearchParams): { readonly view: HomeView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, HOME_PARAMETERS);
  const kinds = SOURCE_KINDS.filter((kind) => values.kind.includes(kind));
  if (kinds.length === 0) return { view: DEFAULT_HOME_VIEW, problems };
  return { view: { kinds: kinds.length === SOURCE_KINDS.length ? [] : kinds }, problems };
}

/** View to query string; the default is left out, so that one view has one address. */
export function writeHomeView({ kinds }: HomeView): string {
  const named = SOURCE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const isDefault = named.join() === DEFAULT_HOME_VIEW.kinds.join();
  return writeParameters({ kind: isDefault ? [] : named });
}

export const homeHref = (view: HomeView) => `/${writeHomeView(view)}`;
