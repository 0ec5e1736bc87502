/** A rank as data: null where there is none, and whether others have it too. */
export interface RankHeld {
  readonly rank: number | null;
  readonly tied: boolean;
}

/** "1", "2=" for a shared rank; empty where there is none: as boards print it, and as marks of charts cross to the browser and to programs. */
export const rankText = ({ rank, tied }: RankHeld): string => (rank === null ? "" : `${rank}${tied ? "=" : ""}`);

/** The rank that such a text stands for: `rankText`, undone. */
export const rankIn = (text: string): RankHeld => ({ rank: text === "" ? null : Number.parseInt(text, 10), tied: text.endsWith("=") });

/** "rank 2", "rank 2, shared"; empty where there is none. */
export const rankWords = ({ rank, tied }: RankHeld): string => (rank === null ? "" : `rank ${rank}${tied ? ", shared" : ""}`);
