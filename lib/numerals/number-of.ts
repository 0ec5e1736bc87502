/** Matches a decimal comma after a leading zero: grouped thousands never begin with a zero. */
const DECIMAL_COMMA = /^(-?0),(\d{3})(?!\d|[.,]\d)/;

/**
 * Returns the number that a numeral of the scanner stands for: "16,000" is 16000, "0,196" is 0.196, "−3.25" is -3.25, "1.9e-1" is 0.19. Digits of
 * other scripts count with their value. Returns NaN for a text that is not a numeral.
 */
export function numberOf(numeral: string): number {
  const plain = inAscii(numeral).replaceAll("−", "-");
  return plain.trim() === "" ? NaN : Number(plain.replace(DECIMAL_COMMA, "$1.$2").replaceAll(",", ""));
}

/** Returns the power of ten of the last digit that a numeral prints: -2 for "25.70" and "1.9e-1", -3 for "0,196", 0 for "16,000", 5 for "1E5". */
export function lastPlaceOf(numeral: string): number {
  const [mantissa = "", exponent = "0"] = inAscii(numeral)
    .replaceAll("−", "-")
    .replace(DECIMAL_COMMA, "$1.$2")
    .split(/e/i);
  return Number(exponent) - (mantissa.split(".")[1]?.length ?? 0);
}

/**
 * Returns the number of significant digits of a numeral: four for "25.70", two for "0.10" and "1.9e-1", three for "100". Trailing zeros count as
 * significant.
 */
export function significantDigitsOf(numeral: string): number {
  const [mantissa = ""] = inAscii(numeral).split(/e/i);
  return Math.max(1, mantissa.replace(/\D/g, "").replace(/^0+/, "").length);
}

const inAscii = (text: string) => text.replace(/(?!\d)\p{Nd}/gu, (digit) => String(valueOf(digit)));

/**
 * Returns the value of a digit of any script. Unicode lists the digits of each script in order from 0 to 9, and adjacent ranges of digits are
 * complete (UTS #18, Nd).
 */
function valueOf(digit: string): number {
  const at = digit.codePointAt(0) as number;
  let first = at;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (at - first) % 10;
}
