import { describe, expect, test } from "vitest";
import { auditCounts } from "@/lib/report/table-audit/counts";
import { METRICS } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";
import { PONDS, tableOf } from "@/tests/support/tables";

const WON = rowOf("metrics", { metric_id: "tasks-won", name: "Tasks with first place", direction: "higher" });
const at = (horizon: string) => ({ conditions: { horizon } });
const count = { metric: WON, benchmark: PONDS.a!, standing: "summary" } as const;
const ROWS = [
  ["1.0 2.0 3.0", at("1")],
  ["1.0 2.0 3.0", at("2")],
  ["2.0 1.0 3.0", at("3")],
  ["1.0 1.0 3.0", at("4")],
] as const;
const audit = (...rows: Parameters<typeof tableOf>[2]) =>
  auditCounts(tableOf("one-1", ["alder", "birch", "cedar"], [...ROWS, ...rows]));

describe("a count of first places", () => {
  // Alder is first alone twice and shares first place in the fourth row; Birch is first alone once and shares it; Cedar is never first.
  test("fits where all who share a place have it", () =>
    expect(audit(["3 2 0", count])).toMatchObject({ checked: 3, findings: [], byTies: [] }));

  test("that the digits do not give is found with both counts", () => {
    const { findings } = audit(["4 2 0", count]);
    expect(
      findings.map(({ count: { id }, alone, shared, columns, firsts }) => [id, alone, shared, columns, firsts.length]),
    ).toEqual([["one-1-4-alder", 2, 3, 4, 3]]);
  });

  test("is found too where the digits give more than it says", () => {
    expect(audit(["1 2 0", count]).findings.map((one) => one.count.id)).toEqual(["one-1-4-alder"]);
  });

  test("may give a shared place to one of those who share it: then it fits by ties", () => {
    const { findings, byTies } = audit(["3 1 0", count]);
    expect(findings).toEqual([]);
    expect(byTies.map((one) => one.count.id)).toEqual(["one-1-4-birch"]);
  });

  test("is over the metric that it is judged by", () => {
    const judged = { ...count, conditions: { "judged-by": "FID" } };
    const other = ["3.0 2.0 1.0", { ...at("1"), metric: METRICS.accuracy }] as const;
    expect(audit(other, ["2 2 0", judged])).toMatchObject({ checked: 3, findings: [] });
    expect(audit(other, ["4 2 0", count])).toMatchObject({ checked: 3, findings: [] });
  });

  test("may leave the averages out, where more counts of the table fit so", () => {
    expect(audit(["3.0 2.0 1.0", at("average")], ["3 2 1", count])).toMatchObject({ findings: [], checked: 3 });
    expect(audit(["3.0 2.0 1.0", at("average")], ["3 2 0", count])).toMatchObject({ findings: [], checked: 3 });
  });

  test("is not judged where most counts of the table do not fit, nor without cells", () => {
    expect(audit(["9 9 9", count])).toMatchObject({ checked: 0, unchecked: 3, findings: [] });
    expect(auditCounts(tableOf("one-2", ["alder"], [["3", count]]))).toMatchObject({ checked: 0, unchecked: 1 });
  });
});
