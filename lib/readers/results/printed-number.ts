const PLAIN = /^[-+−]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+−]?\d+)?$/;
/** Matches thousands in groups of three, as timm prints parameter counts: "1,014.45". */
const GROUPED = /^[-+−]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const NO_NUMBER = /^[-+−]?(?:nan|inf(?:inity)?)$/i;

/** Returns whether a text is one number as a program prints it, and nothing else. "NaN", "1_000" and "0x1f" are not. */
export const isPrintedNumber = (text: string) => PLAIN.test(text) || GROUPED.test(text);

/** Matches "NaN" and "-inf", which a program prints if it has no number. */
export const isNoNumber = (text: string) => NO_NUMBER.test(text);
