import type { Cells } from "@/lib/drafts/cells";
import type { Vocabulary } from "@/lib/own/vocabulary";
import type { DeskDraft, NewRowTable } from "./desk-draft";

/** The id column of each table that a draft may add rows to. */
export const KEY_OF_NEW: Readonly<Record<NewRowTable, string>> = {
  methods: "method_id",
  benchmarks: "benchmark_id",
  metrics: "metric_id",
  conditions: "condition_id",
};

/** Returns the vocabulary of a collection with the new rows of a draft, which its texts may name. */
export function withNewWords(vocabulary: Vocabulary, rows: DeskDraft["rows"]): Vocabulary {
  const named = (table: NewRowTable) => (cells: Cells) => ({
    id: cells[KEY_OF_NEW[table]] ?? "",
    name: cells.name ?? "",
    symbol: cells.symbol ?? "",
    unit: cells.unit || null,
    needs: [],
  });
  return {
    ...vocabulary,
    methods: [...vocabulary.methods, ...rows.methods.map(named("methods"))],
    benchmarks: [...vocabulary.benchmarks, ...rows.benchmarks.map(named("benchmarks"))],
    metrics: [...vocabulary.metrics, ...rows.metrics.map(named("metrics"))],
    conditions: [...vocabulary.conditions, ...rows.conditions.map(named("conditions"))],
  };
}
