import { groupBy } from "@/lib/catalogue/group";
import type { ReportedRow } from "@/lib/readers/reading";
import { matchModel } from "./match-model";
import { matchName, type NameMatch } from "./match-name";
import { movePoint, scaleDoubt, type ScaleDoubt } from "./match-scale";
import { EMPTY_ROW, type OwnRow } from "./own-row";
import { shownName } from "./shown-name";
import type { NamedTable, Vocabulary } from "./vocabulary";

/** A reader's answers about doubtful words, scales and missing conditions; all of them are optional. */
export interface MatchAnswers {
  /** By `wordKey`: the id that a word means; empty if it means nothing in the collection. An answer also overrides a certain match. */
  readonly names: Readonly<Record<string, string>>;
  /** By `scaleKey`: how many places to move the decimal point of these values. */
  readonly scales: Readonly<Record<string, number>>;
  /** By id of a condition: the value for all rows that do not state it. */
  readonly stated: Readonly<Record<string, string>>;
  /** Whether rows of methods in the collection are treated as the reader's own. */
  readonly takesKnown: boolean;
}

export const NO_ANSWERS: MatchAnswers = { names: {}, scales: {}, stated: {}, takesKnown: false };

/** A word of the files, its possible meanings, and the number of rows that contain it. */
export interface WordMatch {
  readonly table: NamedTable;
  readonly word: string;
  readonly rows: number;
  readonly found: NameMatch;
  /** Its current meaning, from an answer or a certain match; null if there is neither. */
  readonly id: string | null;
}

export interface ScaleQuestion {
  readonly key: string;
  readonly benchmark: string;
  readonly metric: string;
  readonly rows: number;
  readonly doubt: ScaleDoubt;
}

/** Reported rows matched to the collection: the open questions, and the own rows that follow from what is known so far. */
export interface Matching {
  readonly words: readonly WordMatch[];
  readonly scales: readonly ScaleQuestion[];
  /** Conditions that results of the benchmarks must share and that rows do not state, with the number of these rows. */
  readonly needs: readonly { readonly condition: string; readonly rows: number }[];
  readonly own: readonly OwnRow[];
  /** The number of rows that are not the reader's own, because their method is in the collection. */
  readonly known: number;
  /** The number of rows without a place, because their benchmark or metric means nothing in the collection. */
  readonly unplaced: number;
}

export const wordKey = (table: NamedTable, word: string) => `${table} ${word}`;
export const scaleKey = (benchmark: string, metric: string) => `${benchmark} ${metric}`;

/** Matches rows. Pure: the same rows and answers give the same matching, and only answers change a row. */
export function matchRows(
  vocabulary: Vocabulary,
  rows: readonly ReportedRow[],
  answers: MatchAnswers = NO_ANSWERS,
): Matching {
  const words = (["benchmarks", "metrics", "methods", "conditions"] as const).flatMap((table) =>
    wordsOf(vocabulary, table, rows, answers),
  );
  const meaning = new Map(words.map((one) => [wordKey(one.table, one.word), one.id]));
  const placed = rows.map((row) => ({
    row,
    benchmark: meaning.get(wordKey("benchmarks", row.benchmark)) || null,
    metric: meaning.get(wordKey("metrics", row.metric)) || null,
    method: meaning.get(wordKey("methods", row.model)) || null,
  }));
  const whole = placed.filter((one): one is Placed => one.benchmark !== null && one.metric !== null);
  const mine = whole.filter(({ method }) => answers.takesKnown || method === null);
  const own = ownRowsOf(vocabulary, mine, meaning, answers);
  return {
    words,
    scales: scalesOf(vocabulary, mine),
    needs: needsOf(vocabulary, own, answers),
    own,
    known: whole.length - whole.filter(({ method }) => method === null).length,
    unplaced: placed.length - whole.length,
  };
}

interface Placed {
  readonly row: ReportedRow;
  readonly benchmark: string;
  readonly metric: string;
  readonly method: string | null;
}

