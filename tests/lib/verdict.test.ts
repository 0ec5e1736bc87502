import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { reasonWords } from "@/lib/sentences/reasons";
import { axisKey, verdict as judge, verdictOfAll as judgeAll, type Verdict } from "@/lib/select/rank/verdict";
import { VERDICTS } from "@/lib/tables/judgements";
import { anyResults, similarResults } from "@/tests/support/any-results";
import { wide, small, theResult } from "@/tests/support/catalogues";
import { resultOf, METHODS, METRICS } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";
import { fieldsOf } from "@/lib/catalogue/result";

const { alder, birch, cedar } = METHODS;
/** Returns a verdict with its reasons as a reader sees them. */
const inWords = ({ kind, reasons: found }: Verdict) => ({ kind, reasons: found.map(reasonWords) });
const verdict = (...results: Parameters<typeof judge>) => inWords(judge(...results));
const verdictOfAll = (...results: Parameters<typeof judgeAll>) => inWords(judgeAll(...results));
const reasons = (a: Parameters<typeof resultOf>[0], b: Parameters<typeof resultOf>[0]) =>
  verdict(resultOf(a), resultOf(b));

describe("two results are not comparable", () => {
  it("on different benchmarks, such as FID of text-to-image and of class-conditional images", () => {
    const found = verdict(theResult(wide, "brisk-quire-256-step-t2i-fid"), theResult(wide, "brisk-quire-256-step-fid"));
    expect(found).toEqual({
      kind: "not comparable",
      reasons: ["benchmarks differ: Text-to-image of Brisk Decoding and Meadow 256×256"],
    });
  });
  it("on different metrics", () => {
    expect(reasons({}, { metric: METRICS.accuracy })).toEqual({
      kind: "not comparable",
      reasons: ["metrics differ: Fréchet inception distance and Accuracy"],
    });
  });
  it("when a match condition differs", () => {
    expect(verdict(theResult(small, "drift-mse-96"), theResult(small, "drift-mse-192"))).toEqual({
      kind: "not comparable",
      reasons: ["horizon differs: 96 time steps and 192 time steps"],
    });
  });
  it("when they are relative to different baselines, or to different configurations of one", () => {
    expect(verdict(theResult(wide, "brisk-loom-speed-up"), theResult(wide, "brisk-quire-speed-up"))).toEqual({
      kind: "not comparable",
      reasons: ["baselines differ: “Loom, 12 steps” and “Quire, 256 steps”"],
    });
    const speedUp = { metric: METRICS.speedUp, baseline: alder };
    expect(
      reasons({ ...speedUp, baselineConfiguration: "10 steps" }, { ...speedUp, baselineConfiguration: null }).kind,
    ).toBe("not comparable");
  });
});

describe("two results compare with caveats", () => {
  it("when a caveat condition differs; methods are named, not their ids", () => {
    expect(verdict(theResult(wide, "brisk-loom-fid"), theResult(wide, "brisk-quire-fid"))).toEqual({
      kind: "with caveats",
      reasons: ["teacher differs: Loom and Quire"],
    });
  });
  it.each(["horizon", "steps", "guidance"] as const)(
    "when %s stated on one side only, whatever its role",
    (condition) => {
      const expected = { kind: "with caveats", reasons: [`${condition} stated on one side only`] };
      expect(reasons({ conditions: { [condition]: "10" } }, {})).toEqual(expected);
      expect(reasons({}, { conditions: { [condition]: "10" } })).toEqual(expected);
    },
  );
  it("when others measured, or the same in another kind of source", () => {
    expect(verdict(theResult(small, "drift-mse-96"), theResult(small, "drift-table-linear-mse-96"))).toEqual({
      kind: "with caveats",
      reasons: ["own and unattributed values side by side"],
    });
    expect(reasons({ origin: "own" }, { origin: "quoted", kind: "citation" })).toEqual({
      kind: "with caveats",
      reasons: ["own and quoted values side by side"],
    });
    expect(reasons({}, { kind: "paper" })).toEqual({
      kind: "with caveats",
      reasons: ["kinds of source differ: abstract and paper"],
    });
  });
});

describe("two results are comparable", () => {
  it("when nothing that is stated differs", () => {
    expect(
      verdict(theResult(wide, "mistvae-fid"), { ...fieldsOf(theResult(wide, "mistvae-fid-glide")), origin: "own" }),
    ).toEqual({
      kind: "comparable",
      reasons: [],
    });
  });
  it("when only a vary condition, the method, the configuration, the value or its qualifier differs", () => {
    const other = {
      method: birch,
      configuration: "large",
      value: "9",
      qualifier: "above",
      conditions: { steps: "256" },
    } as const;
    expect(reasons({ conditions: { steps: "8" } }, other).kind).toBe("comparable");
  });
});

