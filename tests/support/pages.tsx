import { renderToStaticMarkup } from "react-dom/server";
import { renderBenchmark } from "@/app/benchmarks/[id]/benchmark";
import { renderBenchmarks } from "@/app/benchmarks/benchmarks";
import { renderCompare } from "@/app/compare/compare";
import { renderHome } from "@/app/home";
import { renderMethod } from "@/app/methods/[id]/method";
import { renderMethods } from "@/app/methods/methods";
import PaperPage from "@/app/papers/[id]/page";
import { renderPapers } from "@/app/papers/papers";
import { renderResults } from "@/app/results/results";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { answer, ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { formatsOf } from "@/lib/http/endpoints/endpoint";
import { answerFrom } from "./answer-from";

/** Returns what a reader sees on each page and in each document of a collection, by its address; without a server. */
export async function everythingShown(catalogue: Catalogue): Promise<ReadonlyMap<string, string>> {
  const done = answerFrom(catalogue);
  return shownOf(catalogue).finally(done);
}

/** Returns the same for the pages about a single row, as they are built. */
export async function rowPagesShown(catalogue: Catalogue): Promise<ReadonlyMap<string, string>> {
  const done = answerFrom(catalogue);
  return rowPagesOf(catalogue).then(wordsOfEach).finally(done);
}

const wordsOfEach = (pages: ReadonlyMap<string, React.ReactNode>) =>
  new Map(Array.from(pages, ([address, page]) => [address, wordsOf(renderToStaticMarkup(page))]));

async function rowPagesOf(catalogue: Catalogue): Promise<ReadonlyMap<string, React.ReactNode>> {
  const none = new URLSearchParams();
  const pages = new Map<string, React.ReactNode>([
    ...[...catalogue.benchmarks.keys()].map((id) => [`/benchmarks/${id}`, renderBenchmark(id, none)] as const),
    ...[...catalogue.methods.keys()].map((id) => [`/methods/${id}`, renderMethod(id, none)] as const),
  ]);
  for (const id of catalogue.papers.keys())
    pages.set(`/papers/${id}`, await PaperPage({ params: Promise.resolve({ id }) }));
  return pages;
}

async function shownOf(catalogue: Catalogue): Promise<ReadonlyMap<string, string>> {
  return new Map([...wordsOfEach(await pagesOf(catalogue)), ...documentsOf(catalogue, [...catalogue.methods.keys()])]);
}

/** Returns the pages that show results, by address. The catalogue must be the one that pages answer from. */
export async function pagesOf(catalogue: Catalogue): Promise<ReadonlyMap<string, React.ReactNode>> {
  const none = new URLSearchParams();
  const compare = new URLSearchParams([...catalogue.methods.keys()].map((id): [string, string] => ["method", id]));
  return new Map<string, React.ReactNode>([
    ["/", renderHome(none)],
    ["/methods", renderMethods(none)],
    ["/benchmarks", renderBenchmarks(none)],
    ["/papers", renderPapers(none)],
    ["/results", renderResults(none)],
    ["/compare", renderCompare(compare)],
    ...[...catalogue.benchmarks.keys()].map(
      (id) => [`/benchmarks/${id}?group=paper`, renderBenchmark(id, new URLSearchParams("group=paper"))] as const,
    ),
    ...(await rowPagesOf(catalogue)),
  ]);
}

/** Returns the documents that print what pages show. */
function documentsOf(catalogue: Catalogue, methods: readonly string[]): readonly (readonly [string, string])[] {
  const ids = { benchmarks: [...catalogue.benchmarks.keys()], methods, papers: [...catalogue.papers.keys()] };
  const addresses = [
    ...Object.entries(ids).flatMap(([path, each]) =>
      each.map((id) => ({ path: `${path}/ID`, address: `${path}/${id}`, query: "" })),
    ),
    { path: "compare", address: "compare", query: methods.map((id) => `method=${id}`).join("&") },
    { path: "results", address: "results", query: "" },
  ];
  return addresses.flatMap(({ path, address, query }) => {
    const endpoint = ENDPOINTS.find((one) => one.path === path);
    if (endpoint === undefined) throw new Error(`no endpoint ${path}`);
    return formatsOf(endpoint)
      .filter((format) => format === "md" || format === "tex")
      .map((format) => {
        const found = answer(catalogue, `${address}.${format}`, new URLSearchParams(query));
        if (!("text" in found)) throw new Error(`${address}.${format} is no document`);
        return [`${address}.${format}`, found.text] as const;
      });
  });
}

/** Returns the words of a page without its markup; words of two elements stay separate. */
const wordsOf = (html: string) =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, " ")
    .replace(/<[^>]*?(?:aria-label|title|alt)="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&");
