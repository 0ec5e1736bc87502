import type { Catalogue } from "@/lib/catalogue/catalogue";
import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the first page. */
export interface HomeView {
  /** The kinds of source whose figures are shown, in the order of SOURCE_KINDS; empty for all of them. */
  readonly kinds: readonly SourceKind[];
}

/** What the first page of a collection offers and opens on. */
export interface HomeStart {
  /** The kinds of source that have figures. */
  readonly offered: readonly SourceKind[];
  /** Those of an address that names none; empty for all. */
  readonly first: readonly SourceKind[];
}

/** As collection.json says; a kind without figures is neither offered nor opened on. */
export function homeStart({ identity, figures }: Pick<Catalogue, "identity" | "figures">): HomeStart {
  const offered = SOURCE_KINDS.filter((kind) => figures.some((figure) => figure.kind === kind));
  const first = offered.filter((kind) => identity.homeKinds.includes(kind));
  return { offered, first: first.length === offered.length ? [] : first };
}

const parametersOf = ({ offered, first }: HomeStart): Readonly<Record<"kind", Parameter>> => ({
  kind: { description: `Figures from these kinds of source; ${first.length === 0 ? "all of them" : `of kind ${first.join(", ")}`} where none is named.`, allowed: offered, repeatable: true },
});

/**
 * Address to view. Elsewhere an address without `kind` means every kind; here it means those that the page opens on, so that all has to be
 * said by naming all. What was not understood is a problem, and where nothing was understood the start stands.
 */
export function readHomeView(search: URLSearchParams, start: HomeStart): { readonly view: HomeView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, parametersOf(start));
  const kinds = start.offered.filter((kind) => values.kind.includes(kind));
  if (kinds.length === 0) return { view: { kinds: start.first }, problems };
  return { view: { kinds: kinds.length === start.offered.length ? [] : kinds }, problems };
}

/** View to query string; what the page opens on is left out, so that one view has one address. */
export function writeHomeView({ kinds }: HomeView, { offered, first }: HomeStart): string {
  const named = offered.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const isStart = named.join() === (first.length === 0 ? offered : first).join();
  return writeParameters({ kind: isStart ? [] : named });
}

export const homeHref = (view: HomeView, start: HomeStart) => `/${writeHomeView(view, start)}`;
