import type { Qualifier } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import { axisWords } from "@/lib/format/axis-words";
import { printBaseline, printBriefly, printSetting, printTimed, printValue } from "@/lib/format/result";
import { rankText } from "@/lib/format/rank";
import { printSource } from "@/lib/format/source";
import { directionWords } from "@/lib/format/words";
import type { Result } from "@/lib/catalogue/catalogue";
import { shownOf, type Entry, type Leaderboard, type Panel } from "@/lib/report/leaderboard/leaderboard";
import type { Ranked } from "@/lib/select/rank/rank";
import type { RowGroup } from "@/lib/report/leaderboard/shown";
import { summarise } from "@/lib/sentences/summary";
import { axisFor, type Axis } from "./axis";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";

/** One mark of a chart. Plain values only: it crosses from the server to the browser. */
export interface Mark {
  readonly key: string;
  /** The method. */
  readonly label: string;
  /** What tells the mark from others of the same method; may be empty. */
  readonly detail: string;
  /** Where the mark stands. */
  readonly value: number;
  /** Where an arrow that ends at the mark begins; null for a single mark. */
  readonly from: number | null;
  /** Printed beside the mark: digits as reported, with qualifier and unit. */
  readonly text: string;
  /** Printed beside the arrow's beginning; empty for a single mark. */
  readonly fromText: string;
  readonly qualifier: Qualifier;
  readonly family: string;
  /** That of what an arrow begins with, where it is another. */
  readonly fromFamily?: string;
  readonly sourceKind: SourceKind;
  /** As `rankText` has it; empty where nothing is ranked. */
  readonly rank: string;
  /** What a reader is told of where the result was read. */
  readonly receipt: string;
  /** Where the others of its comparison group stand on the axis, from 0 at its start to 100 at its end: a stroke each. */
  readonly strokes?: readonly number[];
  /** A result of the reader's own: drawn hollow, named in the key, and from no source. */
  readonly mark?: "yours";
}

/** How a reader's own row gets a mark in a chart: its value in a comparison group of the board, and what it is drawn against. */
export interface OwnMarks {
  /** The key of the group, as `groupKey` has it; empty for that of a board by configuration, null where each mark is of another. */
  readonly group: string | null;
  readonly metric: string;
  readonly benchmark: string;
  /** Of a chart on two axes the condition across. */
  readonly across?: string;
  /** Of a chart by date: what nobody has reported stands at the day on which it is looked at. */
  readonly byDate?: true;
  /** Of a chart of values against those of a reference, in place of one group. */
  readonly against?: { readonly kind: "ratio" | "difference"; readonly places: readonly OwnAgainst[] };
}

/** One place of a chart of values against those of a reference. */
export interface OwnAgainst {
  readonly benchmark: string;
  readonly metric: string;
  /** The `match` conditions of the place, by id. */
  readonly match: Readonly<Record<string, string>>;
  /** What its marks are called beside their method. */
  readonly detail: string;
  /** The value of the reference there. */
  readonly base: Result["value"];
  /** Whether a ratio is that of the reference to the value, so that more is better. */
  readonly isTurned: boolean;
}

/** A finished chart of one row per mark: everything that it draws and says. */
export interface Series {
  readonly kind: "rows";
  /** Accessible name. */
  readonly name: string;
  /** One sentence made from the rows. */
  readonly summary: string;
  readonly axis: Axis & { readonly label: string };
  readonly marks: readonly Mark[];
  /** Values of references, such as real images, at which a line goes through all rows. */
  readonly lines?: readonly number[];
  /** Where it takes a reader's own rows. */
  readonly own?: OwnMarks;
}

/** The chart of one group of a panel's rows; all charts of one leaderboard share its values, so that their axes agree. */
export function groupSeries(board: Leaderboard, panel: Panel, group: RowGroup<Entry>, scale: Scale): Series {
  const values = board.panels.flatMap(shownOf).map(({ result }) => result.value.number);
  const { metric, benchmark } = board;
  return {
    kind: "rows",
    name: [`${metric.name} on ${benchmark.name}`, axisWords(panel.terms), group.title].filter(Boolean).join(", "),
    summary: summarise(board, panel, group),
    axis: { ...axisFor(values, scale), label: axisLabel(metric) },
    marks: group.rows.map((row) => ({ ...markOf(row.result, row), detail: printBriefly(row.result) })),
  };
}

/** "FID, lower is better", "Speed-up in ×, higher is better". */
export function axisLabel({ symbol, unit, direction }: Result["metric"]): string {
  const units = unit === null ? symbol : `${symbol} in ${unit === "x" ? "×" : unit}`;
  return `${units}, ${directionWords(direction)}`;
}

/** The mark of a result; `held` is the rank that it has among those that are drawn with it. */
export function markOf(result: Result, held: Pick<Ranked, "rank" | "tied"> = { rank: null, tied: false }): Mark {
  return {
    key: result.id,
    label: result.method.name,
    detail: printSetting(result),
    value: result.value.number,
    from: null,
    text: printValue(result),
    fromText: "",
    qualifier: result.qualifier,
    family: result.method.family,
    sourceKind: result.kind,
    rank: rankText(held),
    receipt: receiptOf(result),
  };
}

/** "abstract of VAR: “(FID) from 18.65 to 1.80”". */
export const receiptOf = (result: Result) => `${printSource(result)}: “${result.evidence}”`;

/** Claims of one relative metric on one axis, in the order given, without ranks: their baselines differ. */
export function claimSeries(name: string, summary: string, results: readonly Result[], scale: Scale): Series | null {
  const [first] = results;
  if (first === undefined) return null;
  return {
    kind: "rows",
    name,
    summary,
    axis: { ...axisFor(results.map(({ value }) => value.number), scale), label: axisLabel(first.metric) },
    // Two lines have room for the whole baseline and no more; the table has the other conditions.
    marks: results.map((result) => ({ ...markOf(result), detail: [`against ${printBaseline(result)}`, printTimed(result)].filter(Boolean).join(" · ") })),
  };
}
