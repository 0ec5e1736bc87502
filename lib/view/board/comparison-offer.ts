import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { withUnit } from "@/lib/format/result";
import type { Comparison } from "@/lib/report/comparison";
import { selectMeetingOffer, type MeetingOffer } from "@/lib/report/comparison-offer";
import { placeKey } from "@/lib/report/question/place-filter";
import type { CompareView } from "@/lib/view/views/compare-view";
import { columnOffer, type Choice, type ColumnOffer } from "./board-offer";
import { comparedColumns } from "./shown-meetings";

/** What a reader may choose of a comparison, before anything of it is chosen. */
export interface ComparisonOffer extends Pick<MeetingOffer, "families" | "origins"> {
  /** Of the first board by configuration, where the answer is about one. */
  readonly columns: ColumnOffer | null;
  readonly benchmarks: readonly Choice[];
  readonly metrics: readonly Choice[];
  /** By condition that must match, those of which results where methods meet have more than one value. */
  readonly conditions: readonly { readonly name: string; readonly choices: readonly Choice[] }[];
}

/** What may be chosen where methods meet, and the columns of the first board by configuration. */
export function comparisonOffer(catalogue: Catalogue, { methods, boards, lead }: Comparison, { kinds, columns, reference }: CompareView): ComparisonOffer {
  const { families, origins, benchmarks, metrics, conditions } = selectMeetingOffer(catalogue, methods, kinds);
  const board = lead === "board" ? boards[0]?.board : undefined;
  return {
    columns: board ? columnOffer(board, columns, comparedColumns(reference !== null)) : null,
    families,
    origins,
    benchmarks: benchmarks.map(({ benchmark_id, name }) => ({ id: benchmark_id, name })),
    metrics: metrics.map(({ metric_id, symbol }) => ({ id: metric_id, name: symbol })),
    conditions: conditions.map(({ condition, values }) => ({
      name: condition.name,
      choices: values.map((value) => ({ id: placeKey(condition.condition_id, value), name: withUnit(value, shortUnit(condition)) })),
    })),
  };
}

/** A horizon of 96 steps is called by its number. */
const shortUnit = ({ unit }: Pick<RowOf<"conditions">, "unit">) => (unit === "steps" ? null : unit);
