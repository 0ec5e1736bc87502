"use client";
import { useEffect, useRef, useState } from "react";
import type { Envelope } from "@/lib/http/envelope";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import { QUERY_NAME } from "@/lib/view/fields/field-names";
import { shardFolder } from "@/lib/view/shard-folder";
import { fromSite, jsonOfSite } from "@/lib/view/ask-site";
import type { SearchState } from "./palette-view";

/** Milliseconds to wait after a letter. A shorter pause than most people's between two letters would send a request for each. */
const PAUSE = 120;
const PATIENCE = 8_000;

/** Returns the results of the last query that was answered; they stay while the next one is loading. */
export function useResults() {
  const [results, setResults] = useState<readonly SearchResultJson[] | null>(null);
  const [state, setState] = useState<SearchState>("still");
  const stop = useRef(() => {});
  // A request that is running when the palette closes is aborted.
  useEffect(() => () => stop.current(), []);
  // In a copy without a server, names are loaded ahead, so that the first letter gets a result.
  useEffect(() => {
    const folder = shardFolder();
    if (folder !== undefined)
      import("@/lib/shards/answer-search").then(({ prepareSearch }) => prepareSearch(folder)).catch(() => 0);
  }, []);

  const ask = (query: string) => {
    stop.current();
    if (query.trim() === "") {
      setResults(null);
      setState("still");
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const settle = (next: SearchState, found?: readonly SearchResultJson[]) => {
      if (signal.aborted) return;
      setState(next);
      if (found) setResults(found);
    };
    const timer = setTimeout(() => {
      const folder = shardFolder();
      const asked =
        folder === undefined
          ? fetchResults(query, signal)
          : searchHere(folder, query, (found) => settle("asking", found));
      asked.then(
        (found) => settle("still", found),
        () => settle("failed"),
      );
    }, PAUSE);
    stop.current = () => {
      clearTimeout(timer);
      controller.abort();
    };
    setState("asking");
  };
  return { results, state, ask };
}

const searchHere = async (
  folder: string,
  query: string,
  early: (found: readonly SearchResultJson[]) => void,
): Promise<readonly SearchResultJson[]> =>
  (await import("@/lib/shards/answer-search")).searchRows(folder, query, early);

async function fetchResults(query: string, signal: AbortSignal): Promise<readonly SearchResultJson[]> {
  const either = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const answer = await fromSite(`/api/v1/search.json?${new URLSearchParams({ [QUERY_NAME]: query })}`, {
    signal: either,
  });
  return ((await jsonOfSite(answer)) as Envelope<readonly SearchResultJson[]>).data;
}
