import { groupBy, groupsOf } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import { axisKey } from "@/lib/select/rank/verdict";
import { least } from "@/lib/numerals/least";

/** A method that needs fewer sampling steps than its teacher, with the results of both. */
export interface FewerSteps {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly teacher: RowOf<"methods">;
  readonly method: RowOf<"methods">;
  readonly stepsBefore: string;
  readonly stepsAfter: string;
  readonly before: Result;
  readonly after: Result;
  /** The speed-up that the same source claims for the pair; null if it claims none. */
  readonly speedUp: Result | null;
  /** The other results of the same student, with more steps, that the source compares with the same teacher. */
  readonly withMoreSteps: readonly Result[];
}

type Pair = Omit<FewerSteps, "withMoreSteps">;

const stated = (result: Result, id: string) => result.conditions.find(({ condition }) => condition.condition_id === id);

const resultsBySource = groupsOf(({ source }: Result) => [source]);

/**
 * Returns one pair for each student and benchmark: a method that imitates a teacher (condition `teacher`) with the fewest steps that one source
 * reports of it, and that teacher itself in the same source, on one axis (same benchmark, metric and `match` conditions), with more steps. If the
 * teacher has configurations, it is the one that the student's configuration names: VAR-d16-DD imitates d16 and no other VAR. Of several metrics the
 * first of metrics.csv is taken. Pairs are ordered by benchmark, then best first.
 */
export function selectFewerSteps(catalogue: Pick<Catalogue, "tables" | "results">): readonly FewerSteps[] {
  const inSource = (source: Result["source"]) => resultsBySource(catalogue.results).get(source) ?? [];
  const pairs = catalogue.results.flatMap((after) => pairsOf(after, inSource));
  const byStudent = groupBy(pairs, ({ after, teacher }) =>
    JSON.stringify([
      after.source.source_id,
      after.method.method_id,
      after.configuration,
      teacher.method_id,
      after.benchmark.benchmark_id,
    ]),
  );
  const position = (pair: Pair) => catalogue.tables.benchmarks.indexOf(pair.benchmark);
  const metricOf = (pair: Pair) => catalogue.tables.metrics.indexOf(pair.metric);
  return [...byStudent.values()]
    .flatMap((all) => {
      const metric = least(all.map(metricOf));
      const [first, ...others] = all
        .filter((pair) => metricOf(pair) === metric)
        .toSorted(
          (a, b) =>
            numberOf(a.stepsAfter) - numberOf(b.stepsAfter) || numberOf(b.stepsBefore) - numberOf(a.stepsBefore),
        );
      if (first === undefined) return [];
      const withMoreSteps = new Set(others.map(({ after }) => after).filter((after) => after !== first.after));
      return [{ ...first, withMoreSteps: [...withMoreSteps] }];
    })
    .toSorted((a, b) => position(a) - position(b) || sign(a.metric) * (a.after.value.number - b.after.value.number));
}

const sign = ({ direction }: RowOf<"metrics">) => (direction === "lower" ? 1 : -1);

function pairsOf(after: Result, inSource: (source: Result["source"]) => readonly Result[]): readonly Pair[] {
  const teacher = stated(after, "teacher")?.method;
  const stepsAfter = stated(after, "steps")?.value;
  const { benchmark, metric, method } = after;
  if (
    !teacher ||
    after.standing !== "main" ||
    stepsAfter === undefined ||
    metric.kind !== "absolute" ||
    metric.direction === "none"
  )
    return [];
  const sameSource = inSource(after.source);
  return sameSource.flatMap((before) => {
    const stepsBefore = stated(before, "steps")?.value;
    if (
      before.method !== teacher ||
      before.standing !== "main" ||
      stepsBefore === undefined ||
      numberOf(stepsBefore) <= numberOf(stepsAfter)
    )
      return [];
    if (!names(after.configuration, before.configuration) || axisKey(before) !== axisKey(after)) return [];
    return [
      {
        benchmark,
        metric,
        teacher,
        method,
        stepsBefore,
        stepsAfter,
        before,
        after,
        speedUp: speedUpOf(sameSource, after, teacher),
      },
    ];
  });
}

/** Returns whether the words of a student's configuration contain those of its teacher's; a teacher without a configuration matches any student. */
function names(student: string | null, teacher: string | null): boolean {
  const words = (configuration: string | null) => ` ${(configuration ?? "").split(/[\s-]+/).join(" ")} `;
  return words(student).includes(words(teacher)) || teacher === null;
}

function speedUpOf(sameSource: readonly Result[], after: Result, teacher: RowOf<"methods">): Result | null {
  const found = sameSource.find(
    (result) =>
      result.metric.metric_id === "speed-up" &&
      result.method === after.method &&
      result.configuration === after.configuration &&
      result.benchmark === after.benchmark &&
      result.baseline?.method === teacher &&
      stated(result, "steps")?.value === stated(after, "steps")?.value,
  );
  return found ?? null;
}
