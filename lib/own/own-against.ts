import { percentBetween, pointsBetween } from "@/lib/report/difference";
import { differenceWords } from "@/lib/sentences/difference-words";
import type { Drawable } from "@/lib/view/chart/picture";
import type { Mark, OwnAgainst, OwnMarks } from "@/lib/view/chart/series";
import type { OwnBoard } from "./own-board";
import type { OwnFacts, OwnGroup, OwnMetric } from "./own-facts";
import { ownMark, pictured, widened } from "./own-mark";
import type { OwnRow } from "./own-row";
import { readOwnValue, type OwnValue } from "./own-value";
import { judgeOwn } from "./own-verdict";

type Against = NonNullable<OwnMarks["against"]>;
type Rows = Extract<Drawable, { readonly kind: "rows" }>;

/** Adds a reader's values to a chart of values relative to a reference, each after the others of its place. Returns null if none has a place. */
export function withOwnAgainst(
  chart: Rows,
  { kind, places }: Against,
  boards: readonly OwnBoard[],
  rows: readonly OwnRow[],
): Rows | null {
  const placed = places.map((place) => ({ place, marks: marksAt(place, kind, boards, rows) }));
  const own = placed.flatMap(({ marks }) => marks);
  if (own.length === 0) return null;
  const marks = placed.reduce((all: readonly Mark[], { place, marks: more }) => {
    const last = all.findLastIndex(({ detail }) => detail === place.detail);
    const after = last < 0 ? all.length : last + 1;
    return [...all.slice(0, after), ...more, ...all.slice(after)];
  }, chart.marks);
  return {
    ...chart,
    ...pictured(chart, own.length),
    marks,
    axis: widened(
      chart.axis,
      own.map(({ value }) => value),
      [...chart.marks.map(({ value }) => value), ...(chart.lines ?? [])],
    ),
  };
}

function marksAt(
  place: OwnAgainst,
  kind: Against["kind"],
  boards: readonly OwnBoard[],
  rows: readonly OwnRow[],
): readonly Mark[] {
  const groups = boards.flatMap(({ facts }) =>
    facts.groups.filter((group) => isAt(place, facts, group)).map((group) => ({ facts, group })),
  );
  return rows.flatMap((row, at) => {
    const value = readOwnValue(row.values[place.metric] ?? "");
    // As for all other values here, a bound has no distance.
    if (value === null || value.qualifier !== "exact" || (row.benchmark !== "" && row.benchmark !== place.benchmark))
      return [];
    const found = groups.find(
      ({ facts, group }) =>
        (facts.along === null || row.conditions[facts.along] !== undefined) &&
        judgeOwn(facts, group, row).kind !== "not comparable",
    );
    const metric = found?.facts.metrics.find(({ metric_id }) => metric_id === place.metric);
    const distance = distanceFrom(place, kind, value);
    return metric === undefined || distance === null ? [] : [markAt(place, kind, row, at, metric, value, distance)];
  });
}

/** Returns whether a comparison group of a board is the group of a place. */
const isAt = ({ benchmark, metric, match }: OwnAgainst, { conditions }: OwnFacts, group: OwnGroup) =>
  group.benchmark === benchmark &&
  group.metric === metric &&
  conditions.every(
    ({ condition: { condition_id, role } }) =>
      role !== "match" || group.profiles[0]?.conditions[condition_id] === match[condition_id],
  );

function distanceFrom(
  { base, isTurned }: OwnAgainst,
  kind: Against["kind"],
  { value: { number } }: OwnValue,
): number | null {
  if (kind === "difference") return number - base.number;
  if (number <= 0) return null;
  return isTurned ? base.number / number : number / base.number;
}

function markAt(
  { base, detail }: OwnAgainst,
  kind: Against["kind"],
  row: OwnRow,
  at: number,
  metric: OwnMetric,
  own: OwnValue,
  value: number,
): Mark {
  const words = differenceWords(
    kind === "ratio" ? percentBetween(own, { value: base }) : pointsBetween(own, { value: base }),
  );
  return {
    ...ownMark(row, at, metric, own),
    key: `yours-${at} ${detail}`,
    detail: `${detail} · yours`,
    value,
    text: words || `${own.value.text} to ${base.text}`,
    receipt: `${own.value.text} ${kind === "ratio" ? "over" : "minus"} ${base.text}, yours, not reported`,
  };
}
