import { scaleLinear } from "d3-scale";
import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { differenceBetween, pointsBetween } from "@/lib/report/difference";
import { printBriefly } from "@/lib/format/result";
import { differenceWords } from "@/lib/sentences/difference-words";
import { isBound } from "@/lib/tables/qualifiers";
import { tick, type Axis } from "./axis";
import { closerAxis, WHOLE, type Ends } from "./closer-axis";
import type { Facing } from "./facings";
import { markedResult, markOf, type OwnAgainst, type Series } from "./series";
import { FEWEST_MARKS, type ChartDraft } from "./shown-chart";
import { greatest } from "@/lib/numerals/greatest";
import { least } from "@/lib/numerals/least";

type Method = RowOf<"methods">;

/** The most rows by default, so that the board stays on the screen, and if a reader chooses this chart. */
export const MOST_ROWS = { first: 8, asked: 24 } as const;

interface Wish extends Ends {
  readonly methods: readonly Method[];
  /** Null for the first of the methods. */
  readonly reference: Method | null;
  readonly most: number;
  /** The benchmark, if the chart is on its page; places are then named by what distinguishes them within it. */
  readonly within?: RowOf<"benchmarks">;
  /** The part of it that is left out, in words. */
  readonly part?: string;
}

interface Against {
  readonly facing: Facing;
  readonly result: Result;
  /** The value of the reference that it is compared with, the same as on its board. */
  readonly base: Result;
  /** The result that stands for the reference in the place. */
  readonly own: Result;
  readonly value: number;
}

/**
 * Draws each result as a ratio to that of the reference, benchmark by benchmark; only in metrics with a true zero, so that their units cancel out. If
 * lower is better in some metrics and higher in others, the former are inverted so that more is always better. Returns null if there is too little to
 * draw.
 */
export function ratioChart(facings: readonly Facing[], wish: Wish): ChartDraft | null {
  const reference = referenceOf(facings, wish);
  if (reference === null) return null;
  const zeroed = facings.filter(
    ({ metric }) => metric.kind === "absolute" && metric.minimum === 0 && metric.direction !== "none",
  );
  const isMixed = new Set(zeroed.map(({ metric }) => metric.direction)).size > 1;
  const ratioIn = ({ metric }: Facing, result: Result, base: Result) => {
    if (result.value.number <= 0 || base.value.number <= 0) return null;
    return isMixed && metric.direction === "lower"
      ? base.value.number / result.value.number
      : result.value.number / base.value.number;
  };
  const { marks, which } = drawnOf(zeroed, wish, reference, ratioIn, ({ value }) => Math.abs(Math.log(value)));
  const [first] = marks;
  if (first === undefined || marks.length < FEWEST_MARKS) return null;
  const { metric } = first.facing;
  const symbols = [...new Set(marks.map(({ facing }) => facing.metric.symbol))];
  const what = symbols.join(", ");
  const on = wish.within ? ` on ${wish.within.name}` : "";
  const title = `${what}${on} as a ratio to that of ${reference.name}${alongWords(marks, wish)}${which}`;
  const better = isMixed || metric.direction === "higher" ? "right" : "left";
  const turned = isMixed ? ", inverted if lower is better" : "";
  const axis =
    wish.from === null && wish.to === null
      ? ratioAxis(marks.map(({ value }) => value))
      : closerAxis([...marks.map(({ value }) => value), 1], "log", wish);
  return draftOf("ratio", title, marks, wish, isMixed, {
    name: `${symbols.length === 1 ? metric.name : what}${on} as a ratio to that of ${reference.name}`,
    summary: `${title}. ${better === "right" ? "Above" : "Below"} 1 is better than ${reference.name}${turned}. ${computedWords(marks, reference)}`,
    axis: { ...axis, label: `${what} over that of ${reference.name}${turned}; ${better} of 1 is better` },
    lines: [1],
  });
}

/** Draws the difference of each result from that of the reference, in the units of one metric: the one that most benchmarks share. Returns null if there is too little to draw. */
export function differenceChart(facings: readonly Facing[], wish: Wish): ChartDraft | null {
  const reference = referenceOf(facings, wish);
  if (reference === null) return null;
  const ordered = facings.filter(({ metric }) => metric.kind === "absolute" && metric.direction !== "none");
  const [ofOne] = [...groupBy(ordered, ({ metric }) => metric).values()].toSorted((a, b) => b.length - a.length);
  const { marks, which } = drawnOf(
    ofOne ?? [],
    wish,
    reference,
    (_, result, base) => result.value.number - base.value.number,
    ({ value }) => Math.abs(value),
  );
  const [first] = marks;
  if (first === undefined || marks.length < FEWEST_MARKS) return null;
  const { metric } = first.facing;
  const better = metric.direction === "lower" ? "left" : "right";
  const on = wish.within ? ` on ${wish.within.name}` : "";
  const title = `${metric.symbol}${on}: difference from ${reference.name}${alongWords(marks, wish)}${which}`;
  return draftOf("difference", title, marks, wish, false, {
    name: `${metric.name}${on}: difference from ${reference.name}`,
    summary: `${title}. ${metric.direction === "lower" ? "Below" : "Above"} 0 is better than ${reference.name}. ${computedWords(marks, reference)}`,
    axis: {
      ...closerAxis(
        [...marks.map(({ value }) => value), 0],
        "linear",
        wish.from === null && wish.to === null ? WHOLE : wish,
      ),
      label: `${metric.symbol}${metric.unit === null ? "" : ` in ${metric.unit}`} minus that of ${reference.name}; ${better} of 0 is better`,
    },
    lines: [0],
  });
}

