import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { Reason } from "@/lib/select/rank/reasons";
import { axisKey, verdict, verdictOfAll } from "@/lib/select/rank/verdict";

/** A reason that occurs in the collection, with two of the results that it concerns. */
export interface ReasonExample {
  readonly reason: Reason;
  readonly a: Result;
  readonly b: Result;
}

/** The number of pairs grows with the square of the results; an example is found among this many results of a benchmark, or not at all. */
const LOOKED_AT = 60;

/** Returns, for each kind of reason, the first case in the collection; kinds without a case are left out. */
export function selectReasonExamples(catalogue: Catalogue): ReadonlyMap<Reason["kind"], ReasonExample> {
  const found = new Map<Reason["kind"], ReasonExample>();
  for (const example of cases(catalogue)) if (!found.has(example.reason.kind)) found.set(example.reason.kind, example);
  return found;
}

function* cases({ results, resultsOfBenchmark }: Catalogue): Generator<ReasonExample> {
  const [first, ...others] = results;
  if (first === undefined) return;
  const fromElsewhere = others.find(
    ({ benchmark, metric }) => benchmark !== first.benchmark && metric === first.metric,
  );
  if (fromElsewhere) yield* reasonsOf(first, fromElsewhere);
  for (const all of resultsOfBenchmark.values()) {
    const some = all.slice(0, LOOKED_AT);
    for (const [at, a] of some.entries()) for (const b of some.slice(at + 1)) yield* reasonsOf(a, b);
    for (const group of groupBy(all, axisKey).values()) {
      const [a, b] = group;
      if (a && b) for (const reason of verdictOfAll(group).reasons) yield { reason, a, b };
    }
  }
}

function* reasonsOf(a: Result, b: Result): Generator<ReasonExample> {
  for (const reason of verdict(a, b).reasons) yield { reason, a, b };
}
