/** The names of units in every_eval_ever, by sign. Shared, because the writer and the reader of records have to agree. */
export const EVERY_EVAL_EVER_UNITS: Readonly<Record<string, string>> = { "%": "percent" };
