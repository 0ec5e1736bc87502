import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type { AxisTerm } from "@/lib/format/axis-words";
import type { Multiples } from "./small-multiples";

/** A condition in which comparison groups differ, such as the horizon, with the values that a reader can choose. */
export interface Along {
  readonly condition: RowOf<"conditions">;
  /** In the order of the board; `rows` are the `parts` of the rows that have the value, compared by identity. */
  readonly values: readonly { readonly value: string; readonly rows: readonly (readonly AxisTerm[])[] }[];
}

/** Returns the condition along which rows are arranged, with the values that main results have, without ablations and summaries. Returns null if no row has several groups. */
export function alongOf(rows: readonly Multiples<readonly Result[]>[]): Along | null {
  const stated = rows.flatMap(({ parts, axes }) =>
    axes.flatMap(({ axis, parts: [term] }) =>
      term?.kind === "condition" && axis[0]?.standing === "main" ? [{ ...term.stated, row: parts }] : [],
    ),
  );
  const [first] = stated;
  if (first === undefined || !rows.some(({ axes }) => axes.length > 1)) return null;
  const values = [...new Set(stated.map(({ value }) => value))];
  return {
    condition: first.condition,
    values: inOrder(values).map((value) => ({
      value,
      rows: stated.filter((one) => one.value === value).map(({ row }) => row),
    })),
  };
}

/** Orders numbers by value, then words such as "average". */
const inOrder = (values: readonly string[]) =>
  values.toSorted(
    (a, b) => Number(Number.isNaN(Number(a))) - Number(Number.isNaN(Number(b))) || Number(a) - Number(b) || 0,
  );
