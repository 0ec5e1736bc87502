import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { readView, writeView, type Asked, type Fields } from "@/lib/view/fields/field";
import { listField, textField } from "@/lib/view/fields/field-kinds";
import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";

/** What a reader chose on the first page. */
export interface HomeView {
  /** The kinds of source whose results are shown, in the order of SOURCE_KINDS; empty for all of them. */
  readonly kinds: readonly SourceKind[];
}

/** What its address may hold: the form of the picker sends a benchmark there, which leads to another page. */
interface HomeAddress extends HomeView {
  readonly benchmark: string;
}

/** No id of a benchmark is longer. */
const LONGEST = 120;

export const HOME_FIELDS: Fields<HomeAddress> = {
  kinds: {
    ...listField<SourceKind>("kind", { label: "Source", description: "Results from these kinds of source; all where none is named." }, () => SOURCE_KINDS),
    // All kinds named are as good as none; addresses from before there were runs name four.
    read: (values) => (SOURCE_KINDS.every((kind) => kind === "run" || values.includes(kind)) ? [] : SOURCE_KINDS.filter((kind) => values.includes(kind))),
    write: (kinds) => (kinds.length === SOURCE_KINDS.length ? [] : SOURCE_KINDS.filter((kind) => kinds.includes(kind))),
  },
  benchmark: textField("benchmark", { label: "Everything on a benchmark", description: "Leads to the page of this benchmark." }, LONGEST),
};

/** Address to view. What was not understood is a problem, and where nothing was understood the default stands. */
export function readHomeView(search: URLSearchParams): Asked<HomeView> {
  const { view, problems } = readView(HOME_FIELDS, undefined, search);
  return { view: { kinds: view.kinds }, problems };
}

/** The page that the picker of a benchmark asks for: a form cannot put a choice into the path. Null where it was not used. */
export function pickedAddress(search: URLSearchParams): string | null {
  const { benchmark } = readView(HOME_FIELDS, undefined, search).view;
  return benchmark === "" ? null : benchmarkPageHref(encodeURIComponent(benchmark));
}

/** View to query string; the default is left out, so that one view has one address. */
export const writeHomeView = ({ kinds }: HomeView): string => writeView(HOME_FIELDS, { kinds, benchmark: "" });

export const homeHref = (view: HomeView) => `/${writeHomeView(view)}`;
