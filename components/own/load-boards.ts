import type { OwnBoard } from "@/lib/own/own-board";
import type { BoardDocument } from "@/lib/report/board-table";

export interface LoadedBoards {
  readonly boards: readonly OwnBoard[];
  /** The same as every format takes them away. */
  readonly document: BoardDocument;
}

/** The boards of a page, without one of that in the address bar, as plain values. Nothing of the reader's is in the question. */
export async function loadBoards(page = `${location.pathname}${location.search}`): Promise<LoadedBoards> {
  const answer = await fetch(isCopy() ? `/api/v1/boards${page.split("?")[0]}.json` : `/api/v1/boards.json?${new URLSearchParams({ page })}`);
  if (!answer.ok) throw new Error(`The boards of this page could not be loaded (${answer.status})`);
  return ((await answer.json()) as { readonly data: LoadedBoards }).data;
}

/** Whether the page is a plain file of a copy that has no server (scripts/build-static.mjs): it has the boards of each page as a file. */
const isCopy = () => document.querySelector("#about-this-copy > *") !== null;
