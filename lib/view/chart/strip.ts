import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { counted } from "@/lib/format/words";
import type { Standing } from "@/lib/select/rank/axes";

/** All values of an axis on one line: the position of each, from 0 on the worse side to 100 on the better side. */
export interface Strip {
  /** Each position once, in order; marks at the same position are drawn once. */
  readonly places: readonly number[];
  readonly placeOf: (result: Pick<Result, "value">) => number;
  /** The text of the line for screen readers. */
  readonly words: string;
}

/** From this ratio of the largest to the smallest value, most marks on a linear line would coincide. */
const WIDE = 20;
const WHOLE = 100;

/** Returns the strip of an axis. Better values are on the right, whatever the direction of the metric, so that strips of many metrics read alike. */
export function stripOf({ metric, rows }: Pick<Standing, "metric" | "rows">): Strip {
  const values = rows.map(({ result }) => result.value.number);
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  const isLog = low > 0 && high / low >= WIDE;
  const scaled = isLog ? Math.log : (value: number) => value;
  const placeOf = ({ value }: Pick<Result, "value">) => {
    const at = high > low ? (scaled(value.number) - scaled(low)) / (scaled(high) - scaled(low)) : 0.5;
    return Math.round((metric.direction === "lower" ? 1 - at : at) * WHOLE);
  };
  const places = [...new Set(rows.map(({ result }) => placeOf(result)))].toSorted((a, b) => a - b);
  return {
    places,
    placeOf,
    words: wordsOf(
      rows.map(({ result }) => result),
      isLog,
    ),
  };
}

function wordsOf(results: readonly Result[], isLog: boolean): string {
  const byValue = results.toSorted((a, b) => a.value.number - b.value.number);
  const [least, most] = [byValue[0], byValue.at(-1)];
  if (least === undefined || most === undefined) return "";
  const range =
    least.value.number === most.value.number ? printValue(least) : `${printValue(least)} to ${printValue(most)}`;
  const side = least.metric.direction === "none" ? "higher" : "better";
  return `${counted(results.length, "configuration")}, ${range}; ${side} to the right${isLog ? ", logarithmic" : ""}`;
}
