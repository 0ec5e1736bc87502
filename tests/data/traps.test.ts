import { reasonsInWords, reasonWords } from "@/lib/sentences/reasons";
import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { axisKey, verdict } from "@/lib/select/rank/verdict";
import { committedCatalogue } from "@/tests/support/committed";
import { APART, WITH_CARE } from "./trap-pairs";

const { results, tables } = committedCatalogue();
const byId = new Map(results.map((result) => [result.id, result]));

function result(id: string, value: string) {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no result ${id}`);
  expect(found.value.text).toBe(value);
  return found;
}

describe("a trap that makes two results incomparable", () => {
  it.each(APART)("%i: %s", (_, __, one, other, reason) => {
    const [a, b] = [result(...one), result(...other)];
    const { kind, reasons } = verdict(a, b);
    expect(kind).toBe("not comparable");
    expect(
      reasons.map(reasonWords).some((text) => reason.test(text)),
      reasonsInWords(reasons),
    ).toBe(true);
    expect(axisKey(a)).not.toBe(axisKey(b));
  });
});

describe("a trap that asks for care", () => {
  it.each(WITH_CARE)("%i: %s", (_, __, one, other, reason) => {
    const { kind, reasons } = verdict(result(...one), result(...other));
    expect(kind).toBe("with caveats");
    expect(
      reasons.map(reasonWords).some((text) => reason.test(text)),
      reasonsInWords(reasons),
    ).toBe(true);
  });
});

const beyond = results.filter(({ source }) => source.kind !== "abstract");
const stated = (result: Result | undefined, key: string) =>
  result?.conditions.find(({ condition }) => condition.condition_id === key)?.value;
const ofMethod = (id: string) => beyond.filter(({ method }) => method.method_id === id);

describe("a trap that is kept by what a result says of itself", () => {
  it("1: the three sets of VAR are of three sources, two of its authors and one of those who ran it again", () => {
    const sets = [
      "var-d16-imagenet-256-fid-repository",
      "var-d16-imagenet-256-fid-neurips",
      "var-d16-imagenet-256-fid-dd-table",
    ];
    expect(sets.map((id) => [byId.get(id)?.kind, byId.get(id)?.row.origin])).toEqual([
      ["repository", "own"],
      ["paper", "own"],
      ["citation", "measured-again"],
    ]);
  });
  it("8: what Distilled Decoding adds to or takes from its teacher's parameters is stated", () => {
    const table = (id: string) => stated(byId.get(`${id}-dd-table`), "parameters");
    expect(table("distilled-decoding-llamagen-b-dd-imagenet-256-fid-1-step")).toBe("98.3");
    expect(table("llamagen-b-imagenet-256-fid")).toBe("111");
    expect(table("distilled-decoding-var-d16-dd-imagenet-256-fid-1-step")).toBe("327");
    expect(table("var-d16-imagenet-256-fid")).toBe("310");
  });
  it("11: AutoTimes and GPHT have no result of their own papers, and each says so", () => {
    for (const id of ["autotimes", "gpht"])
      for (const { kind, note } of ofMethod(id))
        expect([kind, note !== null && note.length > 0]).toEqual(["citation", true]);
  });
  it("12: Electricity is ECL, and PEMS has horizons of its own", () => {
    expect(tables.benchmarks.some(({ dataset }) => dataset === "Electricity")).toBe(false);
    expect(byId.get("gpht-ecl-average-96-mse-timecap")?.value.text).toBe("0.263");
    const horizons = beyond
      .filter(({ benchmark }) => benchmark.benchmark_id === "pems03")
      .map((own) => stated(own, "horizon"));
    expect([...new Set(horizons)]).toEqual(["12", "24", "48", "96", "average"]);
  });
  it("12: a mean over several data sets is never a result of a method alone", () => {
    const means = beyond.filter(
      ({ benchmark }) => benchmark.topic === "time-series" && benchmark.benchmark_id.endsWith("-average"),
    );
    expect(means.length).toBeGreaterThan(50);
    expect(means.filter(({ row }) => row.standing === "main")).toEqual([]);
  });
  it("14: the rows from the damaged table say so, and their horizons average to the printed mean", () => {
    const value = (horizon: string) =>
      byId.get(`autotimes-etth1-${horizon}-672-mse-fm-llm`)?.value.number ?? Number.NaN;
    const mean = ["96", "192", "336", "720"].reduce((sum, horizon) => sum + value(horizon), 0) / 4;
    expect(mean).toBeCloseTo(value("average"), 3);
    const damaged = beyond.filter(({ source }) => source.source_id === "fm-llm-table-a12");
    expect(damaged.filter(({ note }) => note?.includes("placed by order"))).toHaveLength(136);
    expect(damaged[0]?.source.reading).toBe("part");
  });
  it("15: perplexities of diffusion models are bounds, exact ones are of autoregressive models", () => {
    for (const { method, configuration, qualifier } of beyond.filter(({ metric }) => metric.metric_id === "perplexity"))
      expect(qualifier).toBe(method.family === "autoregressive" || configuration === "coAR" ? "exact" : "at-most");
  });
  it("18: results of MaM are of the double-blind version", () => {
    for (const { source } of ofMethod("mam")) expect(source.version).toBe("double-blind");
  });
  it("19: the doubtful value of zero-shot CLIP says that it is doubtful", () => {
    expect(result("clip-zero-shot-imagenet-classification-accuracy-0-shot-repository", "58.18").note).toContain(
      "low for this backbone",
    );
  });
  it("21: the metric that Satori's tables do not name is noted on every accuracy", () => {
    const own = beyond.filter(
      ({ source, metric }) => source.source_id.startsWith("satori-") && metric.metric_id === "accuracy",
    );
    expect(own.length).toBeGreaterThan(130);
    for (const { note } of own) expect(note).toMatch(/does not name the metric/);
  });
  it("22: a divergence that lacks the normalising constant says so in its name", () => {
    const divergences = tables.metrics.filter(({ name }) => /divergence/i.test(name));
    for (const { name, minimum } of divergences)
      expect([name, minimum]).toEqual([expect.stringContaining("without the normalising constant"), null]);
  });
  it("22: directions are as the metrics mean them", () => {
    const lower = tables.metrics.filter(({ direction }) => direction === "lower").map(({ metric_id }) => metric_id);
    const known =
      "fid mse mae perplexity generative-perplexity bits-per-character nll-bits-per-dimension rmse seconds-per-image";
    expect(lower).toEqual(expect.arrayContaining(known.split(" ")));
    const higher = "inception-score precision recall accuracy mos-quality images-per-second speed-up".split(" ");
    for (const id of higher) expect(lower).not.toContain(id);
  });
});

describe("a trap that is kept by leaving rows out", () => {
  it("3: FlowAR-L has its row as it was put right, with a note, and not the note's 512x512", () => {
    const large = ofMethod("flowar").filter(
      ({ configuration, source }) => configuration === "L" && source.source_id.startsWith("xyzflow-"),
    );
    for (const { id, note } of large) expect(note, id).toContain("shifted");
    expect(ofMethod("flowar").some(({ benchmark }) => benchmark.benchmark_id === "imagenet-512")).toBe(false);
  });
  it("13: SpaceTime and AutoTCL, whose horizons are univariate", () => {
    expect([...ofMethod("spacetime"), ...ofMethod("autotcl")]).toEqual([]);
  });
});

describe("every method of the collection's papers that has a public result", () => {
  const METHODS =
    "var flowar distilled-decoding cspd controlar itransformer s-mamba tempo gpht autotimes edlm radd satori lssl";
  it.each([...METHODS.split(" "), "mam", "sashimi", "gda-clip"])("%s has results beyond the abstracts", (id) =>
    expect(ofMethod(id).length).toBeGreaterThan(0),
  );
  it("makes more than a thousand results", () => expect(beyond.length).toBeGreaterThan(1000));
});
