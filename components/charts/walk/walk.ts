import { rankIn, rankWords } from "@/lib/format/rank";
import type { Mark } from "@/lib/view/chart/series";

/** Returns the mark that a key leads to; null if the key does not move. The first arrow key leads to the first mark. */
export function walk(key: string, at: number | null, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return at === null ? 0 : Math.min(at + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return at === null ? 0 : Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Returns the announcement when the reader comes to a mark. */
export function announce(mark: Mark, at: number, count: number): string {
  const name = [mark.label, mark.detail].filter(Boolean).join(", ");
  return [name, valueWords(mark), rankWords(rankIn(mark.rank)), mark.receipt, `${at + 1} of ${count}`]
    .filter(Boolean)
    .join(". ");
}

export const valueWords = ({ from, fromText, text }: Mark) => (from === null ? text : `from ${fromText} to ${text}`);
