import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { withUnit } from "@/lib/format/result";
import type { Comparison } from "@/lib/report/comparison";
import { selectMeetingOffer, type MeetingOffer } from "@/lib/report/comparison-offer";
import { placeKey } from "@/lib/report/question/place-filter";
import type { CompareView } from "@/lib/view/views/compare-view";
import { columnOffer, type Choice, type ColumnOffer } from "./board-offer";
import { comparedColumns } from "./shown-meetings";

/** The choices that a reader has for a comparison, before any is made. */
export interface ComparisonOffer extends Pick<MeetingOffer, "families" | "origins"> {
  /** The columns of the first board by configuration; null if the answer is not about one. */
  readonly columns: ColumnOffer | null;
  readonly benchmarks: readonly Choice[];
  readonly metrics: readonly Choice[];
  /** By condition that must match: those with several values, or not stated by all, in the groups in which methods meet. */
  readonly conditions: readonly { readonly name: string; readonly choices: readonly Choice[] }[];
}

/** Returns the choices of the groups in which methods meet, and the columns of the first board by configuration. */
export function comparisonOffer(
  catalogue: Catalogue,
  { methods, boards, lead }: Comparison,
  { kinds, columns, reference }: CompareView,
): ComparisonOffer {
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
      choices: values.map((value) => ({
        id: placeKey(condition.condition_id, value),
        name: withUnit(value, shortUnit(condition)),
      })),
    })),
  };
}

/** Leaves out "steps": a horizon of 96 steps is named by its number. */
const shortUnit = ({ unit }: Pick<RowOf<"conditions">, "unit">) => (unit === "steps" ? null : unit);
