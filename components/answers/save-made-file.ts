import { BOARD_FILE_ADDRESS } from "@/lib/view/chosen-file-address.mjs";
import { below } from "@/lib/view/address/base-path";
import { fetchedShards } from "@/lib/shards/fetched-shards";
import { fileOfBoard, type MadeFile } from "@/lib/shards/file-of-board";
import { shardFolder } from "@/lib/view/shard-folder";

/** The time that a browser may take to start a download, in milliseconds. */
const KEPT_MS = 10_000;

/** Makes the file that a link to the API leads to, in a copy without a server. */
export async function madeFile(href: string): Promise<MadeFile> {
  const { pathname, search } = new URL(href);
  const source = fetchedShards(shardFolder() ?? "");
  return BOARD_FILE_ADDRESS.test(`${below(pathname)}${search}`)
    ? fileOfBoard(source, href)
    : (await import("./file-of-choice")).fileOfChoice(source, href);
}

/** Makes and saves the file that a link leads to, in a copy without a server. An error message is shown after the link. */
export async function saveMadeFile(link: HTMLAnchorElement): Promise<void> {
  try {
    const { name, type, text } = await madeFile(link.href);
    const saved = document.createElement("a");
    saved.href = URL.createObjectURL(new Blob([text], { type }));
    saved.download = name;
    saved.click();
    setTimeout(() => URL.revokeObjectURL(saved.href), KEPT_MS);
  } catch (error) {
    link.after(` ${error instanceof Error ? error.message : String(error)}.`);
  }
}
