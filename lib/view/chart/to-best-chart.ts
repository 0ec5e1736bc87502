import { axisBriefly } from "@/lib/format/axis-words";
import { rankText } from "@/lib/format/rank";
import { printValue } from "@/lib/format/result";
import { counted } from "@/lib/format/words";
import { greatest } from "@/lib/numerals/greatest";
import type { OwnPlaces } from "@/lib/report/own-places";
import type { Result } from "@/lib/catalogue/catalogue";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import { isBound } from "@/lib/tables/qualifiers";
import { beyond, positionOn } from "./on-axis";
import { ratioAxis } from "./ratio-chart";
import { markedResult, markOf, receiptOf } from "./series";
import { FEWEST_MARKS } from "./shown-chart";
import type { ToldChart } from "./told-chart";

/** The most rows, so that the answer and the chart fit on the first screen of a phone. */
export const MOST_PLACES = 5;
/** The number of distinct stroke positions on the axis; strokes at the same position are drawn once. */
const STEPS = 100;

interface Distance {
  readonly standing: MethodStanding;
  readonly best: Result;
  readonly value: number;
  /** Every other exact, ranked value of the group, as its ratio to the best, inverted if higher is better. */
  readonly others: readonly number[];
}

/**
 * Draws how far a method is from the best value of each of its largest comparison groups, benchmark by benchmark: only in metrics with a true zero,
 * so that their units cancel out, and inverted if higher is better, so that 1 is always the best. The values of all others are strokes. Returns null
 * for fewer than three rows.
 */
export function toBestChart(name: string, { ranked }: OwnPlaces): ToldChart | null {
  const all = largestOf(ranked.flatMap((standing) => distanceOf(standing) ?? []));
  const drawn = eachFirst(all).toSorted((a, b) => a.value - b.value);
  if (drawn.length < FEWEST_MARKS) return null;
  const medians = drawn.map(({ others }) => others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 1);
  const axis = ratioAxis([...drawn.map(({ value }) => value), ...medians, 1]);
  const isTurned = drawn.some(({ standing: { metric } }) => metric.direction === "higher");
  const strokes = drawn.flatMap(({ others }) => others);
  const outside = strokes.filter((value) => beyond(axis, value) !== null).length;
  const which = drawn.length < all.length ? `, in ${drawn.length} of ${all.length} metrics of its benchmarks` : "";
  const title = `How far ${name} is from the best value${which}`;
  const label = `Ratio to the best value of the comparison group${isTurned ? ", turned where higher is better" : ""}; 1 is the best`;
  const notes = [
    `Strokes: other configurations${outside === 0 ? "" : `, ${outside} of ${strokes.length} beyond the axis`}.`,
  ];
  return {
    title,
    notes,
    picture: { facts: `${label}; ${counted(drawn.length, "comparison group")} drawn.`, verdict: "", embed: "" },
    series: {
      kind: "rows",
      name: `How far ${name} is from the best value`,
      summary: `${title}. At 1 it has the best value itself. Computed here from printed values.`,
      axis: { ...axis, label },
      lines: [1],
      marks: drawn.map(({ standing: { benchmark, metric, terms, own, of }, best, value, others }) => ({
        ...markOf(own.result),
        label: benchmark.name,
        detail: [metric.symbol, own.result.configuration, `rank ${rankText(own)} of ${of}`].filter(Boolean).join(" · "),
        value,
        receipt: [axisBriefly(terms), receiptOf(own.result)].filter(Boolean).join(". "),
        results: [...new Set([own.result, best])].map(markedResult),
        text: own.result === best ? printValue(best) : `${printValue(own.result)}; best ${printValue(best)}`,
        strokes: [
          ...new Set(
            others
              .filter((other) => beyond(axis, other) === null)
              .map((other) => Math.round(positionOn(axis, other) * STEPS)),
          ),
        ].toSorted((a, b) => a - b),
      })),
    },
  };
}

/** Returns the largest group of each metric of each benchmark. */
const largestOf = (all: readonly Distance[]) =>
  all.filter(
    ({ standing: one }, at) =>
      all.findIndex(({ standing }) => standing.benchmark === one.benchmark && standing.metric === one.metric) === at,
  );

/** Returns as many as fit: each benchmark once before any has a second row. */
function eachFirst(all: readonly Distance[]): readonly Distance[] {
  const firsts = all.filter(
    ({ standing }, at) => all.findIndex((other) => other.standing.benchmark === standing.benchmark) === at,
  );
  return [...firsts, ...all.filter((one) => !firsts.includes(one))].slice(0, MOST_PLACES);
}

/** Returns null if no ratio can be computed: for a bound, a metric without a true zero, or a zero. */
function distanceOf(standing: MethodStanding): Distance | null {
  const { metric, own, rows } = standing;
  if (metric.kind !== "absolute" || metric.minimum !== 0 || isBound(own.result) || own.result.value.number <= 0)
    return null;
  const exact = rows
    .filter(({ rank, result }) => rank !== null && !isBound(result) && result.value.number > 0)
    .map(({ result }) => result);
  const [best] = exact;
  if (best === undefined) return null;
  const timesOf = ({ value }: Result) =>
    metric.direction === "lower" ? value.number / best.value.number : best.value.number / value.number;
  const others = exact.filter((result) => result !== own.result).map(timesOf);
  return greatest(others, 0) === 0 ? null : { standing, best, value: timesOf(own.result), others };
}
