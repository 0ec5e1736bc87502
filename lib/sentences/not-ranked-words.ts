import { tableOf } from "@/lib/format/table-of";
import { speakerOf } from "@/lib/format/source";
import { counted, listed } from "@/lib/format/words";
import type { PartlyRead } from "@/lib/select/rank/reading";

/** The number of partly read tables that are named; the others are counted. */
const NAMED = 3;

/** Returns "Not ranked: 2 of the 110 numbers of Table 2 of S-Mamba are in the collection." Empty if every table was read whole. */
export const notRankedWords = (partly: readonly PartlyRead[]): string =>
  partly.length === 0 ? "" : `${notRankedClause(partly)}.`;

/** Returns the same without a full stop. */
export function notRankedClause(partly: readonly PartlyRead[]): string {
  const named = partly.slice(0, NAMED).map(partWords);
  const more = partly.length > NAMED ? [counted(partly.length - NAMED, "further table") + " read in part"] : [];
  return `Not ranked: ${listed([...named, ...more])}`;
}

function partWords({ source, paper, present, cells }: PartlyRead): string {
  const speaker = speakerOf({ source, paper, kind: source.kind });
  const table = `${tableOf(source.locator)} of ${speaker}`;
  if (cells === null) return `${table} was read in part`;
  return `${present} of the ${counted(cells, "number")} of ${table} ${present === 1 ? "is" : "are"} in the collection`;
}
