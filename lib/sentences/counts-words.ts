import { groupBy } from "@/lib/catalogue/group";
import { listed } from "@/lib/format/words";

/** A number in a row of a board, and what it counts. */
export interface CountIn {
  /** The head of its column, "Steps". */
  readonly head: string;
  readonly method: string;
  /** What it counts, "model runs"; undefined if its source does not state it. */
  readonly counts: string | undefined;
}

/** Of more methods with the same count, only their number is printed. */
const NAMED = 4;

/**
 * States what the numbers of a column count where that differs, with the methods of each count, the most frequent first: "Steps count different things:
 * model runs (VAR and LlamaGen); flow steps over all cells (FlowAR)." Equal numbers of them are not equal work. Returns an empty text where all that is
 * stated is the same.
 */
export function countsWords(counts: readonly CountIn[]): string {
  return Array.from(
    groupBy(counts, ({ head }) => head),
    ([head, own]) => wordsOf(head, own),
  )
    .filter(Boolean)
    .join(" ");
}

function wordsOf(head: string, own: readonly CountIn[]): string {
  const stated = own.filter(({ counts }) => counts !== undefined);
  const kinds = [...groupBy(stated, ({ counts }) => counts ?? "")].toSorted(([, a], [, b]) => b.length - a.length);
  if (kinds.length < 2) return "";
  const silent = own.filter(({ counts }) => counts === undefined);
  return `${head} count different things: ${[...kinds, ...(silent.length > 0 ? [["not stated", silent] as const] : [])]
    .map(([counts, rows]) => `${counts} (${methodsIn(rows)})`)
    .join("; ")}.`;
}

function methodsIn(rows: readonly CountIn[]): string {
  const names = [...new Set(rows.map(({ method }) => method))];
  return names.length > NAMED ? `${names.length} methods` : listed(names);
}
