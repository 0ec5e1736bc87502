import type { RowOf } from "@/lib/catalogue/catalogue";

/** Said where the source of a row prints no such value: others may. */
export const NOT_IN_SOURCE = "not in this source";

/** Said instead where that source was read in part: it may print one that is not in the collection. */
export const READ_IN_PART = "source read in part";

export type AbsentWords = typeof NOT_IN_SOURCE | typeof READ_IN_PART;

/** Why a row of one source has no value of a metric, in the words that every page and file has for it. */
export const absentWords = ({ reading }: Pick<RowOf<"sources">, "reading">): AbsentWords => (reading === "part" ? READ_IN_PART : NOT_IN_SOURCE);
