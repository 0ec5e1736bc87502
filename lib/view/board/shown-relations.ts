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
  /** The faster method, or the student, with its configuration: "Cask, B". */
  readonly method: string;
  /** The method that it is compared with, with its configuration: "VAR, 10 steps". */
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
      method: named(method.name, claim?.configuration ?? (claim ? null : (pair?.after.configuration ?? null))),
      baseline: claim ? printBaseline(claim) : pair ? teacherName(pair) : "",
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

const said = (result: Result): Said => ({
  href: resultHref(result.paper.paper_id, result.id),
  text: printValue(result),
});
