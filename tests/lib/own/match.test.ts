import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { matchModel } from "@/lib/own/match-model";
import { matchName } from "@/lib/own/match-name";
import { matchRows, NO_ANSWERS } from "@/lib/own/match-rows";
import { movePoint, scaleDoubt } from "@/lib/own/match-scale";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import type { ReportedRow } from "@/lib/readers/reading";
import { wide } from "@/tests/support/catalogues";

const VOCABULARY: Vocabulary = {
  benchmarks: [
    { id: "ecl", name: "ECL (Electricity)", needs: ["look-back", "horizon"] },
    { id: "etth1", name: "ETTh1", needs: ["look-back", "horizon"] },
    { id: "etth2", name: "ETTh2", needs: ["look-back", "horizon"] },
    { id: "imagenet-256", name: "ImageNet 256×256", needs: [] },
    { id: "pets", name: "OxfordPets", needs: [] },
  ],
  metrics: [
    { id: "fid", name: "Fréchet inception distance", symbol: "FID", unit: null },
    { id: "mse", name: "Mean squared error", symbol: "MSE", unit: null },
    { id: "accuracy", name: "Accuracy", symbol: "Accuracy", unit: "%" },
  ],
  methods: [
    { id: "var", name: "VAR" },
    { id: "itransformer", name: "iTransformer" },
  ],
  conditions: [
    { id: "horizon", name: "Horizon", unit: "steps" },
    { id: "look-back", name: "Look-back", unit: "steps" },
    { id: "guidance", name: "Guidance scale", unit: null },
    { id: "guided", name: "Guidance", unit: null },
  ],
  former: [],
  aliases: [
    { alias: "FID-50k", table: "metrics", id: "fid" },
    { alias: "pred_len", table: "conditions", id: "horizon" },
  ],
  middles: [
    { benchmark: "pets", metric: "accuracy", middle: 93.1 },
    { benchmark: "imagenet-256", metric: "fid", middle: 2.1 },
  ],
};

const certain = (id: string) => ({ kind: "certain", id });
const reported = (parts: Partial<ReportedRow>): ReportedRow => ({
  model: "Mine",
  configuration: "",
  benchmark: "ETT-h1",
  metric: "MSE",
  value: "0.38",
  spread: null,
  direction: null,
  unit: null,
  conditions: {},
  where: { line: 2 },
  ...parts,
});

describe("a name of a file", () => {
  it.each([
    ["benchmarks", "Electricity", "ecl"],
    ["benchmarks", "ECL", "ecl"],
    ["benchmarks", "ETT-h1", "etth1"],
    ["benchmarks", "imagenet 256x256", "imagenet-256"],
    ["metrics", "fid50K", "fid"],
    ["metrics", "mean_squared_error", "mse"],
    ["conditions", "pred_len", "horizon"],
  ] as const)("of %s: %s is certain", (table, word, id) =>
    expect(matchName(VOCABULARY, table, word)).toEqual(certain(id)),
  );
  it("is asked where it may mean something else", () => {
    expect(matchName(VOCABULARY, "benchmarks", "Oxford Pet")).toEqual({ kind: "doubtful", candidates: ["pets"] });
    expect(matchName(VOCABULARY, "benchmarks", "ImageNet")).toEqual({ kind: "doubtful", candidates: ["imagenet-256"] });
    expect(matchName(VOCABULARY, "benchmarks", "ETTh")).toEqual({ kind: "doubtful", candidates: ["etth1", "etth2"] });
  });
  it("is unknown where nothing speaks for one", () => {
    expect(["Kitchen", "", "—", "ETTh3"].map((word) => matchName(VOCABULARY, "benchmarks", word))).toEqual(
      Array(4).fill({ kind: "unknown" }),
    );
  });
});

describe("a model of a file", () => {
  it("may be a configuration of a method", () => {
    expect(matchModel(VOCABULARY, "VAR-d30", "")).toEqual({ method: certain("var"), configuration: "d30" });
    expect(matchModel(VOCABULARY, "itransformer", "seed 1")).toEqual({
      method: certain("itransformer"),
      configuration: "seed 1",
    });
  });
  it("is the reader's own where no method is called so", () => {
    expect(matchModel(VOCABULARY, "Variational", "").method.kind).toBe("unknown");
    expect(matchModel(VOCABULARY, "My model", "").method).toEqual({ kind: "unknown" });
  });
});

describe("a scale", () => {
  it("is asked about where values and the collection's differ by about a hundred, either way, with both readings", () => {
    expect(scaleDoubt(["0.93", "0.95"], 93.1)).toEqual({ places: 2, as: "0.93", moved: "93", middle: 93.1 });
    expect(scaleDoubt(["93.10"], 0.92)).toMatchObject({ places: -2, moved: "0.9310" });
    expect([
      scaleDoubt(["90.1"], 93.1),
      scaleDoubt(["2.41"], 2.1),
      scaleDoubt([], 2),
      scaleDoubt(["0.93"], undefined),
    ]).toEqual([null, null, null, null]);
  });
  it("is moved digit by digit, and back again", () => {
    expect([
      movePoint("0.9", 2),
      movePoint("-0.931", 2),
      movePoint("93", -2),
      movePoint("5", -2),
      movePoint("1e-5", 2),
      movePoint("0.004", 2),
    ]).toEqual(["90", "-93.1", "0.93", "0.05", "1e-5", "0.4"]);
    fc.assert(
      fc.property(fc.stringMatching(/^(0|[1-9]\d{0,3})\.\d{2,5}$/), (numeral) => {
        expect(Number(movePoint(numeral, 2))).toBeCloseTo(Number(numeral) * 100, 6);
        expect(movePoint(movePoint(numeral, 2), -2)).toBe(numeral);
      }),
    );
  });
});

