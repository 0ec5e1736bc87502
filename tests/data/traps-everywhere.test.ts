import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { committedCatalogue } from "@/tests/support/committed";

const { results, tables } = committedCatalogue();
const beyond = results.filter(({ source }) => source.kind !== "abstract");
const stated = (result: Result, key: string) =>
  result.conditions.find(({ condition }) => condition.condition_id === key)?.value;
const onBenchmark = (id: string) => beyond.filter(({ benchmark }) => benchmark.benchmark_id === id);
const ofMethod = (id: string) => beyond.filter(({ method }) => method.method_id === id);
const ofMetrics = (...ids: readonly string[]) => beyond.filter(({ metric }) => ids.includes(metric.metric_id));
/** Returns every value that the results state for a condition, and "not stated" if one states none. */
const values = (of: readonly Result[], key: string) =>
  [...new Set(of.map((result) => stated(result, key) ?? "not stated"))].sort();

/** In addition to the named pairs: every result states the condition that keeps it out of its trap. */
describe("every result of a trap states what tells it apart", () => {
  const quality = ofMetrics("fid", "inception-score", "precision", "recall");
  const images = quality.filter(({ benchmark }) => ["imagenet-256", "imagenet-512"].includes(benchmark.benchmark_id));

  it("1, 3, 5: how an image generator was sampled, and with which guidance where that is known", () => {
    expect(images.length).toBeGreaterThan(300);
    expect(values(images, "sampling")).toEqual(["rejection sampling", "standard"]);
    expect(values(images, "guided")).toEqual(["guided", "guided in an interval", "not stated", "without guidance"]);
  });
  it("2: -re and rejection sampling are the same results", () => {
    const marked = images.filter(({ configuration }) => /(^|-)re$/.test(configuration ?? ""));
    expect(marked.length).toBeGreaterThan(0);
    expect(images.filter((result) => stated(result, "sampling") === "rejection sampling")).toEqual(marked);
  });
  it("4: 24 by 24 tokens of LlamaGen are generated at 384, 16 by 16 at 256", () => {
    const tokens = ofMethod("llamagen").filter(
      (result) => images.includes(result) && stated(result, "tokens") !== undefined,
    );
    expect(tokens.length).toBeGreaterThan(0);
    for (const result of tokens)
      expect(stated(result, "generated-at")).toBe(stated(result, "tokens") === "576" ? "384" : "256");
  });
  it("6: a number of steps says what it counts", () => {
    const stepped = beyond.filter(
      (result) => stated(result, "steps") !== undefined && result.benchmark.topic === "image-generation",
    );
    expect(stepped.length).toBeGreaterThan(200);
    expect(values(stepped, "step-counts")).not.toContain("not stated");
    expect(
      values(
        ofMethod("var").filter((result) => stated(result, "steps") === "10"),
        "step-counts",
      ),
    ).toEqual(["model runs"]);
    const meaning = tables.conditions.find(({ condition_id }) => condition_id === "step-counts")?.summary;
    expect(meaning).toContain("one scale of VAR, one token of LlamaGen");
  });
  it("7: a time says who timed it, a speed-up of CSpD its draft and, in the table of batches, its batch", () => {
    expect(values(ofMetrics("seconds-per-image", "images-per-second"), "timed-by")).not.toContain("not stated");
    const speedUps = ofMetrics("speed-up").filter(({ method }) => method.method_id === "cspd");
    const inTable = (table: string) => speedUps.filter(({ source }) => source.source_id === table);
    expect(speedUps.length).toBeGreaterThan(0);
    expect(values(speedUps, "draft-length")).not.toContain("not stated");
    expect(values(inTable("cspd-table-1"), "batch-size")).not.toContain("not stated");
    expect(values(inTable("cspd-table-4"), "prefilled-share")).not.toContain("not stated");
    expect([...new Set(speedUps.map(({ baseline }) => baseline?.configuration))].sort()).toEqual(["H", "L"]);
  });
  it("9, 10: a forecast states horizon and setting; TEMPO and the baselines of FM-LLM state no look-back of their own", () => {
    const forecasts = ofMetrics("mse", "mae");
    expect(values(forecasts, "setting")).not.toContain("not stated");
    const transfers = forecasts.filter((result) => stated(result, "horizon") === undefined);
    expect([...new Set(transfers.map(({ source }) => source.source_id))]).toEqual(["fm-llm-table-7"]);
    const open = forecasts.filter((result) => stated(result, "look-back") === undefined);
    expect([...new Set(open.map(({ source }) => source.paper_id))]).toEqual(["tempo", "fm-llm"]);
    expect(open.filter(({ method }) => method.method_id === "fm-llm")).toEqual([]);
    expect(values(forecasts, "look-back")).not.toContain("672 setting of FM-LLM");
  });
  it("11: AutoTimes names the backbone that its paper does not use, where the table does", () => {
    const marked = ofMethod("autotimes").filter(({ evidence }) => evidence.includes("AutoTimes*"));
    expect(marked.length).toBeGreaterThan(0);
    for (const { configuration } of marked) expect(configuration).toBe("Llama-3.2-1B backbone");
  });
  it("12: errors without a unit are of one data set each", () => {
    const main = ofMetrics("mse", "mae").filter(({ row }) => row.standing === "main");
    for (const { benchmark } of main) expect(benchmark.dataset, benchmark.benchmark_id).not.toBeNull();
    const known = [
      "etth1",
      "etth2",
      "ettm1",
      "ettm2",
      "ecl",
      "traffic",
      "weather",
      "exchange",
      "solar-energy",
      "pems03",
      "pems04",
      "pems07",
      "pems08",
    ];
    for (const id of known) expect(onBenchmark(id)[0]?.benchmark.summary, id).toContain("z-normalised");
  });
  it("16: perplexities state the size of the model, and EDLM has small ones only", () => {
    const perplexities = ofMetrics("perplexity");
    const edlm = perplexities.filter(({ source }) => source.source_id.startsWith("edlm-"));
    expect([values(edlm, "model-size"), values(perplexities, "model-size")]).toEqual([["small"], ["medium", "small"]]);
  });
  it("17: text8 states the length of its chunks, but where a number is quoted without it", () => {
    const text8 = onBenchmark("text8");
    expect(
      values(
        text8.filter(({ row }) => row.origin !== "quoted"),
        "context-length",
      ),
    ).toEqual(["250", "256"]);
  });
  it("19: accuracies of CLIP state backbone, shots and split", () => {
    const clip = beyond.filter(({ source }) => source.source_id.startsWith("gda-clip-"));
    for (const key of ["backbone", "split"]) expect(values(clip, key)).not.toContain("not stated");
    // The log of more than 16 examples per class does not say how many.
    const open = clip.filter((result) => stated(result, "shots") === undefined);
    for (const { id, conditions } of open)
      expect(conditions.map(({ value }) => value).join(), id).toContain("more than 16 shots");
  });
  it("20: opinion scores stand on the benchmark of their listeners, and say what they are the mean of", () => {
    const mos = beyond.filter(({ metric }) => metric.metric_id.startsWith("mos-"));
    for (const { id, source, benchmark } of mos)
      expect(benchmark.benchmark_id.startsWith("youtubemix"), id).toBe(source.source_id.includes("youtubemix"));
    expect(mos.length).toBeGreaterThan(0);
    for (const { id, note } of mos) expect(note, id).toMatch(/ mean|Mean |other listeners/);
  });
  it("21: one problem of AIME 2024 makes 3.3 points", () => {
    expect(tables.benchmarks.find(({ benchmark_id }) => benchmark_id === "aime-2024")?.summary).toContain("3.3 points");
  });
});
