import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printDate, hasDay } from "@/lib/format/date";
import { axisWords } from "@/lib/format/axis-words";
import { printBaseline, printBriefly } from "@/lib/format/result";
import { inSentence } from "@/lib/format/words";
import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import { isSpread, type Progress } from "@/lib/report/leaderboard/progress";
import { progressSentence } from "@/lib/sentences/progress-words";
import type { TradeOff } from "@/lib/report/leaderboard/trade-off";
import { countingWords, frontSentence } from "@/lib/sentences/trade-off-words";
import { axisFor, type Axis } from "./axis";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";
import { closerAxis, WHOLE, type Ends } from "./closer-axis";
import { dateAxis, dayNumber } from "./date-axis";
import { axisLabel, markOf, type Mark, type OwnMarks } from "./series";
import { greatest } from "@/lib/numerals/greatest";

/** A mark at a position on two axes: `x` across and `value` upwards. */
export interface ScatterMark extends Mark {
  readonly x: number;
  /** `line`: on the line and named; `plain`: named; `unnamed`: without a name; `faint`: a dot without a name. */
  readonly weight: "line" | "plain" | "unnamed" | "faint";
}

/** A finished chart on two axes: everything that it draws, and its texts. */
export interface ScatterSeries {
  readonly kind: "plane";
  /** Accessible name. */
  readonly name: string;
  /** One sentence made from the results. */
  readonly summary: string;
  readonly x: LabelledAxis;
  readonly y: LabelledAxis;
  /** By value, best first. */
  readonly marks: readonly ScatterMark[];
  /** The corners of the stepped line, which runs level from each corner to the next and then up or down to it. */
  readonly line: readonly Corner[];
  /** Lines that run straight from mark to mark, each in the colour of its family and distinguished from others of the family by its dashes. */
  readonly lines?: readonly MarkLine[];
  /** Set if the chart accepts a reader's own rows. */
  readonly own?: OwnMarks;
}

export interface Corner {
  readonly x: number;
  readonly value: number;
}

export interface MarkLine {
  readonly key: string;
  readonly family: Mark["family"];
  /** The index of the line among those of its family, from 0. */
  readonly dash: number;
  /** Connected pieces: a line has a gap at a missing mark. */
  readonly pieces: readonly (readonly Corner[])[];
}

type LabelledAxis = Axis & { readonly label: string };

/** Returns the chart of the metric of a panel against its cost, with the stepped line of its Pareto front. `setting` holds the terms of the whole chart, in words. */
export function tradeOffSeries(
  { metric, benchmark }: Leaderboard,
  panel: Panel,
  tradeOff: TradeOff,
  scale: Scale,
  ends: Ends = WHOLE,
  setting = axisWords(panel.terms),
): ScatterSeries {
  const { condition, points, values } = tradeOff;
  const counting = countingWords(tradeOff);
  const byResult = new Map(points.map((point) => [point.result, point]));
  const unit = condition.unit === null ? "" : ` in ${condition.unit}`;
  const named = new Set(namedOf(panel.entries.map(({ result }) => result).filter((result) => byResult.has(result))));
  return {
    kind: "plane",
    ...(counting === "" &&
      values === null && {
        own: { group: "", metric: metric.metric_id, benchmark: benchmark.benchmark_id, across: condition.condition_id },
      }),
    name: [`${metric.name} against ${inSentence(condition.name)} on ${benchmark.name}`, setting, counting]
      .filter(Boolean)
      .join(", "),
    summary: frontSentence(metric, tradeOff),
    x: {
      ...(values === null
        ? axisFor(
            points.map(({ cost }) => cost),
            "auto",
          )
        : columnsAxis(values)),
      label: `${condition.name}${unit}`,
    },
    y: {
      ...closerAxis(
        points.map(({ result }) => result.value.number),
        scale,
        ends,
      ),
      label: axisLabel(metric),
    },
    marks: panel.entries.flatMap((entry): ScatterMark[] => {
      const point = byResult.get(entry.result);
      if (point === undefined) return [];
      const mark = { ...markOf(entry.result, entry), detail: printBriefly(entry.result) };
      const detail = [mark.detail, values !== null && point.costText, point.onFront && "on the front"]
        .filter(Boolean)
        .join(" · ");
      return [
        {
          ...mark,
          detail,
          x: point.cost,
          weight: point.onFront ? "line" : named.has(entry.result) ? "plain" : "unnamed",
        },
      ];
    }),
    line: points.filter(({ onFront }) => onFront).map(({ result, cost }) => ({ x: cost, value: result.value.number })),
  };
}

/** Returns an axis with a column for each word, at the whole numbers from 1. */
const columnsAxis = (values: readonly string[]): Axis => ({
  scale: "linear",
  domain: [0.5, values.length + 0.5],
  ticks: values.map((text, at) => ({ value: at + 1, text })),
  refusal: "",
  isOfWords: true,
});

/** The names of more marks than this would overlap. */
const MOST_NAMED = 24;
/** If there are more marks, this many beside the front are named: the best results of different methods. */
const NAMED_METHODS = 16;

/** Returns the results that are named in a drawing, out of results in order from the best: all if there is room, else the best of the first methods. */
function namedOf(results: readonly Result[]): readonly Result[] {
  if (results.length <= MOST_NAMED) return results;
  return [...groupBy(results, ({ method }) => method).values()].slice(0, NAMED_METHODS).flatMap(([best]) => best ?? []);
}

/** Returns the chart of the best so far by date; null if `isSpread` says that there are too few results or dates. `setting` holds the terms of the whole chart, in words. */
export function progressSeries(
  { metric, benchmark }: Leaderboard,
  panel: Panel,
  progress: Progress,
  scale: Scale,
  ends: Ends = WHOLE,
  setting = axisWords(panel.terms),
): ScatterSeries | null {
  if (!isSpread(progress)) return null;
  const { points } = progress;
  const byResult = new Map(points.map((point) => [point.result, point]));
  const records = points.filter(({ isRecord }) => isRecord);
  const corners = records.map(({ result, published }) => ({ x: dayNumber(published), value: result.value.number }));
  const newest = greatest(points.map(({ published }) => dayNumber(published)));
  return {
    kind: "plane",
    name: [`Best ${metric.name} on ${benchmark.name} by date`, setting].filter(Boolean).join(", "),
    summary: progressSentence(metric, progress),
    x: { ...dateAxis(points.map(({ published }) => published)), label: "Date of the paper that reports the result" },
    y: {
      ...closerAxis(
        points.map(({ result }) => result.value.number),
        scale,
        ends,
      ),
      label: axisLabel(metric),
    },
    marks: panel.entries.flatMap((entry): ScatterMark[] => {
      const point = byResult.get(entry.result);
      if (point === undefined) return [];
      const mark = { ...markOf(entry.result, entry), detail: printBriefly(entry.result) };
      const baseline = entry.result.baseline && `against ${printBaseline(entry.result)}`;
      const detail = [point.isRecord && "best so far", dateWords(point.published), baseline, mark.detail]
        .filter(Boolean)
        .join(" · ");
      return [{ ...mark, detail, x: dayNumber(point.published), weight: point.isRecord ? "line" : "faint" }];
    }),
    line: corners.concat(corners.slice(-1).map(({ value }) => ({ x: newest, value }))),
  };
}

/** Returns "22 December 2024", or "December 2024, day not stated" for a date without a day, which is drawn in the middle of its month. */
export const dateWords = (published: string) =>
  hasDay(published) ? printDate(published) : `${printDate(published)}, day not stated`;
