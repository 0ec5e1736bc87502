import { boardsOfPage, comparedView, readPageOfBoards, type BoardsOfPage } from "@/lib/own/boards-of-page";
import { benchmarkShards } from "./answer-benchmark";
import { comparisonShards } from "./answer-comparison";
import { catalogueFromShards } from "./catalogue-from-shards";
import { SHARD_NAMES } from "./shard";
import type { ShardSource } from "./shard-source";

/**
 * Returns the boards of a page for adding a reader's own results, as the server answers them. Includes the small tables, because downloads and copies
 * name authors and addresses. Rejects for an address without boards.
 */
export async function answerBoards(source: ShardSource, page: string): Promise<BoardsOfPage> {
  const [index, tables] = [await source.index(), await source.shard(SHARD_NAMES.tables)];
  const { compares, benchmark, search } = readPageOfBoards(page);
  const own = compares
    ? await comparisonShards(source, index, comparedView(catalogueFromShards(index, [tables]), search), true)
    : await benchmarkShards(source, index, benchmark);
  const found = boardsOfPage(catalogueFromShards(index, [...own, tables]), page);
  if (found === null) throw new Error(`${page} has no boards`);
  return found;
}
