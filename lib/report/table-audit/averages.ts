import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { roundingInterval, type Interval } from "@/lib/select/rank/rounding";
import { columnKey, isAverage, methodKey, runKey, statedOf } from "./column";

/** An average that cannot be the mean of its cells under any rounding. */
export interface AverageFinding {
  readonly average: Result;
  /** The cells whose mean it should be, each with another value of the averaged condition. */
  readonly cells: readonly Result[];
  /** The interval in which the mean of the cells may lie, given their rounding. */
  readonly mean: Interval;
  /** Cells of the average, and averages of other methods beside it, that print exactly the same digits. */
  readonly sameDigits: readonly Result[];
  /** The same average in other tables of the paper, in the same digits and without its cells. */
  readonly repeats: readonly Result[];
}

export interface AverageAudit {
  /** The number of averages whose cells are all in the collection; those whose cells are in another table of the paper are counted separately. */
  readonly checked: number;
  readonly checkedElsewhere: number;
  /** The number of averages with missing or ambiguous cells. */
  readonly unchecked: number;
  readonly findings: readonly AverageFinding[];
}

/** Rounding errors of sums of doubles are smaller than this. */
const NOISE = 1e-9;

/**
 * Compares each printed average with the mean of its cells. The cells are those of the same source, method, configuration, benchmark and metric that
 * differ only in the averaged condition; if the source prints none, those of another table of the same paper. A finding allows for rounding: no
 * numbers that round to the cells have a mean that rounds to the printed average.
 */
export function auditAverages(results: readonly Result[]): AverageAudit {
  const averages = results.flatMap((average) => {
    const averaged = average.conditions.find(({ value }) => isAverage(value));
    return averaged === undefined ? [] : [{ average, id: averaged.condition.condition_id }];
  });
  const finders = new Map([...new Set(averages.map(({ id }) => id))].map((id) => [id, cellFinder(results, id)]));
  const found = averages.flatMap(({ average, id }) => {
    const cells = finders.get(id)?.(average) ?? null;
    return cells === null ? [] : [{ average, ...cells }];
  });
  const isElsewhere = ({ average, cells }: Found & { readonly average: Result }) => cells[0]?.source !== average.source;
  return {
    checked: found.filter((one) => !isElsewhere(one)).length,
    checkedElsewhere: found.filter(isElsewhere).length,
    unchecked: averages.length - found.length,
    findings: together(found.flatMap(compare)).toSorted((a, b) => gapOf(b) - gapOf(a)),
  };
}

function compare({ average, cells, beside }: Found & { readonly average: Result }): readonly AverageFinding[] {
  const mean = meanOf(cells);
  const printed = roundingInterval(average.value);
  if (mean.low <= printed.high + NOISE && printed.low <= mean.high + NOISE) return [];
  const sameDigits = [...cells, ...beside].filter(({ value }) => value.text === average.value.text);
  return [{ average, cells, mean, sameDigits, repeats: [] }];
}

/** Returns how far an average is off, as a share of the printed value; the largest comes first. */
const gapOf = ({ average: { value }, mean: { low, high } }: AverageFinding) =>
  Math.abs((low + high) / 2 - value.number) / Math.max(Math.abs(value.number), Number.MIN_VALUE);

/** Merges findings about an average over the same cells that several tables print in the same digits; the average beside its cells comes first. */
function together(findings: readonly AverageFinding[]): readonly AverageFinding[] {
  const same = groupBy(
    findings,
    ({ average, cells }) => `${average.value.text} ${cells.map(({ id }) => id).join(" ")}`,
  );
  return [...same.values()].flatMap((printings) => {
    const [lead, ...others] = printings.toSorted(
      (a, b) => Number(a.average.source !== a.cells[0]?.source) - Number(b.average.source !== b.cells[0]?.source),
    );
    return lead === undefined ? [] : [{ ...lead, repeats: others.map(({ average }) => average) }];
  });
}

interface Found {
  readonly cells: readonly Result[];
  /** Averages of other methods in the same place. */
  readonly beside: readonly Result[];
}

/** Returns a function that finds the cells of an average over one condition, in its source or else in its paper; it returns null if any are missing or ambiguous. */
function cellFinder(all: readonly Result[], id: string): (average: Result) => Found | null {
  const results = all.filter((result) => statedOf(result, id) !== null && result.qualifier === "exact");
  const isCell = (result: Result) => !isAverage(statedOf(result, id) ?? "");
  const cells = results.filter(isCell);
  const rowKey = (result: Result) => `${result.source.source_id}|${runKey(result, [id])}`;
  const placeKey = (result: Result, source = result.source.source_id) => `${source}|${columnKey(result, [id])}`;
  // The other tables of a paper seldom state every circumstance again.
  const paperKey = (result: Result) =>
    [result.paper.paper_id, result.source.version, methodKey(result), result.standing, columnKey(result, [id])].join(
      "|",
    );

  const inRow = groupBy(cells, rowKey);
  const inPaper = groupBy(cells, paperKey);
  const valuesIn = new Map(
    Array.from(
      groupBy(cells, (result) => placeKey(result)),
      ([key, own]) => [key, new Set(own.map((one) => statedOf(one, id)))],
    ),
  );
  const averagesIn = groupBy(
    results.filter((result) => !isCell(result)),
    (result) => placeKey(result),
  );
  /** Returns whether the table prints averages of its own, so that all the cells behind them are in it. */
  const isOfWholeRows = ([cell]: readonly Result[]) => cell !== undefined && averagesIn.has(placeKey(cell));

  /** Returns the cells if they are all that any method has in this place of the source, each once; otherwise an empty list. */
  const whole = (own: readonly Result[], average: Result): readonly (readonly Result[])[] => {
    const expected = valuesIn.get(placeKey(average, own[0]?.source.source_id))?.size ?? 0;
    return expected > 1 && own.length === expected && new Set(own.map((one) => statedOf(one, id))).size === expected
      ? [own]
      : [];
  };

  return (average) => {
    if (average.qualifier !== "exact") return null;
    const tables = valuesIn.has(placeKey(average))
      ? whole(inRow.get(rowKey(average)) ?? [], average)
      : [...groupBy(inPaper.get(paperKey(average)) ?? [], ({ source }) => source).values()]
          .filter(isOfWholeRows)
          .flatMap((own) => whole(own, average));
    // Two tables with all cells would be ambiguous.
    const [only, ...more] = tables;
    if (only === undefined || more.length > 0) return null;
    return {
      cells: only,
      beside: (averagesIn.get(placeKey(average)) ?? []).filter((other) => methodKey(other) !== methodKey(average)),
    };
  };
}

function meanOf(cells: readonly Result[]): Interval {
  const intervals = cells.map(({ value }) => roundingInterval(value));
  const mean = (end: keyof Interval) => intervals.reduce((total, interval) => total + interval[end], 0) / cells.length;
  return { low: mean("low"), high: mean("high") };
}
