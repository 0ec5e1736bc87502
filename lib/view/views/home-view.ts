import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { readView, writeView, type Asked, type Fields } from "@/lib/view/fields/field";
import { listField, textField } from "@/lib/view/fields/field-kinds";
import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";

/** The choices of a reader on the home page. */
export interface HomeView {
  /** The kinds of source whose results are shown, in the order of SOURCE_KINDS; empty for all of them. */
  readonly kinds: readonly SourceKind[];
}

/** The parameters of its URL: the form of the picker sends a benchmark, which redirects to another page. */
interface HomeAddress extends HomeView {
  readonly benchmark: string;
}

/** The most characters of the id of a benchmark. */
const LONGEST = 120;

export const HOME_FIELDS: Fields<HomeAddress> = {
  kinds: {
    ...listField<SourceKind>(
      "kind",
      { label: "Source", description: "Results from these kinds of source; all where none is named." },
      () => SOURCE_KINDS,
    ),
    // Naming all kinds equals naming none; URLs from before the kind `run` existed name all the others.
    read: (values) =>
      SOURCE_KINDS.every((kind) => kind === "run" || values.includes(kind))
        ? []
        : SOURCE_KINDS.filter((kind) => values.includes(kind)),
    write: (kinds) => (kinds.length === SOURCE_KINDS.length ? [] : SOURCE_KINDS.filter((kind) => kinds.includes(kind))),
  },
  benchmark: textField(
    "benchmark",
    { label: "Everything on a benchmark", description: "Leads to the page of this benchmark." },
    LONGEST,
  ),
};

/** Reads a view from a query. A value that was not understood is a problem; if none was understood, the view is the default. */
export function readHomeView(search: URLSearchParams): Asked<HomeView> {
  const { view, problems } = readView(HOME_FIELDS, undefined, search);
  return { view: { kinds: view.kinds }, problems };
}

/** Returns the page that the picker of a benchmark requests, because a form cannot put a choice into the path. Returns null if it was not used. */
export function pickedAddress(search: URLSearchParams): string | null {
  const { benchmark } = readView(HOME_FIELDS, undefined, search).view;
  return benchmark === "" ? null : benchmarkPageHref(encodeURIComponent(benchmark));
}

/** Writes a view as a query string; the default is left out, so that each view has only one URL. */
export const writeHomeView = ({ kinds }: HomeView): string => writeView(HOME_FIELDS, { kinds, benchmark: "" });

export const homeHref = (view: HomeView) => `/${writeHomeView(view)}`;
