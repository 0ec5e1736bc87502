import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { withUnit } from "@/lib/format/result";
import type { Comparison } from "@/lib/report/comparison";
import { byText } from "@/lib/select/by-text";
import { filterFamilies } from "@/lib/select/list/filter-families";
import { narrowed } from "@/lib/select/narrowed";
import { placeKey } from "@/lib/select/place-filter";
import { axisKey } from "@/lib/select/rank/verdict";
import { ORIGINS } from "@/lib/tables/origins";
import type { Origin } from "@/lib/tables/results";
import { columnOffer, type Choice, type ColumnOffer } from "./board-offer";
import type { CompareView } from "@/lib/view/views/compare-view";
import { comparedColumns } from "./shown-meetings";

/** What a reader may choose of a comparison, before anything of it is chosen. */
export interface ComparisonOffer {
  /** Of the first board by configuration, where the answer is about one. */
  readonly columns: ColumnOffer | null;
  readonly families: readonly string[];
  readonly origins: readonly Origin[];
  readonly benchmarks: readonly Choice[];
  readonly metrics: readonly Choice[];
  /** By condition that must match, those of which results where methods meet have more than one value. */
  readonly conditions: readonly { readonly name: string; readonly choices: readonly Choice[] }[];
}

/** What may be chosen where methods meet, and the columns of the first board by configuration. `place` and filter narrow no offer. */
export function comparisonOffer(catalogue: Catalogue, { methods, boards, lead }: Comparison, { kinds, columns, reference }: CompareView): ComparisonOffer {
  const own = methods.flatMap(({ method_id }) => narrowed(catalogue, { kinds }).resultsOfMethod.get(method_id) ?? []).filter(({ standing }) => standing === "main");
  const meeting = [...groupBy(own, axisKey).values()].filter((results) => new Set(results.map(({ method }) => method)).size > 1);
  const results = meeting.flat();
  const firsts = meeting.flatMap(([first]) => first ?? []);
  const board = lead === "board" ? boards[0]?.board : undefined;
  return {
    columns: board ? columnOffer(board, columns, comparedColumns(reference !== null)) : null,
    families: filterFamilies(catalogue).filter((family) => methods.some((method) => method.family === family)),
    origins: ORIGINS.filter((origin) => results.some((result) => result.origin === origin)),
    benchmarks: tableOrder(catalogue.tables.benchmarks, firsts.map(({ benchmark }) => benchmark)).map(({ benchmark_id, name }) => ({ id: benchmark_id, name })),
    metrics: tableOrder(catalogue.tables.metrics, firsts.map(({ metric }) => metric)).map(({ metric_id, symbol }) => ({ id: metric_id, name: symbol })),
    conditions: conditionsOf(firsts),
  };
}

function tableOrder<Row>(table: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const wanted = new Set(rows);
  return table.filter((row) => wanted.has(row));
}

function conditionsOf(firsts: readonly Result[]): ComparisonOffer["conditions"] {
  const stated = firsts.flatMap(({ conditions }) => conditions.filter(({ condition }) => condition.role === "match"));
  const byCondition = groupBy(stated, ({ condition }) => condition);
  return [...byCondition].flatMap(([condition, own]) => {
    const values = [...new Set(own.map(({ value }) => value))].toSorted(byText);
    // One value of what some do not state is a choice too.
    const isChoice = values.length > 1 || own.length < firsts.length;
    return isChoice ? [{ name: condition.name, choices: values.map((value) => ({ id: placeKey(condition.condition_id, value), name: withUnit(value, shortUnit(condition)) })) }] : [];
  });
}

/** A horizon of 96 steps is called by its number. */
const shortUnit = ({ unit }: RowOf<"conditions">) => (unit === "steps" ? null : unit);
