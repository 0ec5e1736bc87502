import { expect, test } from "vitest";
import { absentWords } from "@/lib/report/gap/absent";
import { EMPTY_REASONS, missingReasonOf } from "@/lib/report/gap/missing-reason";
import { resultOf, catalogueOf, METHODS, METRICS } from "@/tests/support/results";

test("a source that was read in part is not said to have no value", () => {
  expect([absentWords({ reading: "whole" }), absentWords({ reading: "part" })]).toEqual([
    "not in this source",
    "source read in part",
  ]);
});

test("nor is a method whose source was read in part", () => {
  const results = (reading: "whole" | "part") => [
    resultOf({ id: "a", method: METHODS.alder, kind: "paper", source: { reading } }),
    resultOf({ id: "b", method: METHODS.birch, kind: "paper", metric: METRICS.accuracy }),
  ];
  const reason = (all: ReturnType<typeof results>) =>
    missingReasonOf(
      catalogueOf(all),
      METHODS.alder,
      { benchmark: all[0]!.benchmark, metric: METRICS.accuracy, results: [all[1]!] },
      { all, chosen: all },
    );
  expect([reason(results("whole")), reason(results("part"))]).toEqual([
    "not in the sources read",
    "source read in part",
  ]);
});

test("no reason for a gap claims that something is not reported at all", () => {
  for (const reason of EMPTY_REASONS) expect(reason).not.toMatch(/not reported|nobody/);
});
