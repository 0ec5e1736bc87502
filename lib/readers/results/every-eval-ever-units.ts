/** Units as every_eval_ever names them, by their sign: what writes a record and what reads one have to agree. */
export const EVERY_EVAL_EVER_UNITS: Readonly<Record<string, string>> = { "%": "percent" };
