import { reasonsInWords, reasonWords } from "@/lib/sentences/reasons";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Figure } from "@/lib/catalogue/catalogue";
import { axisKey, verdict } from "@/lib/select/verdict";
import { committedCollection } from "@/tests/support/committed";

const { figures, tables } = buildCatalogue(committedCollection().texts);
const byId = new Map(figures.map((figure) => [figure.id, figure]));

function figure(id: string, value: string) {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  expect(found.value.text).toBe(value);
  return found;
}

/** Two figures with the values that the sources print, so that a trap cannot be named with the wrong rows. */
type Pair = readonly [trap: number, what: string, one: readonly [string, string], other: readonly [string, string], reason: RegExp];

const APART: readonly Pair[] = [
  [2, "rejection sampling and plain sampling",
    ["var-d30-re-imagenet-256-fid-neurips", "1.73"],
    ["var-d30-imagenet-256-fid-neurips", "1.92"],
    /^sampling differs/],
  [2, "rejection sampling of VQGAN",
    ["vqgan-re-imagenet-256-fid-neurips", "5.20"],
    ["vqgan-imagenet-256-fid-neurips", "15.78"],
    /^sampling differs/],
  [4, "LlamaGen at 384 and at 256",
    ["llamagen-l-imagenet-256-fid-384-repository", "3.07"],
    ["llamagen-l-imagenet-256-fid-repository", "3.80"],
    /^generated at differs/],
  [2, "rejection sampling of ViT-VQGAN",
    ["vitvq-re-imagenet-256-fid-neurips", "3.04"],
    ["vitvq-imagenet-256-fid-neurips", "4.17"],
    /^sampling differs/],
  [5, "CSpD without and with guidance",
    ["cspd-mar-h-with-draft-mar-l-imagenet-256-fid-table-2", "2.34"],
    ["cspd-mar-h-with-draft-mar-l-imagenet-256-fid-with-guidance-table-2", "1.57"],
    /^guidance differs/],
  [5, "guidance in an interval of the steps and in all of them",
    ["flowar-h-imagenet-256-fid-repository", "1.65"],
    ["mar-h-imagenet-256-fid-repository", "1.55"],
    /^guidance differs/],
  [6, "flow steps guided in an interval and diffusion steps guided throughout",
    ["flowar-h-imagenet-256-fid-fd-loss", "1.68"],
    ["mar-h-imagenet-256-fid-fd-loss", "1.56"],
    /^guidance differs/],
  [7, "seconds of two laboratories",
    ["flowar-s-imagenet-256-seconds-per-image-xyzflow", "0.024"],
    ["distilled-decoding-llamagen-l-dd-imagenet-256-seconds-per-image-1-step-dd-table", "0.023"],
    /^timed by differs/],
  [7, "seconds and images per second",
    ["var-d30-imagenet-256-seconds-per-image-xyzflow", "0.039"],
    ["var-d30-imagenet-256-images-per-second-nar", "29.9"],
    /^metrics differ/],
  [7, "speed-ups over two target models",
    ["cspd-mar-l-with-draft-mar-b-imagenet-256-speed-up-length-32-batch-256-table-1", "1.49"],
    ["cspd-mar-h-with-draft-mar-b-imagenet-256-speed-up-length-32-batch-256-table-1", "2.33"],
    /^baselines differ/],
  [9, "ETTh1, horizon 96, at look-back 96 and 672",
    ["s-mamba-etth1-96-96-mse-table", "0.386"],
    ["fm-llm-etth1-96-supervised-mse-fm-llm-table-9", "0.342"],
    /^look-back differs/],
  [11, "GPHT as TimeCAP pre-trained it, and a model trained on the data alone",
    ["gpht-etth1-average-96-mse-timecap", "0.448"],
    ["itransformer-etth1-average-96-mse-table-10", "0.454"],
    /^setting differs/],
  [10, "zero-shot and supervised",
    ["tempo-etth1-96-mse-table-1", "0.400"],
    ["itransformer-etth1-96-96-mse-table-10", "0.386"],
    /^setting differs/],
  [10, "GPHT zero-shot and fine-tuned",
    ["gpht-weather-average-96-mse-zero-shot-timecap", "0.292"],
    ["gpht-weather-average-96-mse-timecap", "0.263"],
    /^setting differs/],
  [12, "two data sets",
    ["itransformer-etth1-96-96-mse-table-10", "0.386"],
    ["itransformer-etth2-96-96-mse-table-10", "0.297"],
    /^benchmarks differ/],
  [12, "one horizon and the average",
    ["itransformer-etth1-96-96-mse-table-10", "0.386"],
    ["itransformer-etth1-average-96-mse-table-10", "0.454"],
    /^horizon differs/],
  [15, "PTB of EDLM and of RADD",
    ["edlm-nce-ptb-edlm-perplexity-edlm", "93.21"],
    ["radd-dse-ptb-radd-perplexity-small", "111.74"],
    /^benchmarks differ/],
  [15, "LAMBADA of EDLM and of RADD",
    ["edlm-nce-lambada-edlm-perplexity-edlm", "46.92"],
    ["radd-dse-lambada-radd-perplexity-small", "49.57"],
    /^benchmarks differ/],
  [15, "WikiText and WikiText2",
    ["edlm-nce-wikitext-edlm-perplexity-edlm", "30.77"],
    ["radd-dse-wikitext2-radd-perplexity-small", "38.83"],
    /^benchmarks differ/],
  [16, "RADD small and medium",
    ["radd-dse-ptb-radd-perplexity-small", "111.74"],
    ["radd-dse-ptb-radd-perplexity-medium", "75.16"],
    /^size of the model differs/],
  [19, "GDA with RN50 and with ViT-B/32",
    ["gda-clip-imagenet-classification-accuracy-16-shot-repository", "63.82"],
    ["gda-clip-imagenet-classification-accuracy-vit-b-32-robustness", "67.0120"],
    /^backbone differs/],
  [19, "GDA with 1 and with 16 examples of each class",
    ["gda-clip-imagenet-classification-accuracy-1-shot-repository", "60.64"],
    ["gda-clip-imagenet-classification-accuracy-16-shot-repository", "63.82"],
    /^shots differs/],
  [19, "base classes and new classes",
    ["gda-clip-imagenet-classification-accuracy-base-classes-repository", "75.9547"],
    ["gda-clip-imagenet-classification-accuracy-new-classes-repository", "69.7893"],
    /^split differs/],
  [20, "the listeners of SC09 and of YouTubeMix",
    ["sashimi-diffwave-sashimi-diffwave-800k-sc09-speech-mos-quality-notebook", "4.20"],
    ["sashimi-sashimi-8-youtubemix-music-mos-quality-notebook", "2.85"],
    /^benchmarks differ/],
];

