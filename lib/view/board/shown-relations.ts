import type { Result } from "@/lib/catalogue/catalogue";
import { printBaseline, printValue } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { counted } from "@/lib/format/words";
import { numberOf } from "@/lib/numerals/number-of";
import type { SpeedRelation } from "@/lib/report/speed-relations";
import { resultHref } from "@/lib/view/address/addresses";
import { teacherName } from "@/lib/view/chart/fewer-steps-series";

/** A printed value with the path of its receipt and its text. */
interface Said {
  readonly href: string;
  readonly text: string;
}

/** How one chosen method relates in speed to another, ready for display. Must stay serialisable: JSON responses contain it. */
export interface ShownRelation {
  /** The faster method, or the student, with its configuration, and the steps of a claim: "Cask, B", "Distilled Decoding with 1 step". */
  readonly method: string;
  /** The method that it is compared with, with its configuration: "VAR, d16", "VAR with 10 steps, its configuration not stated". */
  readonly baseline: string;
  /** "6.3×"; null if the authors claim no speed-up. */
  readonly claim: (Said & { readonly source: string }) | null;
  /** The cost of the speed-up; null if no source has both ends. */
  readonly cost: {
    readonly metric: string;
    readonly benchmark: string;
    readonly before: Said;
    readonly stepsBefore: string;
    readonly after: Said;
    readonly stepsAfter: string;
    readonly source: string;
    readonly of: CostOf | null;
  } | null;
}

/** The teacher and the student of a cost, if they are not those of the claim next to it. */
interface CostOf {
  readonly teacher: string;
  readonly student: string;
}

export const shownRelations = (relations: readonly SpeedRelation[]): readonly ShownRelation[] =>
  relations.map(
    ({ method, claim, pair }): ShownRelation => ({
      method: claim
        ? `${named(method.name, claim.configuration)}${stepsOf(claim)}`
        : named(method.name, pair?.after.configuration ?? null),
      baseline: claim ? baselineWords(claim) : pair ? teacherName(pair) : "",
      claim: claim && { ...said(claim), source: printSource(claim) },
      cost: pair && {
        metric: pair.metric.symbol,
        benchmark: pair.benchmark.name,
        before: said(pair.before),
        stepsBefore: counted(numberOf(pair.stepsBefore), "step"),
        after: said(pair.after),
        stepsAfter: counted(numberOf(pair.stepsAfter), "step"),
        source: printSource(pair.after),
        // If one source states both of one student, the names need not be repeated.
        of:
          claim === null || claim === pair.speedUp
            ? null
            : { teacher: teacherName(pair), student: named(pair.method.name, pair.after.configuration) },
      },
    }),
  );

const named = (name: string, configuration: string | null) => [name, configuration].filter(Boolean).join(", ");

/** Returns " with 1 step", so that the steps of a baseline are not taken for those of the method; empty if a claim states none. */
function stepsOf({ conditions }: Result): string {
  const steps = conditions.find(({ condition }) => condition.condition_id === "steps");
  return steps ? ` with ${counted(numberOf(steps.value), "step")}` : "";
}

/** Returns the baseline of a claim. Where a source names it by its steps alone, which of its models was timed is not known. */
function baselineWords(claim: Result): string {
  const { method, configuration } = claim.baseline as NonNullable<Result["baseline"]>;
  return configuration !== null && /^\d+ steps?$/.test(configuration)
    ? `${method.name} with ${configuration}, its configuration not stated`
    : printBaseline(claim);
}

const said = (result: Result): Said => ({
  href: resultHref(result.paper.paper_id, result.id),
  text: printValue(result),
});
