import type { Catalogue, Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { byText } from "@/lib/format/by-text";
import { axisKey } from "@/lib/select/rank/verdict";
import { ORIGINS } from "@/lib/tables/origins";
import type { Origin } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import { filterFamilies } from "./lists/filter-families";
import { narrowed } from "./question/narrowed";

type Condition = StatedCondition["condition"];

/** What may be chosen where some methods meet, before anything of it is chosen. */
export interface MeetingOffer {
  readonly families: readonly string[];
  readonly origins: readonly Origin[];
  /** In the order of their tables. */
  readonly benchmarks: readonly RowOf<"benchmarks">[];
  readonly metrics: readonly RowOf<"metrics">[];
  /** The conditions that must match of which results where methods meet have more than one value, each value once. */
  readonly conditions: readonly { readonly condition: Condition; readonly values: readonly string[] }[];
}

/** The offer of some methods over results from these kinds of source; a filter and a choice of places narrow no offer. */
export function selectMeetingOffer(catalogue: Catalogue, methods: readonly RowOf<"methods">[], kinds: readonly SourceKind[]): MeetingOffer {
  const { resultsOfMethod } = narrowed(catalogue, { kinds });
  const own = methods.flatMap(({ method_id }) => resultsOfMethod.get(method_id) ?? []).filter(({ standing }) => standing === "main");
  const meeting = [...groupBy(own, axisKey).values()].filter((results) => new Set(results.map(({ method }) => method)).size > 1);
  const results = meeting.flat();
  const firsts = meeting.flatMap(([first]) => first ?? []);
  const { benchmarks, metrics } = catalogue.tables;
  return {
    families: filterFamilies(catalogue).filter((family) => methods.some((method) => method.family === family)),
    origins: ORIGINS.filter((origin) => results.some((result) => result.origin === origin)),
    benchmarks: tableOrder(benchmarks, firsts.map(({ benchmark }) => benchmark)),
    metrics: tableOrder(metrics, firsts.map(({ metric }) => metric)),
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
    // One value of what some do not state is a choice too.
    return values.length > 1 || own.length < firsts.length ? [{ condition, values }] : [];
  });
}