const WITH_CARE: readonly Pair[] = [
  [1, "VAR d16: repository and NeurIPS table",
    ["var-d16-imagenet-256-fid-repository", "3.55"],
    ["var-d16-imagenet-256-fid-neurips", "3.30"],
    /^evaluator stated on one side only/],
  [1, "VAR d16: NeurIPS table and run by the authors of Distilled Decoding",
    ["var-d16-imagenet-256-fid-neurips", "3.30"],
    ["var-d16-imagenet-256-fid-dd-table", "4.19"],
    /^own and measured-again values side by side/],
  [1, "VAR d30: NeurIPS table and as xAR quotes it",
    ["var-d30-imagenet-256-fid-neurips", "1.92"],
    ["var-d30-imagenet-256-fid-xar", "1.97"],
    /^own and quoted values side by side/],
  [3, "FlowAR-H: own and evaluated again by XYZFlow",
    ["flowar-h-imagenet-256-fid-repository", "1.65"],
    ["flowar-h-imagenet-256-fid-xyzflow", "1.67"],
    /^own and unattributed values side by side/],
  [3, "FlowAR-H: own and evaluated again in one pipeline",
    ["flowar-h-imagenet-256-fid-repository", "1.65"],
    ["flowar-h-imagenet-256-fid-fd-loss", "1.68"],
    /^evaluator differs/],
  [4, "LlamaGen-L: own and run by the authors of Distilled Decoding",
    ["llamagen-l-imagenet-256-fid-repository", "3.80"],
    ["llamagen-l-imagenet-256-fid-dd-table", "4.11"],
    /^evaluator differs/],
  [5, "guidance of two scales",
    ["mar-h-imagenet-256-fid-repository", "1.55"],
    ["mar-b-imagenet-256-fid-repository", "2.31"],
    /^guidance scale differs: 3.2 and 2.9/],
  [6, "scales with flow steps and scales alone",
    ["flowar-h-imagenet-256-fid-xyzflow", "1.67"],
    ["var-d30-imagenet-256-fid-xyzflow", "1.92"],
    /^what a step counts differs/],
  [6, "steps of MAR hold diffusion steps",
    ["mar-h-imagenet-256-fid-repository", "1.55"],
    ["var-d30-imagenet-256-fid-neurips", "1.92"],
    /^what a step counts differs/],
  [7, "speed-ups at two batch sizes",
    ["cspd-mar-h-with-draft-mar-b-imagenet-256-speed-up-length-32-batch-1-table-1", "1.44"],
    ["cspd-mar-h-with-draft-mar-b-imagenet-256-speed-up-length-32-batch-256-table-1", "2.33"],
    /^batch size differs/],
  [7, "speed-ups at two draft lengths",
    ["cspd-mar-h-with-draft-mar-b-imagenet-256-speed-up-length-4-batch-256-table-1", "1.62"],
    ["cspd-mar-h-with-draft-mar-b-imagenet-256-speed-up-length-32-batch-256-table-1", "2.33"],
    /^draft length differs/],
  [17, "Text8 in chunks of 256 and 250",
    ["edlm-text8-bits-per-character-edlm", "1.24"],
    ["mam-transformer-text8-bits-per-character-mam", "1.529"],
    /^context differs: 256 and 250/],
  [9, "iTransformer at look-back 96 and where it is not stated",
    ["itransformer-etth1-average-96-mse-table-10", "0.454"],
    ["itransformer-etth1-average-672-setting-of-fm-llm-mse-fm-llm", "0.438"],
    /^look-back/],
];

