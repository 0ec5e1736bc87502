import { createElement, type ReactNode } from "react";
import { BenchmarkPage } from "@/components/pages/benchmark-page";
import { HomePage } from "@/components/pages/home-page";
import { MethodPage } from "@/components/pages/method-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { answerBenchmark } from "@/lib/shards/answer-benchmark";
import { answerHome } from "@/lib/shards/answer-home";
import { answerMethod } from "@/lib/shards/answer-method";
import { allToSearch } from "@/lib/shards/answer-search";
import { catalogueFromShards } from "@/lib/shards/catalogue-from-shards";
import type { ShardSource } from "@/lib/shards/shard-source";
import { wholeShards } from "@/lib/shards/whole-catalogue";
import { answerBenchmarks } from "./answer-benchmarks";
import { answerMethods } from "./answer-methods";
import { answerPapers } from "./answer-papers";
import { answerResults } from "./answer-results";
import { answerSearch } from "./answer-search";

type Answer = (catalogue: Catalogue, search: URLSearchParams) => ReactNode;

const LISTS: Readonly<Record<string, Answer>> = {
  "/benchmarks": answerBenchmarks,
  "/methods": answerMethods,
  "/papers": answerPapers,
  "/results": answerResults,
};

/**
 * Returns the page of an address with a query, made from shards as the server makes it from the whole collection; null for a page without choices. A
 * frame itself says if its link was made with other data, the version `asked`.
 */
export async function answerPage(
  source: ShardSource,
  path: string,
  search: URLSearchParams,
  asked: string | null = null,
): Promise<ReactNode> {
  if (path.startsWith("/embed/")) return (await import("./answer-frame")).answerFrame(source, path, search, asked);
  if (path === "/search") return answerSearch(await allToSearch(source), search);
  const list = LISTS[path];
  if (list) {
    const index = await source.index();
    return list(catalogueFromShards(index, await wholeShards(source, index)), search);
  }
  if (path === "/") return createElement(HomePage, await answerHome(source, search));
  const [, kind, id = ""] = /^\/(benchmarks|methods)\/([^/]+)$/.exec(path) ?? [];
  if (kind === "benchmarks") {
    const model = await answerBenchmark(source, id, search);
    return model && createElement(BenchmarkPage, model);
  }
  const model = kind === "methods" ? await answerMethod(source, id, search) : null;
  return model && createElement(MethodPage, model);
}