function wordsOf(
  vocabulary: Vocabulary,
  table: NamedTable,
  rows: readonly ReportedRow[],
  { names }: MatchAnswers,
): readonly WordMatch[] {
  const wordsIn = ({ benchmark, metric, model, conditions }: ReportedRow): readonly string[] =>
    table === "conditions"
      ? Object.keys(conditions)
      : [table === "benchmarks" ? benchmark : table === "metrics" ? metric : model];
  const counts = new Map<string, number>();
  for (const row of rows) for (const word of wordsIn(row)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts, ([word, count]) => {
    const found = table === "methods" ? matchModel(vocabulary, word, "").method : matchName(vocabulary, table, word);
    const answer = names[wordKey(table, word)];
    return {
      table,
      word,
      rows: count,
      found,
      id: answer !== undefined ? answer || null : found.kind === "certain" ? found.id : null,
    };
  });
}

/** Combines rows of one model, configuration, benchmark and set of conditions into one own row; a second value of a metric begins another row. */
function ownRowsOf(
  vocabulary: Vocabulary,
  placed: readonly Placed[],
  meaning: ReadonlyMap<string, string | null>,
  answers: MatchAnswers,
): readonly OwnRow[] {
  const conditionsOf = (row: ReportedRow) =>
    Object.fromEntries(
      Object.entries(row.conditions)
        .flatMap(([word, value]) => [[meaning.get(wordKey("conditions", word)) ?? "", shownName(value)]])
        .filter(([id]) => id !== ""),
    );
  const filled = Object.entries(answers.stated).filter(([, value]) => value.trim() !== "");
  const found = new Map<string, OwnRow[]>();
  for (const { row, benchmark, metric } of placed) {
    const needed = vocabulary.benchmarks.find(({ id }) => id === benchmark)?.needs ?? [];
    const conditions = { ...Object.fromEntries(filled.filter(([id]) => needed.includes(id))), ...conditionsOf(row) };
    const text = `${movePoint(row.value, answers.scales[scaleKey(benchmark, metric)] ?? 0)}${row.spread ? ` ± ${movePoint(row.spread.printed.replace(/^±\s*/, ""), answers.scales[scaleKey(benchmark, metric)] ?? 0)}` : ""}`;
    const base = {
      ...EMPTY_ROW,
      name: shownName(row.model) || "My model",
      configuration: shownName(row.configuration),
      benchmark,
      conditions,
    };
    const key = JSON.stringify(base);
    const alike = found.get(key) ?? [];
    const open = alike.findIndex(({ values }) => !(metric in values));
    const before = alike[open];
    if (before) alike[open] = { ...before, values: { ...before.values, [metric]: text } };
    else alike.push({ ...base, values: { [metric]: text } });
    found.set(key, alike);
  }
  return [...found.values()].flat();
}

function scalesOf({ middles }: Vocabulary, placed: readonly Placed[]): readonly ScaleQuestion[] {
  const groups = groupBy(placed, ({ benchmark, metric }) => scaleKey(benchmark, metric));
  const middle = new Map(middles.map((one) => [scaleKey(one.benchmark, one.metric), one.middle]));
  return [...groups].flatMap(([key, own]) => {
    const doubt = scaleDoubt(
      own.map(({ row }) => row.value),
      middle.get(key),
    );
    const [first] = own;
    return doubt && first ? [{ key, benchmark: first.benchmark, metric: first.metric, rows: own.length, doubt }] : [];
  });
}

function needsOf({ benchmarks }: Vocabulary, own: readonly OwnRow[], { stated }: MatchAnswers): Matching["needs"] {
  const counts = new Map<string, number>();
  for (const row of own)
    for (const id of benchmarks.find((one) => one.id === row.benchmark)?.needs ?? [])
      if (row.conditions[id] === undefined || stated[id] !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(counts, ([condition, rows]) => ({ condition, rows }));
}
