/** A rank as data: null if there is none, and whether others share it. */
export interface RankHeld {
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Prints a rank: "1", or "2=" if it is shared; empty if there is none. Boards print it, and marks of charts carry it to the browser and the API. */
export const rankText = ({ rank, tied }: RankHeld): string => (rank === null ? "" : `${rank}${tied ? "=" : ""}`);

/** Parses the text of a rank: the inverse of `rankText`. */
export const rankIn = (text: string): RankHeld => ({
  rank: text === "" ? null : Number.parseInt(text, 10),
  tied: text.endsWith("="),
});

/** Writes a rank in words: "rank 2", "rank 2, shared"; empty if there is none. */
export const rankWords = ({ rank, tied }: RankHeld): string =>
  rank === null ? "" : `rank ${rank}${tied ? ", shared" : ""}`;
