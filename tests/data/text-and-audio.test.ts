import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { axisKey } from "@/lib/select/rank/verdict";
import { committedCatalogue } from "@/tests/support/committed";

const { results } = committedCatalogue();
const of = (source: RegExp) => results.filter(({ source: { source_id: id } }) => source.test(id));
const stated = ({ conditions }: Result, key: string) =>
  conditions.find(({ condition }) => condition.condition_id === key)?.value;
const named = (method: string, own: readonly Result[]) => own.filter(({ method: { method_id: id } }) => id === method);

/** Checks the findings of an audit of these tables, as corrected; each list must not be empty, so that no check passes because its results are gone. */
function all(own: readonly Result[], holds: (result: Result) => unknown, value: unknown) {
  expect(own.length).toBeGreaterThan(0);
  for (const result of own) expect([result.id, holds(result)]).toEqual([result.id, value]);
}

describe("speech and music", () => {
  const sc09 = of(/^sashimi-sc09-in/);
  it("state sizes, training steps, the picking of clips and the ratings", () => {
    for (const key of ["parameters", "training-steps", "sample-selection"])
      all(sc09, (result) => stated(result, key) !== undefined, true);
    const [large, small] = ["sashimi-diffwave-sashimi-diffwave-800k", "diffwave-diffwave-small-500k"].map((id) =>
      sc09.find((result) => result.id === `${id}-sc09-speech-mos-quality-notebook`),
    );
    expect(
      [large, small].map(
        (result) => result && [result.value.text, stated(result, "parameters"), stated(result, "training-steps")],
      ),
    ).toEqual([
      ["4.20", "23.0", "800000"],
      ["1.85", "6.8", "500000"],
    ]);
  });
  it("have the interval of each mean that a notebook prints with one", () =>
    all(of(/^sashimi-.*-in-(?:13|14|205|206|207)$/), ({ spread }) => spread?.kind, "interval-95"));
  it("measure recordings as a reference", () =>
    all(named("real-recordings", results), ({ method }) => method.family, "reference"));
});

describe("language", () => {
  it("has MDLM's numbers in EDLM's table as quoted", () => {
    const borrowed = of(/^edlm-table-2$/).filter(
      ({ method, benchmark }) => method.method_id !== "edlm" && benchmark.benchmark_id !== "openwebtext-edlm",
    );
    all(borrowed, ({ origin }) => origin, "quoted");
  });
  it("has text8 of EDLM and of MaM on one axis", () =>
    expect(
      new Set(
        results
          .filter(
            ({ benchmark, metric }) => benchmark.benchmark_id === "text8" && metric.metric_id === "bits-per-character",
          )
          .map(axisKey),
      ).size,
    ).toBe(1));
  it("names who judges generated text, but for the table of RADD that does not", () => {
    const judged = results.filter(
      ({ metric, source }) => metric.metric_id === "generative-perplexity" && source.source_id !== "radd-table-6",
    );
    all(judged, (result) => stated(result, "judge") !== undefined, true);
  });
});

describe("generative modelling", () => {
  const correlations = results.filter(({ metric }) => /^(?:spearman|pearson)-correlation$/.test(metric.metric_id));
  it("correlates AO-ARM-E with itself as a reference, and nothing else", () => {
    all(
      correlations.filter(({ value }) => value.number === 1),
      ({ method }) => method.family,
      "reference",
    );
    all(
      correlations.filter(({ value }) => value.number < 1),
      ({ method }) => method.family === "reference",
      false,
    );
  });
});

describe("accuracy", () => {
  it("says of ImageNet and its variants that GDA was tuned on the test split", () => {
    const own = named("gda-clip", of(/^gda-clip-/));
    const onImageNet = ({ benchmark }: Result) => benchmark.benchmark_id.startsWith("imagenet");
    all(own.filter(onImageNet), (result) => stated(result, "tuned-on"), "test split");
    all(
      own.filter((result) => !onImageNet(result)),
      (result) => stated(result, "tuned-on"),
      "validation split",
    );
  });
  it("keeps single runs apart from their mean", () => {
    const single = results.filter((result) => /^\d$/.test(stated(result, "seed") ?? ""));
    const means = new Set(results.filter((result) => stated(result, "seed") === "mean of 3").map(axisKey));
    all(single, (result) => means.has(axisKey(result)), false);
  });
  it("has as LSSL's own runs of a baseline only what the table marks", () => {
    const again = of(/^lssl-table-2$/).filter(({ origin }) => origin === "measured-again");
    expect(named("unicornn", again).map(({ value }) => value.text)).toEqual(["0.869"]);
    expect(new Set(again.map(({ method }) => method.method_id))).toEqual(
      new Set(["unicornn", "ckconv", "transformer"]),
    );
  });
  it("has averages over benchmarks as summaries", () =>
    all(
      results.filter(({ benchmark }) => /^satori-.*-average$/.test(benchmark.benchmark_id)),
      ({ standing }) => standing,
      "summary",
    ));
});
