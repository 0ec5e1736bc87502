import type { OwnRow } from "./own-row";
import type { Vocabulary } from "./vocabulary";

/** Returns the ids in stored rows that the collection no longer has, each once, with their table: "benchmark etth9". */
export function unfitOf(vocabulary: Vocabulary, rows: readonly OwnRow[]): readonly string[] {
  const named = rows.flatMap(({ benchmark, values, conditions }) => [
    ["benchmarks", benchmark] as const,
    ...Object.keys(values).map((id) => ["metrics", id] as const),
    ...Object.keys(conditions).map((id) => ["conditions", id] as const),
  ]);
  const gone = named.filter(([table, id]) => !vocabulary[table].some((one) => one.id === id));
  return [...new Set(gone.map(([table, id]) => `${table.slice(0, -1)} ${id}`))];
}