describe("rows of a file", () => {
  it("show no folder of a machine, in whatever cell a path stands", () => {
    const [own] = matchRows(VOCABULARY, [
      reported({
        model: "/home/alice/runs/step-10",
        configuration: "~/alice/seed-1",
        conditions: { horizon: "C:\\Users\\alice\\cfg" },
      }),
    ]).own;
    expect([own?.name, own?.configuration, Object.values(own?.conditions ?? {})]).toEqual([
      "step-10",
      "seed-1",
      ["cfg"],
    ]);
  });
  const ROWS = [
    reported({ conditions: { pred_len: "96", d_model: "512" } }),
    reported({ metric: "MAE?", value: "0.4" }),
    reported({ conditions: { pred_len: "96", d_model: "512" }, metric: "mse", value: "0.39" }),
    reported({ model: "iTransformer", value: "0.386" }),
    reported({
      benchmark: "Oxford Pets",
      metric: "accuracy",
      value: "0.93",
      spread: { printed: "0.01", kind: "not-stated" },
    }),
  ];
  it("become own rows where benchmark and metric are known, and are counted where they are not", () => {
    const { own, known, unplaced } = matchRows(VOCABULARY, ROWS);
    expect(own.map(({ name, benchmark, values, conditions }) => [name, benchmark, values, conditions])).toEqual([
      ["Mine", "etth1", { mse: "0.38" }, { horizon: "96" }],
      ["Mine", "etth1", { mse: "0.39" }, { horizon: "96" }],
      ["Mine", "pets", { accuracy: "0.93 ± 0.01" }, {}],
    ]);
    expect([known, unplaced]).toEqual([1, 1]);
  });
  it("ask for scale and for the conditions that their benchmarks need, and are changed by an answer only", () => {
    const asked = matchRows(VOCABULARY, ROWS);
    expect(asked.scales).toEqual([
      {
        key: "pets accuracy",
        benchmark: "pets",
        metric: "accuracy",
        rows: 1,
        doubt: { places: 2, as: "0.93", moved: "93", middle: 93.1 },
      },
    ]);
    expect(asked.needs).toEqual([{ condition: "look-back", rows: 2 }]);
    const { own } = matchRows(VOCABULARY, ROWS, {
      ...NO_ANSWERS,
      scales: { "pets accuracy": 2 },
      stated: { "look-back": "96" },
    });
    expect(own.map(({ values, conditions }) => [Object.values(values)[0], conditions["look-back"]])).toEqual([
      ["0.38", "96"],
      ["0.39", "96"],
      ["93 ± 1", undefined],
    ]);
  });
  it("follow an answer to a doubtful word, and one that undoes a certain match", () => {
    const { own } = matchRows(VOCABULARY, ROWS, {
      ...NO_ANSWERS,
      names: { "metrics MAE?": "fid", "benchmarks Oxford Pets": "", "methods iTransformer": "" },
    });
    expect(own.map(({ name, values }) => [name, values])).toEqual([
      ["Mine", { mse: "0.38" }],
      ["Mine", { mse: "0.39" }],
      ["Mine", { fid: "0.4" }],
      ["iTransformer", { mse: "0.386" }],
    ]);
  });
  it("of methods that the collection has are taken where that is asked", () => {
    expect(matchRows(VOCABULARY, ROWS, { ...NO_ANSWERS, takesKnown: true }).own.map(({ name }) => name)).toContain(
      "iTransformer",
    );
  });
  it("lose no value, whatever they are", () => {
    const any = fc
      .record({
        model: fc.constantFrom("", "Mine", "VAR", "VAR-d30"),
        metric: fc.constantFrom("MSE", "FID-50k", "?"),
        benchmark: fc.constantFrom("ETTh1", "ECL", "nowhere"),
        value: fc.constantFrom("1", "0.5", "93"),
      })
      .map(reported);
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const { own, known, unplaced } = matchRows(VOCABULARY, rows);
        expect(own.reduce((sum, { values }) => sum + Object.keys(values).length, 0) + known + unplaced).toBe(
          rows.length,
        );
      }),
    );
  });
});

describe("what a collection calls things", () => {
  it("is its tables, its other names, and where its values lie", () => {
    const vocabulary = vocabularyOf(wide);
    expect(matchName(vocabulary, "benchmarks", "meadow small")).toEqual(certain("meadow-256"));
    expect(vocabulary.middles.length).toBeGreaterThan(3);
    expect(vocabulary.methods).toHaveLength(wide.tables.methods.length);
  });
});
