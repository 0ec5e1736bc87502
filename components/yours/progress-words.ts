/** The progress with files: one is being read, with the share of its rows that is done (0 to 1), or everything that was read is being matched. */
export type Progress =
  | {
      readonly kind: "reading";
      readonly name: string;
      readonly at: number;
      readonly of: number;
      readonly share: number;
    }
  | { readonly kind: "matching" };

/** Writes the progress in words: "Reading runs.csv (1 of 2), 45 % of its rows". A short file reports no share. */
export function progressWords(progress: Progress): string {
  if (progress.kind === "matching") return "Matching what was read with the collection";
  const { name, at, of, share } = progress;
  return `Reading ${name || "the table"} (${at + 1} of ${of})${share > 0 ? `, ${Math.floor(share * 100)}\u00a0% of its rows` : ""}`;
}
