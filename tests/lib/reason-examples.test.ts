import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { EMPTY_RULES } from "@/lib/sentences/empty-rules";
import { REASON_KINDS, REASON_RULES } from "@/lib/sentences/reason-rules";
import { EMPTY_REASONS, ROW_MISSING_REASONS } from "@/lib/report/gap/missing-reason";
import { selectMissingReasonExamples } from "@/lib/report/collection/missing-reason-examples";
import { selectReasonExamples } from "@/lib/report/collection/reason-examples";
import { verdict } from "@/lib/select/rank/verdict";
import { wideCollection } from "@/tests/support/collection";

const wide = buildCatalogue(wideCollection().texts);

describe("the reasons that how it works tells", () => {
  it("have a case for each kind of reason of a verdict, and its verdict is one that the rule names", () => {
    // The fixture has no ablation, so one of two results of a method is turned into one.
    const [first = expect.fail()] = wide.results;
    const withAblation = {
      ...wide,
      resultsOfBenchmark: new Map([
        ...wide.resultsOfBenchmark,
        ["", [first, { ...fieldsOf(first), standing: "ablation" as const }]],
      ]),
    };
    const examples = selectReasonExamples(withAblation);
    expect([...examples.keys()].toSorted()).toEqual([...REASON_KINDS].toSorted());
    for (const [kind, { a, b }] of examples)
      if (kind !== "partly stated") expect(REASON_RULES[kind].leadsTo, kind).toContain(verdict(a, b).kind);
  });
  it("have a case for each gap; a method that is there under other conditions only is there", () => {
    const examples = selectMissingReasonExamples(wide);
    expect([...examples.keys()].toSorted()).toEqual([...ROW_MISSING_REASONS].toSorted());
    const { benchmark, metric, method } = examples.get("only under other conditions") ?? expect.fail();
    const results = (wide.resultsOfBenchmark.get(benchmark.benchmark_id) ?? []).filter(
      (result) => result.metric === metric,
    );
    expect(results.some((result) => result.method === method)).toBe(true);
  });
  it("have words for every empty cell", () => {
    expect(Object.keys(EMPTY_RULES).toSorted()).toEqual([...EMPTY_REASONS].toSorted());
  });
});
