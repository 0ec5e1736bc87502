import type { Catalogue, Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { byText } from "@/lib/format/by-text";
import { ORIGINS } from "@/lib/tables/origins";
import type { Origin } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import { filterFamilies } from "./lists/filter-families";
import { groupsOfMethods } from "./groups-of-methods";
import { narrowed } from "./question/narrowed";

type Condition = StatedCondition["condition"];

/** The choices that a reader has for the results in which some methods meet, before any is made. */
export interface MeetingOffer {
  readonly families: readonly string[];
  readonly origins: readonly Origin[];
  /** In the order of their tables. */
  readonly benchmarks: readonly RowOf<"benchmarks">[];
  readonly metrics: readonly RowOf<"metrics">[];
  /** The conditions that must match and that have several values, or are not stated by all, in the groups in which methods meet; each value once. */
  readonly conditions: readonly { readonly condition: Condition; readonly values: readonly string[] }[];
}

/** Returns the offer for some methods over results from these kinds of source. The offer does not depend on a filter or a choice of places. */
export function selectMeetingOffer(
  catalogue: Catalogue,
  methods: readonly RowOf<"methods">[],
  kinds: readonly SourceKind[],
): MeetingOffer {
  const meeting = groupsOfMethods(narrowed(catalogue, { kinds }), methods).filter(
    (results) => new Set(results.map(({ method }) => method)).size > 1,
  );
  const results = meeting.flat();
  const firsts = meeting.flatMap(([first]) => first ?? []);
  const { benchmarks, metrics } = catalogue.tables;
  return {
    families: filterFamilies(catalogue).filter((family) => methods.some((method) => method.family === family)),
    origins: ORIGINS.filter((origin) => results.some((result) => result.origin === origin)),
    benchmarks: tableOrder(
      benchmarks,
      firsts.map(({ benchmark }) => benchmark),
    ),
    metrics: tableOrder(
      metrics,
      firsts.map(({ metric }) => metric),
    ),
    conditions: conditionsOf(firsts),
  };
}

function tableOrder<Row>(table: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const wanted = new Set(rows);
  return table.filter((row) => wanted.has(row));
}

function conditionsOf(firsts: readonly Result[]): MeetingOffer["conditions"] {
  const stated = firsts.flatMap(({ conditions }) => conditions.filter(({ condition }) => condition.role === "match"));
  return [...groupBy(stated, ({ condition }) => condition)].flatMap(([condition, own]) => {
    const values = [...new Set(own.map(({ value }) => value))].toSorted(byText);
    // If some results do not state the condition, even a single value is a choice.
    return values.length > 1 || own.length < firsts.length ? [{ condition, values }] : [];
  });
}
