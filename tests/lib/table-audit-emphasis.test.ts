import { describe, expect, test } from "vitest";
import { auditEmphasis } from "@/lib/report/table-audit/emphasis";
import { METRICS } from "@/tests/support/results";
import { tableOf } from "@/tests/support/tables";
import { fieldsOf } from "@/lib/catalogue/result";

const METHODS_READ = ["alder", "birch", "cedar", "dogwood"] as const;
const at = (horizon: string) => ({ conditions: { horizon } });
const RIGHT = ["1.0* 2.0_ 3.0 4.0", at("1")] as const;

/** Returns the cells that a finding names, each list by its values. */
function found(...rows: Parameters<typeof tableOf>[2]) {
  const texts = (results: readonly { readonly value: { readonly text: string } }[]) =>
    results.map(({ value }) => value.text).join(" ");
  const { findings, ties } = auditEmphasis(tableOf("one-1", METHODS_READ, rows));
  return {
    findings: findings.map(({ first, second, best, runnersUp }) => [first, second, best, runnersUp].map(texts)),
    ties: ties.map(({ marked, unmarked }) => [texts([marked]), texts(unmarked)]),
  };
}

describe("marks for the best", () => {
  test("fit where they are on the best and the second best", () =>
    expect(found(RIGHT)).toEqual({ findings: [], ties: [] }));

  test("that are on another cell are found, with the best and the second best", () => {
    expect(found(RIGHT, RIGHT, ["2.5* 2.4_ 3.0 4.0", at("2")]).findings).toEqual([["2.5", "2.4", "2.4", "2.5"]]);
    expect(found(RIGHT, ["1.0* 2.0 3.0_ 4.0", at("2")]).findings).toEqual([["", "3.0", "1.0", "2.0"]]);
  });

  test("go by the direction of the metric", () => {
    expect(found(["1.0 2.0 3.0_ 4.0*", { metric: METRICS.accuracy }]).findings).toEqual([]);
    expect(found(["1.0 2.0 3.0_ 4.0*", { metric: METRICS.correlation }])).toEqual({ findings: [], ties: [] });
  });

  test("may be shared, and after two firsts nobody has to be second", () => {
    expect(found(["1.0* 1.0* 3.0_ 4.0", at("1")])).toEqual({ findings: [], ties: [] });
    expect(found(["1.0* 1.0_ 3.0 4.0", at("1")])).toEqual({ findings: [], ties: [] });
    expect(found(["1.0* 1.0* 3.0 4.0", at("1")])).toEqual({ findings: [], ties: [] });
  });

  test("say nothing of digits that may be one number: 1.0 is not worse than 0.98", () => {
    expect(found(["1.0* 0.98 3.0 4.0", at("1")]).findings).toEqual([]);
    expect(found(RIGHT, RIGHT, ["1.0* 0.94 3.0 4.0", at("2")]).findings).toEqual(
      [["1.0", "", "0.94", ""]].map((one) => one.with(3, "1.0")),
    );
  });

  test("that one of two equal cells lacks are a tie without a mark", () => {
    expect(found(["1.0* 2.0_ 2.0 4.0", at("1")]).ties).toEqual([["2.0", "2.0"]]);
    expect(found(["1.0* 1.0 3.0 4.0", at("1")]).ties).toEqual([["1.0", "1.0"]]);
  });

  test("of a table that marks its own method, and not the best, are not judged", () => {
    const own = tableOf("one-1", METHODS_READ, [
      ["1.0 2.0* 3.0 4.0", at("1")],
      ["1.0 2.0* 3.0 4.0", at("2")],
      ["3.0 2.0* 3.0 4.0", at("3")],
    ]);
    expect(auditEmphasis(own)).toMatchObject({
      tables: 0,
      checked: 0,
      findings: [],
      notJudged: [{ source_id: "one-1" }],
    });
  });

  test("of ablations and of the method stand in one column", () => {
    const table = tableOf("one-1", METHODS_READ, [RIGHT, ["1.0* 2.0_ 3.0 4.0", at("2")]]);
    const ablation = tableOf(
      "one-1",
      ["alder"],
      [["0.9", { conditions: { ablation: "no waves", horizon: "2" }, standing: "ablation" }]],
    );
    expect(
      auditEmphasis([
        ...table,
        ...table.map((result) => ({ ...fieldsOf(result), conditions: [] })),
        ...ablation,
      ]).findings.map(({ best }) => best.map(({ value }) => value.text)),
    ).toEqual([["0.9"]]);
  });
});
