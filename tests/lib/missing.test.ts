import { describe, expect, it } from "vitest";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectMissing, selectSilentPapers, whyMissing } from "@/lib/report/gap/missing";
import { wide, small, the } from "@/tests/support/catalogues";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const { alder, birch, cedar } = METHODS;
const abstracts = ofKinds(wide, ["abstract"]);
const missing = (catalogue: Catalogue, benchmark: string, metric: string) =>
  selectMissing(catalogue, the(catalogue, "benchmarks", benchmark), the(catalogue, "metrics", metric)).map(
    ({ method, paper, reason }) => [method?.method_id ?? paper?.paper_id, reason].join(": "),
  );

describe("what is missing from a leaderboard", () => {
  it("is an abstract that claims something there in words, with its words", () => {
    const [loomFlow, ...others] = selectMissing(
      abstracts,
      the(wide, "benchmarks", "meadow-256"),
      the(wide, "metrics", "fid"),
    );
    expect(others).toEqual([]);
    expect(loomFlow).toMatchObject({
      method: { name: "LoomFlow" },
      paper: { paper_id: "loom-flow" },
      reason: "stated without a number",
      claim: {
        evidence: "our pictures are superior to those of every earlier weave",
        source: { source_id: "loom-flow-abstract" },
      },
    });
  });
  it("is every method that has another result on the benchmark", () => {
    expect(missing(abstracts, "meadow-256", "inception-score")).toEqual([
      "loom-flow: stated without a number",
      "brisk-decoding: not in this abstract",
      "quire: not in this abstract",
      "few-step-baselines-brisk: not in this abstract",
    ]);
    expect(missing(small, "pond-64", "log-likelihood")).toEqual([
      "marsh: not in this abstract",
      "naive-skipping: not in this abstract",
    ]);
    expect(missing(small, "harbour", "mse")).toEqual([]);
  });
  // LoomFlow's abstract claims an FID in words, and its repository and papers that quote it give the number; no source that was read gives Burl's
  // throughput.
  it("is no claim in words where another source gives the number, and says of which sources it speaks", () => {
    expect(missing(wide, "meadow-256", "fid").filter((line) => line.startsWith("loom-flow"))).toEqual([]);
    expect(missing(wide, "meadow-256", "images-per-second")).toContain("loom-flow: stated without a number");
    expect(missing(wide, "meadow-256", "images-per-second")).toContain("burl: not in the sources read");
  });
  it("is not applicable to what others are relative to", () => {
    expect(missing(abstracts, "meadow-256", "speed-up")).toEqual([
      "loom-flow: stated without a number",
      "ar-baseline: not applicable",
      "quire: not applicable",
      "few-step-baselines-brisk: not in this abstract",
    ]);
  });
  it("is a paper where its abstract names no method of its own", () => {
    const claim = rowOf("claims", {
      reason: "stated-without-number",
      benchmark_id: "pond-64",
      evidence: "better than all",
    });
    expect(selectMissing(catalogueOf([resultOf()], [claim]), BENCHMARK, METRICS.fid)).toMatchObject([
      { method: null, paper: { short_name: "Quiet" }, reason: "stated without a number" },
    ]);
  });
});

describe("why a result is missing", () => {
  const fid = resultOf({ method: birch });
  const ratio = resultOf({ id: "ratio", metric: METRICS.speedUp, baseline: cedar, method: alder });
  const why = (results: readonly Result[], method: typeof alder, metric: Result["metric"]) =>
    whyMissing(catalogueOf(results), method, {
      benchmark: BENCHMARK,
      metric,
      results: results.filter((result) => result.metric === metric),
    });

  it("only as a ratio, where everything reported of the method there is relative", () => {
    expect(why([fid, ratio], alder, METRICS.fid)).toBe("only as a ratio");
    expect(
      why([fid, ratio, resultOf({ id: "accuracy", method: alder, metric: METRICS.accuracy })], alder, METRICS.fid),
    ).toBe("not in this abstract");
  });
  it("not applicable, where the results are relative to the method", () => {
    expect(why([fid, ratio], cedar, METRICS.speedUp)).toBe("not applicable");
    expect(why([fid, ratio], cedar, METRICS.fid)).toBe("not in this abstract");
    expect(why([fid, ratio], birch, METRICS.speedUp)).toBe("not in this abstract");
  });
});

describe("a claim in words", () => {
  const claim = rowOf("claims", {
    method_id: "alder",
    reason: "stated-without-number",
    benchmark_id: "pond-64",
    evidence: "better than all",
  });
  const reasons = (results: Parameters<typeof catalogueOf>[0], overrides: Partial<typeof claim> = {}) =>
    selectMissing(catalogueOf(results, [{ ...claim, ...overrides }]), BENCHMARK, METRICS.fid).map(
      ({ method, reason }) => `${method?.method_id} ${reason}`,
    );

  it("about another metric or another benchmark says nothing here", () => {
    expect(reasons([resultOf({ method: birch })])).toEqual(["alder stated without a number"]);
    expect(reasons([resultOf({ method: birch })], { metric_id: "accuracy" })).toEqual([]);
    expect(reasons([resultOf({ method: birch })], { benchmark_id: "harbour" })).toEqual([]);
  });
  it("that compares nothing is not a statement without a number", () => {
    expect(reasons([resultOf({ method: birch })], { reason: "no-comparison", evidence: null })).toEqual([]);
  });
  it("misses no method that another source gives a result for", () => {
    expect(reasons([resultOf({ method: alder, kind: "paper" })])).toEqual([]);
  });
  it("is listed once for a method that has a result of another metric", () => {
    expect(reasons([resultOf({ method: alder, metric: METRICS.accuracy, kind: "paper" })])).toEqual([
      "alder stated without a number",
    ]);
  });
});

describe("silent papers", () => {
  it("are those of the topic that report and claim nothing there", () => {
    const silent = selectSilentPapers(wide, the(wide, "benchmarks", "meadow-256")).map(({ paper_id }) => paper_id);
    expect(silent).toContain("mistvae");
    for (const speaking of ["loom", "loom-flow", "brisk-decoding"]) expect(silent).not.toContain(speaking);
    for (const id of silent) expect(the(wide, "papers", id).topic).toBe("image-generation");
  });
  it("are not counted where no other paper can share the benchmark", () => {
    expect(selectSilentPapers(wide, the(wide, "benchmarks", "cask-image-generation"))).toEqual([]);
  });
  it("do not hold a paper that claims something in words", () => {
    expect(selectSilentPapers(small, the(small, "benchmarks", "moor"))).toEqual([]);
  });
});
