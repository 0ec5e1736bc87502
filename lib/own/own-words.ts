import { reasonsInWords } from "@/lib/sentences/reasons";
import { ordinal } from "@/lib/format/ordinal";
import { capitalised, counted, inSentence, listed } from "@/lib/format/words";
import type { OwnPlace } from "./own-place";
import type { OwnVerdict } from "./own-verdict";

/** Returns "would be 3rd of 41", "would share 3rd of 41", or "would not be ranked" if there is no place. */
export const placeWords = (place: OwnPlace | null) =>
  place === null ? "would not be ranked" : `would ${place.tied ? "share" : "be"} ${ordinal(place.rank)} of ${place.of}`;

/** The number of conditions that are named; the rest is counted. */
const NAMED = 4;

/** Returns a verdict in words: "With caveats: not stated in yours: guidance scale; evaluator differs: ADM and Inception." */
export function ownVerdictWords({ kind, reasons, silent, alone }: OwnVerdict): string {
  const names = (all: readonly string[]) =>
    listed([
      ...all.slice(0, NAMED).map(inSentence),
      ...(all.length > NAMED ? [counted(all.length - NAMED, "more condition")] : []),
    ]);
  const why = [
    reasonsInWords(reasons),
    silent.length > 0 && `not stated in yours: ${names(silent)}`,
    alone.length > 0 && `stated in yours but not by all of them: ${names(alone)}`,
  ]
    .filter(Boolean)
    .join("; ");
  return `${capitalised(kind)}: ${why || "no stated condition differs"}.`;
}
