import { compareChoices } from "@/lib/view/compare-choices";
import { readBenchmarkView, writeBenchmarkView } from "@/lib/view/views/benchmark-view";
import { readBenchmarksView, writeBenchmarksView } from "@/lib/view/views/benchmarks-view";
import { readCompareView, writeCompareView } from "@/lib/view/views/compare-view";
import { readEmbedView, readFrame } from "@/lib/view/views/embed-view";
import { readHomeView, writeHomeView } from "@/lib/view/views/home-view";
import { readMethodView, writeMethodView } from "@/lib/view/views/method-view";
import { readMethodsView, writeMethodsView } from "@/lib/view/views/methods-view";
import { readPapersView, writePapersView } from "@/lib/view/views/papers-view";
import { readResultsView, resultsHref } from "@/lib/view/views/results-view";
import { readSearchView, writeSearchView } from "@/lib/view/views/search-view";
import { readExport } from "@/lib/exhibit/export-choice";
import { small } from "./catalogues";

interface Problem {
  readonly parameter: string;
  readonly found: string;
  readonly allowed: readonly string[];
  readonly nearest: readonly string[];
}

type Answer<View> = { readonly view: View; readonly problems: readonly Problem[] };

/**
 * The reading of an address in the form that is frozen: without the list of valid names for an unknown parameter, which may grow, and with problems
 * sorted by parameter.
 */
const said = <View>({ view, problems }: Answer<View>, write: (view: View) => string) => ({
  view,
  problems: problems
    .toSorted((a, b) => Number(a.parameter > b.parameter) - Number(a.parameter < b.parameter))
    .map(({ parameter, found, allowed }) => ({
      parameter,
      found,
      allowed: found.startsWith("the unknown parameter") ? "any of them" : allowed.slice(0, 4),
    })),
  written: write(view),
});

const compare = compareChoices(small);

/** For each kind of page, how it reads an address and writes it back. */
export const ADDRESSES: Readonly<Record<string, (search: URLSearchParams) => object>> = {
  benchmark: (search) => said(readBenchmarkView(small, "pond-64", search), writeBenchmarkView),
  benchmarks: (search) => said(readBenchmarksView(small, search), writeBenchmarksView),
  compare: (search) => said(readCompareView(compare, search), writeCompareView),
  embed: (search) => said(readEmbedView(["ranked", "by-date", "steps"], ["only", "other"], search), () => ""),
  frame: (search) => said(readFrame(search), () => ""),
  home: (search) => said(readHomeView(search), writeHomeView),
  method: (search) => said(readMethodView(search), writeMethodView),
  methods: (search) => said(readMethodsView(small, search), writeMethodsView),
  papers: (search) => said(readPapersView(search), writePapersView),
  results: (search) => said(readResultsView(small, search), resultsHref),
  search: (search) => said(readSearchView(search), writeSearchView),
  "file.csv": (search) => ({ ...readExport("csv", search), rest: readExport("csv", search).rest.toString() }),
  "file.tex": (search) => ({ ...readExport("tex", search), rest: readExport("tex", search).rest.toString() }),
};

/** Queries that together ask every page for something it has, for nothing, and for something it does not have. */
export const QUERIES: readonly string[] = [
  "",
  "kind=table&kind=abstract",
  "kind=abstract&kind=table&kind=repository&kind=citation",
  "kind=tabel&kind=table&kind=table",
  "metric=fid&metric=accuracy&topic=images&topic=audio&family=diffusion&family=group",
  "q=+two%00words%E2%80%8F+&sort=results",
  `q=${"x".repeat(130)}&sort=size`,
  "q=one&q=two&sort=name&sort=topic",
  "q=&sort=&topic=&metric=&kind=&page=&family=&method=&benchmark=&colour=",
  "q=+&sort=+&topic=+",
  "sort=date",
  "benchmark=harbour&metric=fid&method=linear&paper=drift&topic=images&page=3",
  "benchmark=harbor&paper=&page=0",
  "page=two",
  "page=12345678",
  "page=1&colour=red",
  "theme=dark&height=640&chart=by-date&panel=other&rows=all&group=paper&scale=log",
  "theme=drak&height=199&chart=steps&panel=none&rows=every",
  "height=4001",
  "height=0300",
  "height=tall&theme=auto&scale=auto",
  "chart=scatter&x=steps&from=1.5&to=0.5&without=linear&columns=fid,rank&sort=-fid",
  "chart=&x=&from=&to=&without=&columns=&reference=&shared=yes",
  "method=drift&method=linear&reference=linear&shared=yes&condition=horizon.96",
  "family=diffusion&origin=own&parameters_from=1.5&parameters_to=900&year_from=2023&year_to=20",
  "form=board&layout=table*&align=siunitx&metric=fid",
  "form=wide&layout=page&form=list",
  "version=2026-01&kind=table",
];