describe("a trap that makes two figures incomparable", () => {
  it.each(APART)("%i: %s", (_, __, one, other, reason) => {
    const [a, b] = [figure(...one), figure(...other)];
    const { kind, reasons } = verdict(a, b);
    expect(kind).toBe("not comparable");
    expect(reasons.map(reasonWords).some((text) => reason.test(text)), reasonsInWords(reasons)).toBe(true);
    expect(axisKey(a)).not.toBe(axisKey(b));
  });
});

describe("a trap that asks for care", () => {
  it.each(WITH_CARE)("%i: %s", (_, __, one, other, reason) => {
    const { kind, reasons } = verdict(figure(...one), figure(...other));
    expect(kind).toBe("with caveats");
    expect(reasons.map(reasonWords).some((text) => reason.test(text)), reasonsInWords(reasons)).toBe(true);
  });
});

const beyond = figures.filter(({ source }) => source.kind !== "abstract");
const stated = (figure: Figure | undefined, key: string) =>
  figure?.conditions.find(({ condition }) => condition.condition_id === key)?.value;
const ofMethod = (id: string) => beyond.filter(({ method }) => method.method_id === id);

describe("a trap that is kept by what a figure says of itself", () => {
  it("1: the three sets of VAR are of three sources, two of its authors and one of those who ran it again", () => {
    const sets = ["var-d16-imagenet-256-fid-repository", "var-d16-imagenet-256-fid-neurips", "var-d16-imagenet-256-fid-dd-table"];
    expect(sets.map((id) => [byId.get(id)?.kind, byId.get(id)?.row.origin])).toEqual([["repository", "own"], ["paper", "own"], ["citation", "measured-again"]]);
  });
  it("8: what Distilled Decoding adds to or takes from its teacher's parameters is stated", () => {
    const table = (id: string) => stated(byId.get(`${id}-dd-table`), "parameters");
    expect(table("distilled-decoding-llamagen-b-dd-imagenet-256-fid-1-step")).toBe("98.3");
    expect(table("llamagen-b-imagenet-256-fid")).toBe("111");
    expect(table("distilled-decoding-var-d16-dd-imagenet-256-fid-1-step")).toBe("327");
    expect(table("var-d16-imagenet-256-fid")).toBe("310");
  });
  it("11: AutoTimes and GPHT have no figure of their own papers, and each says so", () => {
    for (const id of ["autotimes", "gpht"])
      for (const { kind, note } of ofMethod(id)) expect([kind, note !== null && note.length > 0]).toEqual(["citation", true]);
  });
  it("12: Electricity is ECL, and PEMS has horizons of its own", () => {
    expect(tables.benchmarks.some(({ dataset }) => dataset === "Electricity")).toBe(false);
    expect(byId.get("gpht-ecl-average-96-mse-timecap")?.value.text).toBe("0.263");
    const horizons = beyond.filter(({ benchmark }) => benchmark.benchmark_id === "pems03").map((own) => stated(own, "horizon"));
    expect([...new Set(horizons)]).toEqual(["12", "24", "48", "96", "average"]);
  });
  it("12: a mean over several data sets is never a result of a method alone", () => {
    const means = beyond.filter(({ benchmark }) => benchmark.topic === "time-series" && benchmark.benchmark_id.endsWith("-average"));
    expect(means.length).toBeGreaterThan(50);
    expect(means.filter(({ row }) => row.standing === "main")).toEqual([]);
  });
  it("14: the rows from the damaged table say so, and their horizons average to the printed mean", () => {
    const value = (horizon: string) => byId.get(`autotimes-etth1-${horizon}-672-mse-fm-llm`)?.value.number ?? Number.NaN;
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
  it("18: figures of MaM are of the double-blind version", () => {
    for (const { source } of ofMethod("mam")) expect(source.version).toBe("double-blind");
  });
  it("19: the doubtful value of zero-shot CLIP says that it is doubtful", () => {
    expect(figure("clip-zero-shot-imagenet-classification-accuracy-0-shot-repository", "58.18").note).toContain("low for this backbone");
  });
  it("21: the metric that Satori's tables do not name is noted on every accuracy", () => {
    const own = beyond.filter(({ source, metric }) => source.source_id.startsWith("satori-") && metric.metric_id === "accuracy");
    expect(own.length).toBeGreaterThan(130);
    for (const { note } of own) expect(note).toMatch(/does not name the metric/);
  });
  it("22: a divergence that lacks the normalising constant says so in its name", () => {
    const divergences = tables.metrics.filter(({ name }) => /divergence/i.test(name));
    for (const { name, minimum } of divergences) expect([name, minimum]).toEqual([expect.stringContaining("without the normalising constant"), null]);
  });
  it("22: directions are as the metrics mean them", () => {
    const lower = tables.metrics.filter(({ direction }) => direction === "lower").map(({ metric_id }) => metric_id);
    const known = "fid mse mae perplexity generative-perplexity bits-per-character nll-bits-per-dimension rmse seconds-per-image";
    expect(lower).toEqual(expect.arrayContaining(known.split(" ")));
    const higher = "inception-score precision recall accuracy mos-quality images-per-second speed-up".split(" ");
    for (const id of higher) expect(lower).not.toContain(id);
  });
});

describe("a trap that is kept by leaving rows out", () => {
  it("3: FlowAR-L has its row as it was put right, with a note, and not the note's 512x512", () => {
    const large = ofMethod("flowar").filter(({ configuration, source }) => configuration === "L" && source.source_id.startsWith("xyzflow-"));
    for (const { id, note } of large) expect(note, id).toContain("shifted");
    expect(ofMethod("flowar").some(({ benchmark }) => benchmark.benchmark_id === "imagenet-512")).toBe(false);
  });
  it("13: SpaceTime and AutoTCL, whose horizons are univariate", () => {
    expect([...ofMethod("spacetime"), ...ofMethod("autotcl")]).toEqual([]);
  });
});

describe("every method of the collection's papers that has a public figure", () => {
  const METHODS = "var flowar distilled-decoding cspd controlar itransformer s-mamba tempo gpht autotimes edlm radd satori lssl";
  it.each([...METHODS.split(" "), "mam", "sashimi", "gda-clip"])("%s has figures beyond the abstracts", (id) => expect(ofMethod(id).length).toBeGreaterThan(0));
  it("makes more than a thousand figures", () => expect(beyond.length).toBeGreaterThan(1000));
});
