import fc from "../support/fast-check";
import { describe, expect, it } from "vitest";
import { reasonWords } from "@/lib/sentences/reasons";
import { axisKey, verdict as judge, VERDICTS, verdictOfAll as judgeAll, type Verdict } from "@/lib/select/verdict";
import { anyFigures, similarFigures } from "@/tests/support/any-figures";
import { wide, small, theFigure } from "@/tests/support/catalogues";
import { figureOf, METHODS, METRICS } from "@/tests/support/figures";
import { rowOf } from "@/tests/support/rows";

const { alder, birch, cedar } = METHODS;
/** A verdict with its reasons as a reader sees them. */
const inWords = ({ kind, reasons: found }: Verdict) => ({ kind, reasons: found.map(reasonWords) });
const verdict = (...figures: Parameters<typeof judge>) => inWords(judge(...figures));
const verdictOfAll = (...figures: Parameters<typeof judgeAll>) => inWords(judgeAll(...figures));
const reasons = (a: Parameters<typeof figureOf>[0], b: Parameters<typeof figureOf>[0]) => verdict(figureOf(a), figureOf(b));

describe("two results are not comparable", () => {
  it("on different benchmarks, such as FID of text-to-image and of class-conditional images", () => {
    const found = verdict(theFigure(wide, "brisk-quire-256-step-t2i-fid"), theFigure(wide, "brisk-quire-256-step-fid"));
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
    expect(verdict(theFigure(small, "drift-mse-96"), theFigure(small, "drift-mse-192"))).toEqual({
      kind: "not comparable",
      reasons: ["horizon differs: 96 time steps and 192 time steps"],
    });
  });
  it("when they are relative to different baselines, or to different configurations of one", () => {
    expect(verdict(theFigure(wide, "brisk-loom-speed-up"), theFigure(wide, "brisk-quire-speed-up"))).toEqual({
      kind: "not comparable",
      reasons: ["baselines differ: “Loom, 12 steps” and “Quire, 256 steps”"],
    });
    const speedUp = { metric: METRICS.speedUp, baseline: alder };
    expect(reasons({ ...speedUp, baselineConfiguration: "10 steps" }, { ...speedUp, baselineConfiguration: null }).kind).toBe(
      "not comparable",
    );
  });
});

describe("two results compare with caveats", () => {
  it("when a caveat condition differs; methods are named, not their ids", () => {
    expect(verdict(theFigure(wide, "brisk-loom-fid"), theFigure(wide, "brisk-quire-fid"))).toEqual({
      kind: "with caveats",
      reasons: ["teacher differs: Loom and Quire"],
    });
  });
  it.each(["horizon", "steps", "guidance"] as const)("when %s stated on one side only, whatever its role", (condition) => {
    const expected = { kind: "with caveats", reasons: [`${condition} stated on one side only`] };
    expect(reasons({ conditions: { [condition]: "10" } }, {})).toEqual(expected);
    expect(reasons({}, { conditions: { [condition]: "10" } })).toEqual(expected);
  });
  it("when others measured, or the same in another kind of source", () => {
    expect(verdict(theFigure(small, "drift-mse-96"), theFigure(small, "drift-table-linear-mse-96"))).toEqual({
      kind: "with caveats",
      reasons: ["own and unattributed values side by side"],
    });
    expect(reasons({ origin: "own" }, { origin: "quoted", kind: "citation" })).toEqual({ kind: "with caveats", reasons: ["own and quoted values side by side"] });
    expect(reasons({}, { kind: "paper" })).toEqual({ kind: "with caveats", reasons: ["kinds of source differ: abstract and paper"] });
  });
});

describe("two results are comparable", () => {
  it("when nothing that is stated differs", () => {
    expect(verdict(theFigure(wide, "mistvae-fid"), { ...theFigure(wide, "mistvae-fid-glide"), origin: "own" })).toEqual({
      kind: "comparable",
      reasons: [],
    });
  });
  it("when only a vary condition, the method, the configuration, the value or its qualifier differs", () => {
    const other = { method: birch, configuration: "large", value: "9", qualifier: "above", conditions: { steps: "256" } } as const;
    expect(reasons({ conditions: { steps: "8" } }, other).kind).toBe("comparable");
  });
});

