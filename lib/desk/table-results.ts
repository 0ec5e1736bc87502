import type { Cells } from "@/lib/drafts/cells";
import { matchModel } from "@/lib/own/match-model";
import { matchName } from "@/lib/own/match-name";
import type { NamedTable, Vocabulary } from "@/lib/own/vocabulary";
import type { ReportedRow } from "@/lib/readers/reading";
import type { DeskTable, DeskTableRow } from "./desk-draft";
import { wordKey } from "./word-key";

/** A word of a table and its current meaning; empty if it has none. */
export interface TableWord {
  readonly table: NamedTable;
  readonly word: string;
  readonly rows: number;
  readonly id: string;
  /** The ids that it may mean if the meaning is not certain. */
  readonly candidates: readonly string[];
}

/** Returns the words of a table that name something, each with its meaning: the one stated, or the one that is certain. */
export function wordsOfTable(table: DeskTable, vocabulary: Vocabulary): readonly TableWord[] {
  const counts = new Map<string, { table: NamedTable; word: string; rows: number }>();
  for (const { reported } of table.rows)
    for (const [name, words] of wordsOf(reported))
      for (const word of words) {
        const key = wordKey(name, word);
        counts.set(key, { table: name, word, rows: (counts.get(key)?.rows ?? 0) + 1 });
      }
  return [...counts.values()].map((one) => {
    const found =
      one.table === "methods"
        ? matchModel(vocabulary, one.word, "").method
        : matchName(vocabulary, one.table, one.word);
    const said = table.meanings[wordKey(one.table, one.word)];
    return {
      ...one,
      id: said ?? (found.kind === "certain" ? found.id : ""),
      candidates: found.kind === "doubtful" ? found.candidates : [],
    };
  });
}

const wordsOf = ({
  benchmark,
  metric,
  model,
  conditions,
}: ReportedRow): readonly (readonly [NamedTable, readonly string[]])[] => [
  ["benchmarks", benchmark === "" ? [] : [benchmark]],
  ["metrics", metric === "" ? [] : [metric]],
  ["methods", model === "" ? [] : [model]],
  ["conditions", Object.keys(conditions)],
];

/** Returns the cells of the result for a row of a table, except its ids: the meanings of its words, then the cells that all rows share, then its own. */
export function resultOfRow(
  table: DeskTable,
  { reported, cells, evidence }: DeskTableRow,
  vocabulary: Vocabulary,
): Cells {
  const meaningOf = (name: NamedTable, word: string) => {
    if (word === "") return "";
    const said = table.meanings[wordKey(name, word)];
    if (said !== undefined) return said;
    const found = matchName(vocabulary, name, word);
    return found.kind === "certain" ? found.id : "";
  };
  const model = matchModel(vocabulary, reported.model, reported.configuration);
  const said = table.meanings[wordKey("methods", reported.model)];
  const method = said ?? (model.method.kind === "certain" ? model.method.id : "");
  const { conditions: sharedConditions = "", ...shared } = table.shared;
  const stated = Object.entries(reported.conditions).flatMap(([word, value]) => {
    const id = meaningOf("conditions", word);
    return id === "" ? [] : [[id, value] as const];
  });
  const conditions = new Map([...pairsOf(sharedConditions), ...stated]);
  const { benchmark_id: benchmark = "", metric_id: metric = "", ...rest } = shared;
  const marks = (reported.marks ?? []).flatMap((mark) => (table.marks[mark] ? [table.marks[mark]] : []));
  return {
    method_id: method,
    // A stated meaning of a model's name covers the whole name, so no part of it is a configuration.
    configuration: said === undefined ? model.configuration : reported.configuration,
    benchmark_id: meaningOf("benchmarks", reported.benchmark) || benchmark,
    metric_id: meaningOf("metrics", reported.metric) || metric,
    value: reported.value,
    qualifier: reported.qualifier ?? "exact",
    ...(reported.spread ? { spread: spreadText(reported.spread.printed), spread_kind: reported.spread.kind } : {}),
    conditions: [...conditions]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${value}`)
      .join("; "),
    standing: "main",
    emphasis: marks[0] ?? "",
    ...rest,
    evidence,
    ...cells,
  };
}

/** Returns the pairs of a cell of conditions. */
export const pairsOf = (cell: string): readonly (readonly [key: string, value: string])[] =>
  cell
    .split(/;\s*/)
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1).trim()] as const);

const spreadText = (printed: string) => printed.replace(/^±\s*/, "");
