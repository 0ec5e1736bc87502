import { dayWithin, monthName } from "@/lib/format/date";
import type { Axis } from "./axis";

const DAY = 86_400_000;

/** The months between two ticks, for spans of up to `upTo` months. */
const STEPS = [
  { upTo: 5, months: 1 },
  { upTo: 15, months: 3 },
  { upTo: 30, months: 6 },
  { upTo: 96, months: 12 },
  { upTo: 240, months: 24 },
  { upTo: Infinity, months: 60 },
];

/** Returns the position of a date on a date axis: its day, counted from 1970. A date without a day is placed in the middle of its month. */
export const dayNumber = (iso: string) => Date.parse(`${dayWithin(iso)}T00:00:00Z`) / DAY;

/** Returns the date of a position on a date axis. */
export const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Returns an axis from the start of the first month to the end of the last one, both rounded outwards to whole steps, with ticks at the first day of months. */
export function dateAxis(dates: readonly string[]): Axis {
  const days = dates.map(dayWithin).toSorted();
  const first = monthsSince(days[0] ?? "1970-01-01");
  const last = monthsSince(days.at(-1) ?? "1970-01-01") + 1;
  const { months = 1 } = STEPS.find(({ upTo }) => last - first <= upTo) ?? {};
  const from = Math.floor(first / months) * months;
  const to = Math.ceil(last / months) * months;
  const ticks = Array.from({ length: (to - from) / months + 1 }, (_, at) => from + at * months);
  return {
    scale: "linear",
    domain: [dayNumber(firstOf(from)), dayNumber(firstOf(to))],
    ticks: ticks
      .map(firstOf)
      .map((day) => ({ value: dayNumber(day), text: months < 12 ? printShort(day) : day.slice(0, 4) })),
    refusal: "",
  };
}

/** Returns the months since the year 0. */
function monthsSince(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

const firstOf = (months: number) =>
  `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;

/** Returns "Apr 2024". */
function printShort(day: string): string {
  return `${monthName(day).slice(0, 3)} ${day.slice(0, 4)}`;
}
