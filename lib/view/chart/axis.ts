import { scaleLinear } from "d3-scale";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";

export interface Axis {
  readonly scale: "linear" | "log";
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Why a requested logarithmic axis was not drawn; empty if there is no reason to give. */
  readonly refusal: string;
  /** Whether its ticks are the names of columns: all of them are printed, shortened if there is too little room. */
  readonly isOfWords?: true;
}

/** From this ratio of the largest to the smallest value, a linear axis would press most marks into its first tenth. */
const WIDE = 20;
/** The approximate number of ticks on an axis. */
export const MANY_TICKS = 5;

/**
 * Returns an axis that holds all values, with round ends and a few round ticks. `auto` takes a logarithmic axis if the values span a factor of 20 or
 * more. A logarithmic axis cannot show zero or less: then the axis is linear and states why.
 */
export function axisFor(values: readonly number[], wanted: Scale): Axis {
  // Does not spread the values into one call: a large collection has more values than a call accepts arguments.
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const forbidden = low <= 0;
  const log = !forbidden && (wanted === "log" || (wanted === "auto" && high / low >= WIDE));
  const refusal = wanted === "log" && forbidden ? `the value ${low} has no place on a logarithmic axis` : "";
  return { ...(log ? logAxis(low, high) : linearAxis(low, high)), refusal };
}

function linearAxis(low: number, high: number): Omit<Axis, "refusal"> {
  const scale = scaleLinear()
    .domain([Math.min(0, low), Math.max(0, high) || (low < 0 ? 0 : 1)])
    .nice(MANY_TICKS);
  const [from = 0, to = 1] = scale.domain();
  return { scale: "linear", domain: [from, to], ticks: scale.ticks(MANY_TICKS).map(tick) };
}

/**
 * Returns an axis from and to 1, 2 or 5 of a decade, because the rest of a whole decade would be empty. Ticks are at all of these, or at the ends and
 * the decades between them if the values span more than a factor of 100.
 */
function logAxis(low: number, high: number): Omit<Axis, "refusal"> {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high)) + 1;
  const candidates = Array.from({ length: last - first + 1 }, (_, at) =>
    [1, 2, 5].map((step) => Number((step * 10 ** (first + at)).toPrecision(1))),
  ).flat();
  const from = candidates.filter((value) => value <= low).at(-1) ?? low;
  const to = candidates.find((value) => value >= high) ?? high;
  const within = candidates.filter((value) => value >= from && value <= to);
  const ticks =
    high / low > 100
      ? within.filter(
          (value) => value === from || value === to || Number.isInteger(Number(Math.log10(value).toFixed(9))),
        )
      : within;
  return { scale: "log", domain: [from === to ? from / 2 : from, to], ticks: ticks.map(tick) };
}

/** Returns a tick of an axis with its text. */
export const tick = (value: number) => ({ value, text: String(value).replace("-", "−") });
