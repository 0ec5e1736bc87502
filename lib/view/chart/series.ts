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
import { resultHref } from "@/lib/view/address/addresses";
import { axisFor, type Axis } from "./axis";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";

/** One mark of a chart. Must stay serialisable: the server sends it to the browser. */
export interface Mark {
  readonly key: string;
  /** The name of the method. */
  readonly label: string;
  /** What distinguishes the mark from others of the same method; may be empty. */
  readonly detail: string;
  /** The position of the mark. */
  readonly value: number;
  /** The start of an arrow that ends at the mark; null for a single mark. */
  readonly from: number | null;
  /** The text beside the mark: digits as reported, with qualifier and unit. */
  readonly text: string;
  /** The text beside the start of the arrow; empty for a single mark. */
  readonly fromText: string;
  readonly qualifier: Qualifier;
  readonly family: string;
  /** The family of the start of the arrow, if it is a different one. */
  readonly fromFamily?: string;
  readonly sourceKind: SourceKind;
  /** In the form of `rankText`; empty if nothing is ranked. */
  readonly rank: string;
  /** The text about where the result was read. */
  readonly receipt: string;
  /** The results that the mark shows: that at the mark first, then any that it starts from or is compared with. None for a result of the reader's own. */
  readonly results: readonly MarkedResult[];
  /** The positions of the others of its comparison group on the axis, from 0 at its start to 100 at its end: one stroke each. */
  readonly strokes?: readonly number[];
  /** A result of the reader's own: drawn hollow, named in the key, and from no source. */
  readonly mark?: "yours";
}

/** A result that a mark shows: its value as printed, and the address of its receipt. */
export interface MarkedResult {
  readonly value: string;
  readonly href: string;
}

/** How a chart draws a reader's own row: the comparison group of the board that holds its value, and what it is drawn against. */
export interface OwnMarks {
  /** The key of the group, in the form of `groupKey`; empty for the group of a board by configuration, null if each mark is of another group. */
  readonly group: string | null;
  readonly metric: string;
  readonly benchmark: string;
  /** For a chart on two axes, the condition across. */
  readonly across?: string;
  /** For a chart by date: an unreported result is drawn at the current day. */
  readonly byDate?: true;
  /** For a chart of values against those of a reference, in place of one group. */
  readonly against?: { readonly kind: "ratio" | "difference"; readonly places: readonly OwnAgainst[] };
}

/** One place of a chart of values against those of a reference. */
export interface OwnAgainst {
  readonly benchmark: string;
  readonly metric: string;
  /** The `match` conditions of the place, by id. */
  readonly match: Readonly<Record<string, string>>;
  /** The text of its marks, next to the name of their method. */
  readonly detail: string;
  /** The value of the reference there. */
  readonly base: Result["value"];
  /** Whether a ratio is the reference divided by the value, so that more is better. */
  readonly isTurned: boolean;
}

/** A finished chart with one row per mark: everything that it draws, and its texts. */
export interface Series {
  readonly kind: "rows";
  /** Accessible name. */
  readonly name: string;
  /** One sentence made from the rows. */
  readonly summary: string;
  readonly axis: Axis & { readonly label: string };
  readonly marks: readonly Mark[];
  /** Values of references, such as real images, at which a line crosses all rows. */
  readonly lines?: readonly number[];
  /** Set if the chart accepts a reader's own rows. */
  readonly own?: OwnMarks;
}

/** Returns the chart of one group of a panel's rows. The axis covers the values of the whole leaderboard, so that the axes of all its charts agree. */
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

/** Returns the label of an axis: "FID, lower is better", "Speed-up in ×, higher is better". */
export function axisLabel({ symbol, unit, direction }: Result["metric"]): string {
  const units = unit === null ? symbol : `${symbol} in ${unit === "x" ? "×" : unit}`;
  return `${units}, ${directionWords(direction)}`;
}

/** Returns the mark of a result; `held` is its rank among the results that are drawn with it. */
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
    results: [markedResult(result)],
  };
}

export const markedResult = (result: Result): MarkedResult => ({
  value: printValue(result),
  href: resultHref(result.paper.paper_id, result.id),
});

/** Returns the text on a result's receipt: "abstract of VAR: “(FID) from 18.65 to 1.80”". */
export const receiptOf = (result: Result) => `${printSource(result)}: “${result.evidence}”`;

/** Returns a chart of claims in one relative metric on one axis, in the given order, without ranks because their baselines differ. Returns null without results. */
export function claimSeries(name: string, summary: string, results: readonly Result[], scale: Scale): Series | null {
  const [first] = results;
  if (first === undefined) return null;
  return {
    kind: "rows",
    name,
    summary,
    axis: {
      ...axisFor(
        results.map(({ value }) => value.number),
        scale,
      ),
      label: axisLabel(first.metric),
    },
    // Two lines hold the whole baseline and no more; the table has the other conditions.
    marks: results.map((result) => ({
      ...markOf(result),
      detail: [`against ${printBaseline(result)}`, printTimed(result)].filter(Boolean).join(" · "),
    })),
  };
}