describe("the verdict over a set", () => {
  it("is comparable without results and with one", () => {
    expect(verdictOfAll([])).toEqual({ kind: "comparable", reasons: [] });
    expect(verdictOfAll([resultOf()])).toEqual({ kind: "comparable", reasons: [] });
  });
  it("counts who states a condition; what differs comes first, then what is stated of some, then kinds of source", () => {
    const results = [
      resultOf({ conditions: { steps: "8" } }),
      resultOf({ conditions: { steps: "1", teacher: "alder" } }),
      resultOf({ conditions: { teacher: "birch" }, kind: "paper" }),
    ];
    expect(verdictOfAll(results)).toEqual({
      kind: "with caveats",
      reasons: [
        "teacher differs: ALDER and BIRCH",
        "steps stated for 2 of 3 results",
        "teacher stated for 2 of 3 results",
        "kinds of source differ: abstract and paper",
      ],
    });
  });
  it("names every value of a match condition that differs", () => {
    const horizons = ["96", "192", "96", "336"].map((horizon) => resultOf({ conditions: { horizon } }));
    expect(verdictOfAll(horizons)).toEqual({ kind: "not comparable", reasons: ["horizon differs: 96, 192 and 336"] });
  });
  it("names four of many values, and quotes values that have commas of their own", () => {
    const splits = ["a", "b", "c", "d", "e", "a"].map((split) => resultOf({ conditions: { split } }));
    expect(verdictOfAll(splits).reasons).toEqual(["split differs: 5 values, such as a, b, c and d"]);
    const commas = ["val, odd", "test"].map((split) => resultOf({ conditions: { split } }));
    expect(verdictOfAll(commas).reasons).toEqual(["split differs: “val, odd” and “test”"]);
  });
  it("tells two methods of one name apart", () => {
    const twin = rowOf("methods", { method_id: "alder-2", name: alder.name });
    const one = resultOf({ conditions: { teacher: "alder" } });
    const other = {
      ...fieldsOf(one),
      conditions: one.conditions.map((stated) => ({ ...stated, value: twin.method_id, method: twin })),
    };
    expect(verdict(one, other).kind).toBe("with caveats");
    expect(verdictOfAll([one, other]).kind).toBe("with caveats");
  });
});

describe("for any results", () => {
  const results = (least: number, most: number) => fc.oneof(anyResults(least, most), similarResults(least, most));
  it("the verdict is the same from either side, with as many reasons", () => {
    fc.assert(
      fc.property(results(2, 2), ([a = resultOf(), b = resultOf()]) => {
        expect(verdict(b, a).kind).toBe(verdict(a, b).kind);
        expect(verdict(b, a).reasons).toHaveLength(verdict(a, b).reasons.length);
      }),
      { numRuns: 1000 },
    );
  });
  it("a result is comparable with itself", () => {
    fc.assert(
      fc.property(results(1, 1), ([result = resultOf()]) => {
        expect(verdict(result, result)).toEqual({ kind: "comparable", reasons: [] });
      }),
    );
  });
  it("there are reasons exactly where the verdict is anything but comparable, each once", () => {
    fc.assert(
      fc.property(results(0, 5), (all) => {
        const { kind, reasons: found } = verdictOfAll(all);
        expect(found.length > 0).toBe(kind !== "comparable");
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
  it("the verdict over a set is the weakest of all pairs", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(results(2, 6), (all) => {
        const pairs = all.flatMap((a) => all.map((b) => VERDICTS.indexOf(verdict(a, b).kind)));
        const weakest = VERDICTS[Math.max(...pairs)];
        expect(verdictOfAll(all).kind).toBe(weakest);
        seen.add(String(weakest));
      }),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual([...VERDICTS].sort());
  });
  it("results of one axis are never not comparable, and comparable results share an axis", () => {
    fc.assert(
      fc.property(results(2, 2), ([a = resultOf(), b = resultOf()]) => {
        const { kind } = verdict(a, b);
        if (axisKey(a) === axisKey(b)) expect(kind).not.toBe("not comparable");
        else expect(kind).not.toBe("comparable");
      }),
      { numRuns: 1000 },
    );
  });
  it("baselines without a configuration and with one are two axes", () => {
    const [a, b] = [null, "10 steps"].map((baselineConfiguration) =>
      resultOf({ metric: METRICS.speedUp, baseline: cedar, baselineConfiguration }),
    );
    expect(axisKey(a ?? resultOf())).not.toBe(axisKey(b ?? resultOf()));
  });
});
