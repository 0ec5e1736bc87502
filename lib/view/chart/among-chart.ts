import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printBriefly } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { counted, directionWords } from "@/lib/format/words";
import { least } from "@/lib/numerals/least";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import { drawnWords } from "@/lib/sentences/reasons";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import type { Ranked } from "@/lib/select/rank/rank";
import { selectDrawn } from "@/lib/report/drawn";
import { rankedAxis, WHOLE } from "./closer-axis";
import { axisLabel, markOf } from "./series";
import { FEWEST_MARKS } from "./shown-chart";
import type { ToldChart } from "./told-chart";

/** The most rows, so that they fit on the first screen of a phone below the title of a paper and the answer. */
const MOST_AMONG = 5;

interface Own {
  /** The name of the method or paper whose places are drawn: "VAR". */
  readonly name: string;
  readonly is: (result: Result) => boolean;
  /** The label of its rows next to their method, if the name of the method does not show it. */
  readonly mark: string;
}

/**
 * Draws a comparison group in order, each method once: the first of all, the results of the method or paper itself, and those nearest to them.
 * Returns null for fewer than three methods.
 */
export function amongChart({ benchmark, metric, rows }: MethodStanding, own: Own): ToldChart | null {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const methods = [...groupBy(ranked, ({ result }) => result.method).values()].flatMap(
    (of) => of.find(({ result }) => own.is(result)) ?? of[0] ?? [],
  );
  const drawn = nextTo(methods, ({ result }) => own.is(result));
  if (drawn.length < FEWEST_MARKS) return null;
  const results = drawn.map(({ result }) => result);
  const conditions = conditionsWordsOf(results[0] as Result);
  const title = `${metric.symbol} on ${benchmark.name}: ${own.name} among ${counted(methods.length, "method")}${drawn.length < methods.length ? `, ${drawn.length} drawn` : ""}`;
  return {
    title,
    notes: [],
    picture: {
      facts: `${[axisLabel(metric), conditions].filter(Boolean).join("; ")}; ${counted(drawn.length, "result")} drawn.`,
      verdict: drawnWords(selectDrawn(results)),
      embed: "",
    },
    series: {
      kind: "rows",
      name: `${metric.name} on ${benchmark.name}, ${own.name} among others`,
      summary: `${[title, conditions, directionWords(metric.direction)].filter(Boolean).join("; ")}.`,
      axis: {
        ...rankedAxis(
          results.map(({ value }) => value.number),
          "auto",
          WHOLE,
        ),
        label: axisLabel(metric),
      },
      // The receipts of other methods are on their pages: a static copy holds only those of this method.
      marks: drawn.map((row) => ({
        ...markOf(row.result, row),
        ...(own.is(row.result) ? {} : { receipt: printSource(row.result) }),
        detail: [own.is(row.result) ? own.mark : "", printBriefly(row.result)].filter(Boolean).join(" · "),
      })),
    },
  };
}

/** Returns at most MOST_AMONG rows in their order: the first, then its own rows, then those nearest to one of these. */
function nextTo(rows: readonly Ranked[], isOwn: (row: Ranked) => boolean): readonly Ranked[] {
  const own = rows.flatMap((row, at) => (isOwn(row) ? [at] : []));
  const distance = (at: number) =>
    least(
      own.map((other) => Math.abs(other - at)),
      rows.length,
    );
  const order = rows
    .map((_, at) => at)
    .toSorted((a, b) => Number(b === 0) - Number(a === 0) || distance(a) - distance(b));
  const kept = new Set(order.slice(0, MOST_AMONG));
  return rows.filter((_, at) => kept.has(at));
}
