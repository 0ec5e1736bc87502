import { nearest } from "@/lib/view/views/nearest";
import { namesToSearch } from "./answer-search";
import type { ShardSource } from "./shard-source";

/** Returns the ids of a table that are nearest to an unknown one, as the API names them. */
export async function answerNearest(
  source: ShardSource,
  table: "benchmarks" | "methods" | "papers",
  id: string,
): Promise<readonly string[]> {
  return nearest(id, [...(await namesToSearch(source))[table].keys()]);
}
