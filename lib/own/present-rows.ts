import type { OwnRow } from "./own-row";
import type { Vocabulary } from "./vocabulary";

/** Rows of a link or of a kept set as the collection of today calls what they name. */
export interface PresentRows {
  readonly rows: readonly OwnRow[];
  /** Ids that were followed, each once: "benchmark meadow is meadow-256 now". */
  readonly moved: readonly string[];
}

/**
 * Follows former ids of benchmarks, metrics and, as the value of a condition, methods. A value whose metric is called now what another value of its row is called
 * already stays under its former name: nothing says which of the two counts.
 */
export function presentRows({ former }: Pick<Vocabulary, "former">, rows: readonly OwnRow[]): PresentRows {
  const moved = new Set<string>();
  const presentOf = (table: "benchmarks" | "metrics" | "methods", id: string) => {
    let present = id;
    // An id that was replaced twice leads to the last one; a ring of them ends where it began.
    for (let left = former.length; left > 0; left -= 1) present = former.find((row) => row.table === table && row.former_id === present)?.id ?? present;
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
      const values = Object.entries(row.values).map(([id, text]) => (taken.has(presentOf("metrics", id)) ? [id, text] : [follow("metrics", id), text]));
      const conditions = Object.entries(row.conditions).map(([id, text]) => [id, follow("methods", text)]);
      return { ...row, benchmark: follow("benchmarks", row.benchmark), values: Object.fromEntries(values) as OwnRow["values"], conditions: Object.fromEntries(conditions) as OwnRow["conditions"] };
    }),
    moved: [...moved],
  };
}
