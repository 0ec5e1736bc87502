import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Figure } from "@/lib/catalogue/catalogue";
import { committedCollection } from "@/tests/support/collection";

const { figures, tables } = buildCatalogue(committedCollection().texts);
const beyond = figures.filter(({ source }) => source.kind !== "abstract");
const stated = (figure: Figure, key: string) => figure.conditions.find(({ condition }) => condition.condition_id === key)?.value;
const onBenchmark = (id: string) => beyond.filter(({ benchmark }) => benchmark.benchmark_id === id);
const ofMethod = (id: string) => beyond.filter(({ method }) => method.method_id === id);
const ofMetrics = (...ids: readonly string[]) => beyond.filter(({ metric }) => ids.includes(metric.metric_id));
/** Every value that the figures state for a condition, and whether one states none. */
const values = (of: readonly Figure[], key: string) => [...new Set(of.map((figure) => stated(figure, key) ?? "not stated"))].sort();

/** Beside the named pairs: no figure is without the condition that keeps it out of its trap. */
describe("every figure of a trap states what tells it apart", () => {
  const quality = ofMetrics("fid", "inception-score", "precision", "recall");
  const images = quality.filter(({ benchmark }) => ["imagenet-256", "imagenet-512"].includes(benchmark.benchmark_id));

  it("1, 3, 5: who evaluated an image generator, and how it was sampled", () => {
    expect(images.length).toBeGreaterThan(300);
    expect(values(images, "evaluated-by")).not.toContain("not stated");
    expect(values(images, "sampling")).toEqual(["rejection sampling", "standard", "without guidance"]);
  });
  it("2: -re and rejection sampling are the same figures", () => {
    const marked = images.filter(({ configuration }) => /(^|-)re$/.test(configuration ?? ""));
    expect(marked.length).toBeGreaterThan(0);
    expect(images.filter((figure) => stated(figure, "sampling") === "rejection sampling")).toEqual(marked);
  });
  it("4: 24 by 24 tokens of LlamaGen are generated at 384, 16 by 16 at 256", () => {
    const tokens = ofMethod("llamagen").filter((figure) => stated(figure, "tokens") !== undefined);
    expect(tokens).toHaveLength(7);
    for (const figure of tokens) expect(stated(figure, "generated-at")).toBe(stated(figure, "tokens") === "576" ? "384" : "256");
  });
  it("6: a number of steps says what it counts", () => {
    const stepped = beyond.filter((figure) => stated(figure, "steps") !== undefined && figure.benchmark.topic === "image-generation");
    expect(stepped.length).toBeGreaterThan(200);
    expect(values(stepped, "step-counts")).not.toContain("not stated");
    expect(values(ofMethod("var").filter((figure) => stated(figure, "steps") === "10"), "step-counts")).toEqual(["model runs"]);
    const meaning = tables.conditions.find(({ condition_id }) => condition_id === "step-counts")?.summary;
    expect(meaning).toContain("one scale of VAR, one token of LlamaGen");
  });
  it("7: a time says who timed it, a speed-up of CSpD its batch and draft", () => {
    expect(values(ofMetrics("seconds-per-image", "images-per-second"), "timed-by")).not.toContain("not stated");
    const speedUps = ofMetrics("speed-up").filter(({ method }) => method.method_id === "cspd");
    expect(speedUps).toHaveLength(36);
    for (const key of ["batch-size", "draft-length"]) expect(values(speedUps, key)).not.toContain("not stated");
    expect([...new Set(speedUps.map(({ baseline }) => baseline?.configuration))].sort()).toEqual(["H", "L"]);
  });
  it("9, 10: a forecast states horizon and setting; TEMPO and the baselines of FM-LLM state no look-back of their own", () => {
    const forecasts = ofMetrics("mse", "mae");
    expect(values(forecasts, "setting")).not.toContain("not stated");
    const transfers = forecasts.filter((figure) => stated(figure, "horizon") === undefined);
    expect([...new Set(transfers.map(({ source }) => source.source_id))]).toEqual(["fm-llm-table-7"]);
    const open = forecasts.filter((figure) => stated(figure, "look-back") === undefined);
    expect([...new Set(open.map(({ source }) => source.paper_id))]).toEqual(["tempo", "fm-llm"]);
    expect(open.filter(({ method }) => method.method_id === "fm-llm")).toEqual([]);
    expect(values(forecasts, "look-back")).not.toContain("672 setting of FM-LLM");
  });
  it("11: AutoTimes names the backbone that its paper does not use, where the table does", () => {
    const marked = ofMethod("autotimes").filter(({ evidence }) => evidence.includes("AutoTimes*"));
    expect(marked).toHaveLength(52);
    for (const { configuration } of marked) expect(configuration).toBe("Llama-3.2-1B backbone");
  });
  it("12: errors without a unit are of one data set each", () => {
    const main = ofMetrics("mse", "mae").filter(({ row }) => row.standing === "main");
    for (const { benchmark } of main) expect(benchmark.dataset, benchmark.benchmark_id).not.toBeNull();
    const known = ["etth1", "etth2", "ettm1", "ettm2", "ecl", "traffic", "weather", "exchange", "solar-energy", "pems03", "pems04", "pems07", "pems08"];
    for (const id of known) expect(onBenchmark(id)[0]?.benchmark.summary, id).toContain("z-normalised");
  });
  it("16: perplexities state the size of the model, and EDLM has small ones only", () => {
    const perplexities = ofMetrics("perplexity");
    const edlm = perplexities.filter(({ source }) => source.source_id.startsWith("edlm-"));
    expect([values(edlm, "model-size"), values(perplexities, "model-size")]).toEqual([["small"], ["medium", "small"]]);
  });
  it("17: text8 states the length of its chunks", () => {
    expect(values(onBenchmark("text8"), "sequence-length")).toEqual(["250", "256"]);
  });
  it("19: accuracies of CLIP state backbone, shots and split", () => {
    const clip = beyond.filter(({ source }) => source.source_id.startsWith("gda-clip-"));
    for (const key of ["backbone", "shots", "split"]) expect(values(clip, key)).not.toContain("not stated");
  });
  it("20: opinion scores say that other listeners rated the other notebook", () => {
    for (const { note } of beyond.filter(({ metric }) => metric.metric_id.startsWith("mos-"))) expect(note).toContain("other listeners");
  });
  it("21: one problem of AIME 2024 makes 3.3 points", () => {
    expect(tables.benchmarks.find(({ benchmark_id }) => benchmark_id === "aime-2024")?.summary).toContain("3.3 points");
  });
});
