import { axisWords } from "@/lib/format/axis-words";
import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { reasonWords } from "@/lib/sentences/reasons";
import { selectBenchmark, WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import { selectLeaderboard, type Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { verdict } from "@/lib/select/rank/verdict";
import { anyResults } from "@/tests/support/any-results";
import { wide, idsOf, small, the } from "@/tests/support/catalogues";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";

const abstracts = ofKinds(wide, ["abstract"]);

const board = (catalogue: Catalogue, benchmark: string, metric: string) =>
  selectLeaderboard(catalogue, the(catalogue, "benchmarks", benchmark), the(catalogue, "metrics", metric));

/** Returns each panel as lines such as "null 100 few-step-baselines-brisk, IS –". */
const printedPanels = ({ panels, companion }: Leaderboard) =>
  panels.map(({ entries }) =>
    entries.map(({ rank, tied, result, companion: beside }) =>
      [
        `${rank}${tied ? "=" : ""} ${result.value.text} ${result.method.method_id}`,
        ...(companion ? [`${companion.symbol} ${beside?.value.text ?? "–"}`] : []),
      ].join(", "),
    ),
  );

describe("the FID of Meadow 256 in abstracts", () => {
  const fid = board(abstracts, "meadow-256", "fid");
  // A lower FID is better. Loom's abstract gives IS for its own two rows; Brisk Decoding's gives none.
  it("ranks eight results on one axis, IS beside each, and the two bounds of over 100 have no rank", () => {
    expect(printedPanels(fid)).toEqual([
      [
        "1 1.90 loom, IS 341.2",
        "2 4.05 quire, IS –",
        "3 4.31 loom, IS –",
        "4 9.87 brisk-decoding, IS –",
        "5 11.52 brisk-decoding, IS –",
        "6 17.45 ar-baseline, IS 82.1",
        "null 100 few-step-baselines-brisk, IS –",
        "null 100 few-step-baselines-brisk, IS –",
      ],
    ]);
    expect([fid.drawn, fid.qualified]).toEqual([8, 2]);
  });
  // Four results state steps (12, 1, 256, 1) and four a teacher (Loom, Quire, Loom, Quire).
  it("says with which caveats", () => {
    expect(fid.panels[0]?.terms).toEqual([]);
    expect(fid.panels[0]?.verdict.kind).toBe("with caveats");
    expect(fid.panels[0]?.verdict.reasons.map(reasonWords)).toEqual([
      "teacher differs: Loom and Quire",
      "steps stated for 4 of 8 results",
      "teacher stated for 4 of 8 results",
      "own and unattributed values side by side",
    ]);
  });
  it("leaves the FID of text-to-image to a benchmark of its own", () => {
    expect(printedPanels(board(abstracts, "brisk-text-to-image", "fid"))).toEqual([
      ["1 24.80 quire, IS –", "2 27.95 brisk-decoding, IS –"],
    ]);
  });
});

describe("a leaderboard", () => {
  it("has no companion but for FID", () => {
    expect(board(abstracts, "meadow-256", "inception-score").companion).toBeNull();
    expect(printedPanels(board(abstracts, "meadow-256", "inception-score"))).toEqual([
      ["1 341.2 loom", "2 82.1 ar-baseline"],
    ]);
  });
  it("puts speed-ups over different baselines on different axes", () => {
    const speedUps = board(abstracts, "meadow-256", "speed-up");
    expect(
      speedUps.panels.map(({ terms, entries }) => [
        axisWords(terms),
        entries.map(({ result, rank }) => `${rank} ${result.value.text}`),
      ]),
    ).toEqual([
      ["against Autoregressive baseline (Loom) · phase: inference", ["1 18"]],
      ["against Loom, 12 steps · phase: sampling", ["1 5.4"]],
      ["against Quire, 256 steps · phase: sampling", ["1 201.6"]],
    ]);
  });
  it("puts match conditions that differ on different axes, the fullest first", () => {
    const errors = board(small, "harbour", "mse");
    expect(errors.panels.map(({ terms }) => axisWords(terms))).toEqual([
      "horizon 96 time steps",
      "horizon 192 time steps",
    ]);
    expect(printedPanels(errors)).toEqual([
      ["1 0.196 drift", "2 0.205 linear", "null 0.207 linear"],
      ["1= 0.24 drift", "1= 0.240 linear"],
    ]);
    expect(errors.panels.map(({ verdict: { kind } }) => kind)).toEqual(["with caveats", "with caveats"]);
  });
  it("puts the fullest axis first, whichever comes first in the file", () => {
    const results = ["96", "192", "192"].map((horizon, at) =>
      resultOf({ id: `result-${at}`, conditions: { horizon } }),
    );
    expect(
      selectLeaderboard(catalogueOf(results), BENCHMARK, METRICS.fid).panels.map(({ terms }) => axisWords(terms)),
    ).toEqual(["horizon 192", "horizon 96"]);
  });
  it("shows the companion only of the same run: same source, method, configuration and conditions", () => {
    const score = { metric: { ...METRICS.accuracy, metric_id: "inception-score" } };
    const companionOf = (other: Parameters<typeof resultOf>[0]) => {
      const results = [
        resultOf({ id: "fid", configuration: "large", conditions: { steps: "8" } }),
        resultOf({ id: "score", ...score, ...other }),
      ];
      const [panel] = selectLeaderboard(catalogueOf(results), BENCHMARK, METRICS.fid).panels;
      return panel?.entries[0]?.companion?.id ?? null;
    };
    const same = { configuration: "large", conditions: { steps: "8" } };
    expect(companionOf(same)).toBe("score");
    expect(companionOf({ ...same, method: METHODS.birch })).toBeNull();
    expect(companionOf({ ...same, configuration: null })).toBeNull();
    expect(companionOf({ ...same, conditions: { steps: "9" } })).toBeNull();
    expect(companionOf({ ...same, kind: "paper" })).toBeNull();
  });
  it("takes results from the kinds of source that are asked for", () => {
    const asked = (kinds: readonly ("abstract" | "paper" | "citation")[]) =>
      board(ofKinds(small, kinds), "harbour", "mse").drawn;
    // Five in all: four from the abstract, one from the table.
    expect([
      asked([]),
      asked(["abstract"]),
      asked(["paper"]),
      asked(["abstract", "paper"]),
      asked(["citation"]),
    ]).toEqual([5, 4, 1, 5, 0]);
  });
});

describe("a benchmark", () => {
  it("has one leaderboard for each metric with results, those that need a baseline last", () => {
    const metrics = selectBenchmark(small, "pond-64")?.leaderboards.map(({ metric }) => metric.metric_id);
    expect(metrics).toEqual(["fid", "inception-score", "log-likelihood", "speed-up"]);
    expect(
      selectBenchmark(small, "pond-64", { ...WHOLE_BENCHMARK, metrics: ["speed-up", "fid"] })?.leaderboards.map(
        ({ metric }) => metric.metric_id,
      ),
    ).toEqual(["fid", "speed-up"]);
  });
  it("without results has no leaderboard, and one that is not there is null", () => {
    expect(selectBenchmark(small, "moor")?.leaderboards).toEqual([]);
    expect(selectBenchmark(small, "gone")).toBeNull();
  });
});

describe("for any results of a benchmark", () => {
  const boardsOf = (results: Parameters<typeof catalogueOf>[0]) =>
    Object.values(METRICS).map((metric) => selectLeaderboard(catalogueOf(results), BENCHMARK, metric));

  it("panels hold every result once", () => {
    fc.assert(
      fc.property(anyResults(0, 15), (results) => {
        const drawn = boardsOf(results).flatMap(({ panels }) =>
          panels.flatMap(({ entries }) => entries.map(({ result }) => result)),
        );
        expect([...idsOf(drawn)].sort()).toEqual([...idsOf(results)].sort());
      }),
    );
  });
  // A `match` condition that only one side states is a caveat, but still makes a separate axis: hence "never comparable" across panels, not "always
  // not comparable".
  it("no two results of a panel are not comparable, and no two of different panels are comparable", () => {
    fc.assert(
      fc.property(anyResults(0, 12), (results) => {
        for (const { panels } of boardsOf(results))
          for (const one of panels)
            for (const other of panels)
              for (const { result: a } of one.entries)
                for (const { result: b } of other.entries)
                  expect(verdict(a, b).kind).not.toBe(one === other ? "not comparable" : "comparable");
      }),
    );
  });
  it("leaving a method out changes no printed value and no order among the others", () => {
    fc.assert(
      fc.property(anyResults(0, 15), fc.constantFrom(...Object.values(METHODS)), (results, hidden) => {
        const lines = (shown: typeof results) =>
          boardsOf(shown)
            .flatMap(({ panels }) => panels.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
            .flatMap(({ key, entries }) =>
              entries
                .filter(({ result }) => result.method !== hidden)
                .map(({ result }) => [key, result.id, result.value.text]),
            );
        expect(lines(results.filter(({ method }) => method !== hidden))).toEqual(lines(results));
      }),
    );
  });
});
