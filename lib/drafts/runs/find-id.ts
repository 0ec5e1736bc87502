import { cellOf, type Cells } from "@/lib/drafts/cells";

/** Returns a name in the form used for comparison: "Stream QA", "stream_qa" and "stream-qa" are equal. */
const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Returns the id of the row that a file names by its id or one of its names; null if no row or more than one matches. */
export function findId(rows: readonly Cells[], key: string, names: readonly string[], named: string): string | null {
  const exact = rows.find((row) => cellOf(row, key) === named);
  if (exact !== undefined) return cellOf(exact, key);
  const found = rows.filter((row) =>
    [key, ...names].some((column) => cellOf(row, column) !== "" && plain(cellOf(row, column)) === plain(named)),
  );
  return found.length === 1 && found[0] !== undefined ? cellOf(found[0], key) : null;
}
