import type { ReportedRow } from "@/lib/readers/reading";

/**
 * Adds the condition `repeat` ("2 of 3", in file order) to rows that nothing in a file tells apart: seeds, reruns, horizons that the name does not
 * give. A reader does not decide which of them counts.
 */
export function markRepeats(rows: readonly ReportedRow[]): {
  readonly rows: readonly ReportedRow[];
  readonly repeated: number;
} {
  const sizes = new Map<string, number>();
  const keys = rows.map(keyOf);
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  if (sizes.size === rows.length) return { rows, repeated: 0 };
  const seen = new Map<string, number>();
  let repeated = 0;
  const marked = rows.map((row, at) => {
    const key = keys[at] as string;
    const size = sizes.get(key) as number;
    if (size === 1) return row;
    repeated += 1;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...row, conditions: { ...row.conditions, repeat: `${nth} of ${size}` } };
  });
  return { rows: marked, repeated };
}

function keyOf({ model, configuration, benchmark, metric, unit, conditions }: ReportedRow): string {
  let key = `${model}\u0000${configuration}\u0000${benchmark}\u0000${metric}\u0000${unit ?? ""}`;
  // A reader writes the conditions of all rows in the same order.
  for (const name in conditions) key += `\u0000${name}\u0001${conditions[name]}`;
  return key;
}
