import { groupsOf } from "@/lib/catalogue/group";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/tables/cells";
import { axisKey } from "./verdict";

/** One method reaches with fewer sampling steps what its teacher takes more for, and what that costs. */
export interface FewerSteps {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly teacher: RowOf<"methods">;
  readonly method: RowOf<"methods">;
  readonly stepsBefore: string;
  readonly stepsAfter: string;
  readonly before: Figure;
  readonly after: Figure;
  /** The speed-up that the same source claims for the pair; null where it claims none. */
  readonly speedUp: Figure | null;
}

const stated = (figure: Figure, id: string) => figure.conditions.find(({ condition }) => condition.condition_id === id);

const figuresBySource = groupsOf(({ source }: Figure) => [source]);

/**
 * Every pair in which one source reports a method that imitates a teacher (condition `teacher`) and that teacher itself,
 * on one axis (same benchmark, metric and `match` conditions), both with their steps, the method with fewer.
 */
export function selectFewerSteps(catalogue: Catalogue): readonly FewerSteps[] {
  return catalogue.figures.flatMap((after) => {
    const teacher = stated(after, "teacher")?.method;
    const stepsAfter = stated(after, "steps")?.value;
    if (!teacher || stepsAfter === undefined || after.metric.kind !== "absolute") return [];
    const sameSource = figuresBySource(catalogue.figures).get(after.source) ?? [];
    return sameSource.flatMap((before) => {
      const stepsBefore = stated(before, "steps")?.value;
      if (before.method !== teacher || stepsBefore === undefined || numberOf(stepsBefore) <= numberOf(stepsAfter)) return [];
      if (axisKey(before) !== axisKey(after)) return [];
      const { benchmark, metric, method } = after;
      return [{ benchmark, metric, teacher, method, stepsBefore, stepsAfter, before, after, speedUp: speedUpOf(sameSource, after, teacher) }];
    });
  });
}

function speedUpOf(sameSource: readonly Figure[], after: Figure, teacher: RowOf<"methods">): Figure | null {
  const found = sameSource.find(
    (figure) =>
      figure.metric.metric_id === "speed-up" &&
      figure.method === after.method &&
      figure.benchmark === after.benchmark &&
      figure.baseline?.method === teacher &&
      stated(figure, "steps")?.value === stated(after, "steps")?.value,
  );
  return found ?? null;
}
