import type { BoardsOfPage } from "@/lib/own/boards-of-page";
import { PAGE_NAME } from "@/lib/view/fields/field-names";
import { shardFolder } from "@/lib/view/shard-folder";
import { askSite, jsonOfSite } from "@/lib/view/ask-site";
import { below } from "@/lib/view/address/base-path";

/** Returns the page in the address bar, with its query. */
export const pageInBar = (): string => `${below(location.pathname)}${location.search}`;

/** Loads the boards of a page, by default the one in the address bar, as plain values. The request contains nothing of the reader's own. */
export async function loadBoards(page = pageInBar()): Promise<BoardsOfPage> {
  const folder = shardFolder();
  if (folder !== undefined && page.includes("?")) {
    const [{ answerBoards }, { fetchedShards }] = await Promise.all([
      import("@/lib/shards/answer-boards"),
      import("@/lib/shards/fetched-shards"),
    ]);
    return answerBoards(fetchedShards(folder), page);
  }
  const answer = await askSite(
    folder !== undefined
      ? `/api/v1/boards${page.split("?")[0]}.json`
      : `/api/v1/boards.json?${new URLSearchParams({ [PAGE_NAME]: page })}`,
  );
  if (!answer.ok) throw new Error(`The boards of this page could not be loaded (${answer.status})`);
  return ((await jsonOfSite(answer)) as { readonly data: BoardsOfPage }).data;
}
