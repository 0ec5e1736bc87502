import type { OwnRow } from "./own-row";
import type { Vocabulary } from "./vocabulary";

/** Rows of a link or a stored set, with the ids of the current collection. */
export interface PresentRows {
  readonly rows: readonly OwnRow[];
  /** Ids that were replaced, each once: "benchmark meadow is meadow-256 now". */
  readonly moved: readonly string[];
}

/**
 * Replaces former ids of benchmarks, metrics and, as values of conditions, methods. If the current id of a metric is already used by another value of
 * the row, the value keeps its former id, since nothing says which of the two counts.
 */
export function presentRows({ former }: Pick<Vocabulary, "former">, rows: readonly OwnRow[]): PresentRows {
  const moved = new Set<string>();
  const presentOf = (table: "benchmarks" | "metrics" | "methods", id: string) => {
    let present = id;
    // An id that was replaced twice leads to the last one; a cycle ends where it began.
    for (let left = former.length; left > 0; left -= 1)
      present = former.find((row) => row.table === table && row.former_id === present)?.id ?? present;
    return present;
  };
  const follow = (table: "benchmarks" | "metrics" | "methods", id: string) => {
    const present = presentOf(table, id);
    if (present !== id) moved.add(`${table.slice(0, -1)} ${id} is ${present} now`);
    return present;
  };
  return {
    rows: rows.map((row) => {
      const taken = new Set(Object.keys(row.values));
      const values = Object.entries(row.values).map(([id, text]) =>
        taken.has(presentOf("metrics", id)) ? [id, text] : [follow("metrics", id), text],
      );
      const conditions = Object.entries(row.conditions).map(([id, text]) => [id, follow("methods", text)]);
      return {
        ...row,
        benchmark: follow("benchmarks", row.benchmark),
        values: Object.fromEntries(values) as OwnRow["values"],
        conditions: Object.fromEntries(conditions) as OwnRow["conditions"],
      };
    }),
    moved: [...moved],
  };
}
