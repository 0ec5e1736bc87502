import { fetchedShards } from "@/lib/shards/fetched-shards";
import { fileOfBoard } from "@/lib/shards/file-of-board";
import { shardFolder } from "@/lib/view/shard-folder";

/** How long a browser may take to begin with a file. */
const KEPT_MS = 10_000;

/** In a copy without a server: makes the file of a board that a link leads to, and saves it. What fails is said after the link. */
export async function saveBoardFile(link: HTMLAnchorElement): Promise<void> {
  try {
    const { name, type, text } = await fileOfBoard(fetchedShards(shardFolder() ?? ""), link.href);
    const saved = document.createElement("a");
    saved.href = URL.createObjectURL(new Blob([text], { type }));
    saved.download = name;
    saved.click();
    setTimeout(() => URL.revokeObjectURL(saved.href), KEPT_MS);
  } catch (error) {
    link.after(` ${error instanceof Error ? error.message : String(error)}.`);
  }
}