describe("the verdict over a set", () => {
  it("is comparable without results and with one", () => {
    expect(verdictOfAll([])).toEqual({ kind: "comparable", reasons: [] });
    expect(verdictOfAll([figureOf()])).toEqual({ kind: "comparable", reasons: [] });
  });
  it("counts who states a condition; what differs comes first, then what is stated of some, then kinds of source", () => {
    const figures = [
      figureOf({ conditions: { steps: "8" } }),
      figureOf({ conditions: { steps: "1", teacher: "alder" } }),
      figureOf({ conditions: { teacher: "birch" }, kind: "paper" }),
    ];
    expect(verdictOfAll(figures)).toEqual({
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
    const horizons = ["96", "192", "96", "336"].map((horizon) => figureOf({ conditions: { horizon } }));
    expect(verdictOfAll(horizons)).toEqual({ kind: "not comparable", reasons: ["horizon differs: 96, 192 and 336"] });
  });
  it("names four of many values, and quotes values that have commas of their own", () => {
    const splits = ["a", "b", "c", "d", "e", "a"].map((split) => figureOf({ conditions: { split } }));
    expect(verdictOfAll(splits).reasons).toEqual(["split differs: 5 values, such as a, b, c and d"]);
    const commas = ["val, odd", "test"].map((split) => figureOf({ conditions: { split } }));
    expect(verdictOfAll(commas).reasons).toEqual(["split differs: “val, odd” and “test”"]);
  });
  it("tells two methods of one name apart", () => {
    const twin = rowOf("methods", { method_id: "alder-2", name: alder.name });
    const one = figureOf({ conditions: { teacher: "alder" } });
    const other = { ...one, conditions: one.conditions.map((stated) => ({ ...stated, value: twin.method_id, method: twin })) };
    expect(verdict(one, other).kind).toBe("with caveats");
    expect(verdictOfAll([one, other]).kind).toBe("with caveats");
  });
});

describe("for any results", () => {
  const figures = (least: number, most: number) => fc.oneof(anyFigures(least, most), similarFigures(least, most));
  it("the verdict is the same from either side, with as many reasons", () => {
    fc.assert(
      fc.property(figures(2, 2), ([a = figureOf(), b = figureOf()]) => {
        expect(verdict(b, a).kind).toBe(verdict(a, b).kind);
        expect(verdict(b, a).reasons).toHaveLength(verdict(a, b).reasons.length);
      }),
      { numRuns: 1000 },
    );
  });
  it("a result is comparable with itself", () => {
    fc.assert(
      fc.property(figures(1, 1), ([figure = figureOf()]) => {
        expect(verdict(figure, figure)).toEqual({ kind: "comparable", reasons: [] });
      }),
    );
  });
  it("there are reasons exactly where the verdict is anything but comparable, each once", () => {
    fc.assert(
      fc.property(figures(0, 5), (all) => {
        const { kind, reasons: found } = verdictOfAll(all);
        expect(found.length > 0).toBe(kind !== "comparable");
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
  it("the verdict over a set is the weakest of all pairs", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(figures(2, 6), (all) => {
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
      fc.property(figures(2, 2), ([a = figureOf(), b = figureOf()]) => {
        const { kind } = verdict(a, b);
        if (axisKey(a) === axisKey(b)) expect(kind).not.toBe("not comparable");
        else expect(kind).not.toBe("comparable");
      }),
      { numRuns: 1000 },
    );
  });
  it("baselines without a configuration and with one are two axes", () => {
    const [a, b] = [null, "10 steps"].map((baselineConfiguration) =>
      figureOf({ metric: METRICS.speedUp, baseline: cedar, baselineConfiguration }),
    );
    expect(axisKey(a ?? figureOf())).not.toBe(axisKey(b ?? figureOf()));
  });
});