const referenceOf = (facings: readonly Facing[], { methods, reference }: Wish) =>
  reference ?? methods.find((method) => facings.some(({ byMethod }) => byMethod.has(method))) ?? null;

/** Returns the benchmarks in which most methods meet the reference; if there are too many, those in which they differ most, in the given order. */
function drawnOf(
  facings: readonly Facing[],
  { methods, most, within, part = "" }: Wish,
  reference: Method,
  valueOf: (facing: Facing, result: Result, base: Result) => number | null,
  sizeOf: (mark: Against) => number,
) {
  const all = facings.map((facing) => againstIn(facing, methods, reference, valueOf)).filter((own) => own.length > 0);
  const widest = greatest(
    all.map((own) => own.length),
    0,
  );
  const full = all.filter((own) => own.length === widest);
  const largest = (own: readonly Against[]) => greatest(own.map(sizeOf));
  const drawn = full
    .toSorted((a, b) => largest(b) - largest(a))
    .slice(0, Math.max(1, Math.floor(most / Math.max(1, widest))));
  const which =
    drawn.length < full.length
      ? `, the ${drawn.length} of ${full.length} ${within ? "rows" : "benchmarks"} where they differ most`
      : "";
  return { marks: full.filter((own) => drawn.includes(own)).flat(), which: `${which}${part}` };
}

function againstIn(
  facing: Facing,
  methods: readonly Method[],
  reference: Method,
  valueOf: (facing: Facing, result: Result, base: Result) => number | null,
): readonly Against[] {
  const own = facing.byMethod.get(reference);
  if (own === undefined) return [];
  return methods.flatMap((method) => {
    const result = method === reference ? undefined : facing.byMethod.get(method);
    const base = result && facing.baseFor(result, reference);
    const value = result && base && !isBound(base) ? valueOf(facing, result, base) : null;
    return result === undefined || base === undefined || value === null ? [] : [{ facing, result, base, own, value }];
  });
}

/** Returns the sentence on how values are computed. If a source also prints the reference, its results are compared with that value, as on the board. */
const computedWords = (marks: readonly Against[], { name }: Method) =>
  `Computed here from printed values${marks.some(({ base, own }) => base !== own) ? `, against what the same source prints of ${name}, if it does` : ""}.`;

function alongWords(marks: readonly Against[], { within }: Wish): string {
  if (within) return "";
  const labels = marks.map(({ facing }) => facing.label);
  if (labels.every((label) => label === "average")) return " (printed averages)";
  return labels.every((label) => label === "") ? " (the best configuration of each)" : " (one row of each)";
}

function draftOf(
  kind: "ratio" | "difference",
  title: string,
  marks: readonly Against[],
  { within }: Wish,
  isMixed: boolean,
  series: Pick<Series, "name" | "summary" | "axis" | "lines">,
): ChartDraft {
  const isOfOne = new Set(marks.map(({ facing }) => facing.metric)).size === 1;
  const placeWords = ({ facing: { benchmark, metric, label } }: Against) =>
    [within ? label : benchmark.name, isOfOne ? "" : metric.symbol].filter(Boolean).join(", ");
  const detailOf = (mark: Against) => placeWords(mark) || printBriefly(mark.result);
  const places = [...new Map(marks.map((mark) => [mark.own, mark])).values()].map((mark) =>
    placeOf(mark, placeWords(mark), isMixed && mark.facing.metric.direction === "lower"),
  );
  return {
    kind,
    title,
    x: "",
    xs: [],
    results: [...new Set(marks.flatMap(({ result, base }) => [base, result]))],
    embed: "",
    series: {
      ...series,
      kind: "rows",
      own: { group: null, metric: "", benchmark: "", against: { kind, places } },
      marks: marks
        .map((mark) => ({ mark, ...mark }))
        .map(({ mark, result, base, value }) => ({
          ...markOf(result),
          label: result.method.name,
          detail: detailOf(mark),
          value,
          text:
            differenceWords(kind === "ratio" ? differenceBetween(result, base) : pointsBetween(result, base)) ||
            `${result.value.text} to ${base.value.text}`,
          receipt: `${result.value.text} ${kind === "ratio" ? "over" : "minus"} ${base.value.text}`,
          results: [...new Set([result, base])].map(markedResult),
        })),
    },
  };
}

function placeOf({ facing: { benchmark, metric }, own }: Against, detail: string, isTurned: boolean): OwnAgainst {
  const match = own.conditions
    .filter(({ condition }) => condition.role === "match")
    .map(({ condition, value, method }) => [condition.condition_id, method?.name ?? value]);
  return {
    benchmark: benchmark.benchmark_id,
    metric: metric.metric_id,
    match: Object.fromEntries(match),
    detail,
    base: own.value,
    isTurned,
  };
}

/** Returns a logarithmic axis as tight as its values, including 1. */
export function ratioAxis(ratios: readonly number[]): Axis {
  const scale = scaleLinear()
    .domain([least(ratios, 1), greatest(ratios, 1)])
    .nice(5);
  const [from = 0.5, to = 2] = scale.domain();
  const low = from > 0 ? from : least(ratios, 1);
  const ticks = scale
    .ticks(5)
    .filter((value) => value >= low)
    .map((value) => tick(Number(value.toPrecision(3))));
  return { scale: "log", domain: [low, to], ticks, refusal: "" };
}
