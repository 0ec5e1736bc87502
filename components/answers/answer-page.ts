import { createElement, type ReactNode } from "react";
import { BenchmarkPage } from "@/components/pages/benchmark-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { answerBenchmark } from "@/lib/shards/answer-benchmark";
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

const LISTS: Readonly<Record<string, Answer>> = { "/benchmarks": answerBenchmarks, "/methods": answerMethods, "/papers": answerPapers, "/results": answerResults };

/** The page of an address with a query, made from shards as the server makes it from the whole; null for one that has no choice. */
export async function answerPage(source: ShardSource, path: string, search: URLSearchParams): Promise<ReactNode> {
  if (path === "/search") return answerSearch(await allToSearch(source), search);
  const list = LISTS[path];
  if (list) {
    const index = await source.index();
    return list(catalogueFromShards(index, await wholeShards(source, index)), search);
  }
  const id = /^\/benchmarks\/([^/]+)$/.exec(path)?.[1];
  const model = id === undefined ? null : await answerBenchmark(source, id, search);
  return model && createElement(BenchmarkPage, model);
}
