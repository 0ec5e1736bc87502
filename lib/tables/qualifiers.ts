/** Without Zod and in a file of its own: charts use it, and a page that loads Zod violates its content security policy and is half as large again. */
export const QUALIFIERS = ["exact", "about", "above", "below", "up-to", "at-most", "at-least"] as const;

/** The side of the printed value on which the true value can be; null if the qualifier does not say. */
export const SIDES: Readonly<Record<(typeof QUALIFIERS)[number], "lower" | "higher" | null>> = {
  exact: null,
  about: null,
  above: "higher",
  "at-least": "higher",
  below: "lower",
  "up-to": "lower",
  "at-most": "lower",
};

/** Returns whether a value is a bound: its true number is on one side of the printed one. */
export const isBound = ({ qualifier }: { readonly qualifier: (typeof QUALIFIERS)[number] }) =>
  SIDES[qualifier] !== null;
