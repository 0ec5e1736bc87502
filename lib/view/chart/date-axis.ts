import { dayWithin, monthName } from "@/lib/format/date";
import type { Axis } from "./axis";

const DAY = 86_400_000;

/** The longest span in months up to which ticks stand so many months apart; beyond the last, years are counted. */
const STEPS = [
  { upTo: 5, months: 1 },
  { upTo: 15, months: 3 },
  { upTo: 30, months: 6 },
  { upTo: 96, months: 12 },
  { upTo: 240, months: 24 },
  { upTo: Infinity, months: 60 },
];

/** Where a date stands on a date axis: its day, counted from 1970. A date without a day stands in the middle of its month. */
export const dayNumber = (iso: string) => Date.parse(`${dayWithin(iso)}T00:00:00Z`) / DAY;

/** The day of a place on a date axis, as a date. */
export const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** An axis from the month before all dates to the one after them, with ticks at the first of round months. */
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
    ticks: ticks.map(firstOf).map((day) => ({ value: dayNumber(day), text: months < 12 ? printShort(day) : day.slice(0, 4) })),
    refusal: "",
  };
}

/** Months since the year 0. */
function monthsSince(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

const firstOf = (months: number) => `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;

/** "Apr 2024". */
function printShort(day: string): string {
  return `${monthName(day).slice(0, 3)} ${day.slice(0, 4)}`;
}
