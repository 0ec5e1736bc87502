import { expect, it } from "vitest";
import { unfitOf } from "@/lib/own/unfit";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import { wide } from "@/tests/support/catalogues";
import { ownRow } from "@/tests/support/own";

it("kept rows say what of them the collection no longer has, each once", () => {
  const [benchmark = "", metric = "", condition = ""] = [
    [...wide.benchmarks.keys()][0],
    [...wide.metrics.keys()][0],
    wide.tables.conditions[0]?.condition_id,
  ];
  const vocabulary = { ...vocabularyOf(wide), benchmarks: [{ id: benchmark, name: benchmark, needs: [] }] };
  const fitting = ownRow({ benchmark, values: { [metric]: "1" }, conditions: { [condition]: "2" } });
  expect(unfitOf(vocabulary, [fitting])).toEqual([]);
  const old = ownRow({
    benchmark: "gone-256",
    values: { [metric]: "1", "old-metric": "2" },
    conditions: { "old-condition": "3" },
  });
  expect(unfitOf(vocabulary, [fitting, old, old])).toEqual([
    "benchmark gone-256",
    "metric old-metric",
    "condition old-condition",
  ]);
});
