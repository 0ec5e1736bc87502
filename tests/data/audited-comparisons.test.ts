import { describe, expect, it } from "vitest";
import { compareSources } from "@/lib/select/rank/disagreements";
import type { Reason } from "@/lib/select/rank/reasons";
import { rankResults } from "@/lib/select/rank/rank";
import { axisKey, verdict } from "@/lib/select/rank/verdict";
import { theResult } from "@/tests/support/catalogues";
import { committedCatalogue } from "@/tests/support/committed";
import { AUDITED_COMPARISONS } from "./audited-comparisons";

const committed = committedCatalogue();

/** Returns a reason as "condition differs: guided" or "origins differ". */
const named = (reason: Reason) =>
  "condition" in reason ? `${reason.kind}: ${reason.condition.condition_id}` : reason.kind;

/** Returns the rank of a result on its axis, or why it has none; any rank is "a rank" if that is expected. */
function placeOf(id: string, expected: string): string {
  const result = theResult(committed, id);
  const axis = committed.results.filter((other) => axisKey(other) === axisKey(result));
  const own = rankResults(axis, result.metric.direction).find((ranked) => ranked.result === result);
  const rank = `${own?.rank}${own?.tied ? " =" : ""}`;
  return own?.unranked ?? (expected === "a rank" ? expected : rank);
}

describe("the 24 comparisons that an audit judged as a reviewer of the field would", () => {
  it("are 24, each with a pair", () => {
    expect(AUDITED_COMPARISONS.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect(AUDITED_COMPARISONS.every(({ pairs }) => pairs.length > 0)).toBe(true);
  });
  describe.each(AUDITED_COMPARISONS)("$number: $what", ({ pairs }) => {
    it.each(pairs)("$a and $b", ({ a, b, judged, because, axis, places, disagree }) => {
      const [one, other] = [theResult(committed, a), theResult(committed, b)];
      const { kind, reasons } = verdict(one, other);
      expect([kind, axisKey(one) === axisKey(other) ? "one" : "two"]).toEqual([judged, axis]);
      expect(reasons.map(named)).toEqual(expect.arrayContaining([...because]));
      // A verdict for a reason that the audit does not name would be correct only by chance.
      expect(because.length > 0 || reasons.length === 0).toBe(true);
      if (disagree)
        expect(
          compareSources(
            [one, other],
            committed.results.filter(({ method }) => method === one.method),
          ),
        ).toHaveLength(1);
      if (places) expect([placeOf(a, places[0]), placeOf(b, places[1])]).toEqual(places);
    });
  });
});
