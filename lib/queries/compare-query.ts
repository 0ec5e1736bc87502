import { queryOptions } from "@tanstack/react-query";
import { compareBoardHref } from "@/lib/view/address/compare-address";
import { writeCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { shardFolder } from "@/lib/view/shard-folder";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import { askSite, jsonOfSite } from "@/lib/view/ask-site";

/** Returns the query for a comparison's board: key, fetcher and rules in one place, for the panel and tests. */
export function compareQuery(view: CompareView) {
  return queryOptions({
    queryKey: ["compare", writeCompareView(view)],
    queryFn: async ({ signal }): Promise<ShownComparison> => {
      const folder = shardFolder();
      if (folder !== undefined) {
        const [{ answerComparison }, { fetchedShards }] = await Promise.all([
          import("@/lib/shards/answer-comparison"),
          import("@/lib/shards/fetched-shards"),
        ]);
        return answerComparison(fetchedShards(folder), view);
      }
      const response = await askSite(compareBoardHref(view), { signal }).catch((error: unknown) => {
        throw signal.aborted ? error : new Error("The server could not be reached");
      });
      if (!response.ok) throw new Error(`The server answered ${response.status}`);
      return boardOf(await jsonOfSite(response));
    },
    // The data changes only with a new build of the site, which a reload brings.
    staleTime: Infinity,
    // A reader sees an error at once and can retry. Without a network, the query fails instead of waiting without end.
    retry: false,
    networkMode: "always",
  });
}

const LISTS = ["methods", "boards", "folded", "reasons"] as const;

/** Checks the shape of whatever would break the page, without the 35 kB of a schema library. */
function boardOf(answer: unknown): ShownComparison {
  const board = isRecord(answer) && isRecord(answer.data) ? answer.data : null;
  const isWhole =
    board !== null &&
    typeof board.answer === "string" &&
    LISTS.every((name) => Array.isArray(board[name])) &&
    isRecord(board.alone) &&
    isRecord(board.asides);
  if (!isWhole) throw new Error("The server’s answer does not have the expected shape");
  // Its shape was checked above.
  return board as unknown as ShownComparison;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
