const PLAIN = /^[-+−]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+−]?\d+)?$/;
/** Thousands in groups of three, as timm prints parameter counts: "1,014.45". */
const GROUPED = /^[-+−]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const NO_NUMBER = /^[-+−]?(?:nan|inf(?:inity)?)$/i;

/** Whether a text is one number as a program prints it, and nothing else. "NaN", "1_000" and "0x1f" are none. */
export const isPrintedNumber = (text: string) => PLAIN.test(text) || GROUPED.test(text);

/** "NaN", "-inf": what a program prints where it has no number. */
export const isNoNumber = (text: string) => NO_NUMBER.test(text);
