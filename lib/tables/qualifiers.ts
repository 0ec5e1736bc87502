/** A file of its own, without Zod: charts draw by it, and a page that loads Zod breaks its policy and weighs half as much again. */
export const QUALIFIERS = ["exact", "about", "above", "below", "up-to", "at-most", "at-least"] as const;

/** Which way the true value may lie from what is printed: a qualifier that says nothing of it has no side. */
export const SIDES: Readonly<Record<(typeof QUALIFIERS)[number], "lower" | "higher" | null>> = {
  exact: null,
  about: null,
  above: "higher",
  "at-least": "higher",
  below: "lower",
  "up-to": "lower",
  "at-most": "lower",
};

/** Whether a value is a bound: its true number lies to one side of the printed one. */
export const isBound = ({ qualifier }: { readonly qualifier: (typeof QUALIFIERS)[number] }) => SIDES[qualifier] !== null;
