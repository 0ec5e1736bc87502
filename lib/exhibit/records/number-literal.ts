import type { Printed } from "@/lib/tables/cells";

/** A number that JSON, YAML 1.1 and YAML 1.2 all read as the same number. PyYAML reads "1e-5" as a string: it wants a point and a sign. */
const LITERAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$|^-?(?:0|[1-9]\d*)\.\d+e[-+]\d+$/;

/** Writes a printed number as a literal, with its digits if a literal can have them: "1.80" stays 1.80, "16,000" is 16000, "1e-5" is 1.0e-5. */
export function numberLiteral({ text, number }: Printed): string {
  const plain = text
    .replaceAll(",", "")
    .replace(/^[−–]/, "-")
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.")
    .toLowerCase();
  const spelled = plain
    .replace(/^(-?\d+)e/, "$1.0e")
    .replace(/e(\d)/, "e+$1")
    .replace(/e−/, "e-");
  return LITERAL.test(spelled) && Number(spelled) === number ? spelled : exactly(number);
}

function exactly(number: number): string {
  const [mantissa = "0", exponent] = String(number).split("e");
  return exponent === undefined ? mantissa : `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${exponent}`;
}
