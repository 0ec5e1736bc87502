import type { RowOf } from "@/lib/catalogue/catalogue";

/** For a row whose source prints no such value; others may. */
export const NOT_IN_SOURCE = "not in this source";

/** Used instead if that source was read in part: it may print a value that is not in the collection. */
export const READ_IN_PART = "source read in part";

export type AbsentWords = typeof NOT_IN_SOURCE | typeof READ_IN_PART;

/** Returns why a row of one source has no value of a metric, in the words that all pages and files use. */
export const absentWords = ({ reading }: Pick<RowOf<"sources">, "reading">): AbsentWords =>
  reading === "part" ? READ_IN_PART : NOT_IN_SOURCE;
