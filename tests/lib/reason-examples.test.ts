import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { EMPTY_RULES } from "@/lib/sentences/empty-rules";
import { REASON_KINDS, REASON_RULES } from "@/lib/sentences/reason-rules";
import { EMPTY_REASONS, GAPS } from "@/lib/select/gap";
import { selectGapExamples } from "@/lib/select/gap-examples";
import { selectReasonExamples } from "@/lib/select/reason-examples";
import { verdict } from "@/lib/select/verdict";
import { wideCollection } from "@/tests/support/collection";

const wide = buildCatalogue(wideCollection().texts);

describe("the reasons that how it works tells", () => {
  it("have a case for each kind of reason of a verdict, and its verdict is one that the rule names", () => {
    // The fixture has no ablation, so one of two results of a method stands in for it.
    const [first = expect.fail()] = wide.figures;
    const withAblation = { ...wide, figuresOfBenchmark: new Map([...wide.figuresOfBenchmark, ["", [first, { ...first, standing: "ablation" as const }]]]) };
    const examples = selectReasonExamples(withAblation);
    expect([...examples.keys()].toSorted()).toEqual([...REASON_KINDS].toSorted());
    for (const [kind, { a, b }] of examples) if (kind !== "partly stated") expect(REASON_RULES[kind].leadsTo, kind).toContain(verdict(a, b).kind);
  });
  it("have a case for each gap; a method that is there under other conditions only is there", () => {
    const examples = selectGapExamples(wide);
    expect([...examples.keys()].toSorted()).toEqual([...GAPS].toSorted());
    const { benchmark, metric, method } = examples.get("only under other conditions") ?? expect.fail();
    const figures = (wide.figuresOfBenchmark.get(benchmark.benchmark_id) ?? []).filter((figure) => figure.metric === metric);
    expect(figures.some((figure) => figure.method === method)).toBe(true);
  });
  it("have words for every empty cell", () => {
    expect(Object.keys(EMPTY_RULES).toSorted()).toEqual([...EMPTY_REASONS].toSorted());
  });
});
