import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { selectTableAudit } from "@/lib/report/table-audit/table-audit";
import { verdict } from "@/lib/select/rank/verdict";
import { theResult } from "@/tests/support/catalogues";
import { committedCatalogue } from "@/tests/support/committed";

/**
 * The lists of a manual reading, entry by entry: found by the audit, or not found for the reason that the test names. Findings without a number in
 * the collection cannot be found: the damaged rows of FM-LLM's Table A.12, the errors of one copy of VAR's Table 1 and of a damaged row of XYZFlow's,
 * which were corrected or left out, and numbers in sentences.
 */
const committed = committedCatalogue();
const { disagreements, averages } = selectTableAudit(committed);
const { results } = committed;
const valueOf = ({ conditions }: Result, id: string) =>
  conditions.find(({ condition }) => condition.condition_id === id)?.value ?? "";

/** Returns "itransformer exchange mse 96: 0.086 0.088", with the configuration and the steps if there are any. */
function words(own: readonly Result[]): string {
  const [first] = own;
  if (first === undefined) return "";
  const name = [
    first.method.method_id,
    first.configuration,
    first.benchmark.benchmark_id,
    first.metric.metric_id,
    valueOf(first, "horizon"),
  ]
    .filter(Boolean)
    .join(" ");
  return `${name}: ${[...new Set(own.map(({ value }) => value.text))].join(" ")}`;
}
const found = disagreements.findings.map((finding) => words(finding.results));
const uncertain = disagreements.uncertain.map((finding) => words(finding.results));
const pair = (a: string, b: string) => [theResult(committed, a), theResult(committed, b)] as const;
const differing = (a: string, b: string) =>
  verdict(...pair(a, b)).reasons.flatMap((reason) =>
    reason.kind === "condition differs"
      ? [reason.condition.condition_id]
      : reason.kind === "standings differ" || reason.kind === "benchmarks differ"
        ? [reason.kind]
        : [],
  );

describe("found", () => {
  test.each([
    "itransformer exchange mse 96: 0.086 0.088",
    "itransformer exchange mse 192: 0.177 0.181",
    "itransformer exchange mse 336: 0.331 0.334",
    "itransformer exchange mse 720: 0.847 0.829",
    "itransformer exchange mae 96: 0.206 0.209",
    "itransformer exchange mae 192: 0.299 0.304",
    "itransformer exchange mae 336: 0.417 0.419",
    "itransformer weather mae 720: 0.347 0.349",
    "tempo weather mse average: 0.282 0.287",
    "var d16 imagenet-256 fid: 4.19 3.30",
    "llamagen XXL imagenet-256 fid: 2.62 2.34",
    "mar L imagenet-256 fid: 1.78 1.80",
    "mar H imagenet-256 fid: 1.55 1.56",
    "flowar H imagenet-256 fid: 1.65 1.68",
    "flowar H imagenet-256 fid: 1.65 1.67",
    "xar B imagenet-256 fid: 1.67 1.72",
    "xar B imagenet-256 inception-score: 265.2 280.4",
    "qwen-2-5-math-7b-instruct tablebench accuracy: 36.2 36.3",
    "gda-clip imagenet-classification accuracy: 67.0013 67.0120",
    "gda-clip imagenet-classification accuracy: 72.2427 72.2347",
  ])("%s", (entry) => expect(found).toContain(entry));

  // Equal FID but different IS, at 32 and at 64 steps, for three sizes.
  test("six pairs of ARPG's Tables 2 and 8", () => {
    const own = found.filter((entry) => /^arpg (?:L|XL|XXL) imagenet-256 inception-score/.test(entry));
    expect(own.map((entry) => entry.split(": ")[1]).toSorted()).toEqual([
      "293.7 297.72",
      "297.7 287.90",
      "336.1 328.89",
      "339.7 334.57",
      "340.6 323.92",
      "349.2 342.43",
    ]);
  });

  test.each([
    "timesnet ettm1 mse 192: 0.374 0.371",
    "timesnet ettm2 mse 720: 0.408 0.497",
    "fedformer ettm1 mae 96: 0.419 0.416",
    "itransformer pems07 mse average: 0.101 0.139",
    "itransformer pems07 mae average: 0.204 0.245",
  ])("as a suspicion only, because FM-LLM does not state the look-back: %s", (entry) =>
    expect(uncertain).toContain(entry),
  );

  test.each([
    "sit XL/2 imagenet-256 fid: 2.06 2.02 2.12",
    "sit XL/2 imagenet-256 inception-score: 277.5 256.7",
    "xar B imagenet-256 fid: 1.72 1.61",
    "flowar L imagenet-256 fid: 1.90 1.87",
  ])("as a suspicion only, because not all state guidance: %s", (entry) => expect(uncertain).toContain(entry));

  test("two averages that only these lists have", () => {
    const own = averages.findings.map(
      ({ average }) =>
        `${average.source.source_id} ${average.method.method_id} ${average.benchmark.benchmark_id} ${average.metric.metric_id} ${average.value.text}`,
    );
    expect(own).toEqual(
      expect.arrayContaining(["tempo-table-1 gpt2-tempo etth1 mse 0.436", "fm-llm-table-a12 amd ettm1 mse 0.347"]),
    );
    expect(own.filter((entry) => /^itransformer-table-8 .* weather mae 0\.282$/.test(entry))).toHaveLength(1);
  });
});

describe("not found, because", () => {
  test("columns ETT and PEMS of iTransformer's Table 7 are means by their heads; each says whose digits it has", () => {
    for (const [column, alone] of [
      ["ett-average", "etth2"],
      ["pems-average", "pems03"],
    ] as const)
      for (const metric of ["mse", "mae"]) {
        const own = results.find(
          ({ source, method, benchmark, metric: { metric_id } }) =>
            source.source_id === "itransformer-table-7" &&
            method.method_id === "itransformer" &&
            benchmark.benchmark_id === column &&
            metric_id === metric,
        );
        const same = results.find(
          (result) =>
            /^itransformer-table-(?:9|10)$/.test(result.source.source_id) &&
            result.method.method_id === "itransformer" &&
            result.benchmark.benchmark_id === alone &&
            result.metric.metric_id === metric &&
            valueOf(result, "horizon") === "average",
        );
        expect([own?.standing, own?.value.text]).toEqual(["summary", same?.value.text]);
        expect(own?.row.note).toMatch(/alone in Table/);
      }
  });

  test.each([
    [
      "the prompt of TEMPO's Table 9 is varied",
      "tempo-ettm2-96-zero-shot-mse-prompt-semi-soft-tempo-table-9",
      "tempo-ettm2-96-mse-table-1",
      "standings differ",
    ],
    [
      "weights of DiT were ported",
      "dit-xl-2-imagenet-256-fid-ported-repository-sentence",
      "dit-xl-2-imagenet-256-fid-repository",
      "standings differ",
    ],
    [
      "LSSL's Table 10 varies what is learnt",
      "lssl-speech-commands-accuracy-table-10-a-and-dt-learnt",
      "lssl-speech-commands-accuracy-raw",
      "standings differ",
    ],
    [
      "LSSL's Table 9 has a smaller model",
      "lssl-scifar-accuracy-table-9-a-and-dt-learnt",
      "lssl-scifar-accuracy-table-1",
      "standings differ",
    ],
    [
      "XYZFlow's Table 5 varies the cell",
      "xyzflow-b-without-gan-imagenet-256-inception-score-cell-8-8-xyzflow-table-5",
      "xyzflow-b-without-gan-imagenet-256-inception-score-xyzflow",
      "standings differ",
    ],
    [
      "CSpD's Table 4 fills tokens in before",
      "cspd-mar-h-with-draft-mar-b-imagenet-256-acceptance-rate-length-32-prefilled-0-table-4",
      "cspd-mar-h-with-draft-mar-b-imagenet-256-acceptance-rate-length-32-table-1",
      "standings differ",
    ],
    [
      "EDLM and RADD prepare PTB otherwise",
      "sedd-ptb-edlm-perplexity-edlm",
      "sedd-scale-ptb-radd-perplexity-small",
      "benchmarks differ",
    ],
    [
      "EDLM and RADD prepare LAMBADA otherwise",
      "sedd-lambada-edlm-perplexity-edlm",
      "sedd-scale-lambada-radd-perplexity-small",
      "benchmarks differ",
    ],
  ])("%s", (_, a, b, reason) => expect(differing(a, b)).toContain(reason));

  test.each([
    ["nar-l-imagenet-256-images-per-second-nar", "nar-l-imagenet-256-images-per-second-arpg-table-2-256"],
    ["nar-xl-imagenet-256-images-per-second-nar", "nar-xl-imagenet-256-images-per-second-arpg-table-2-256"],
    ["mar-l-imagenet-256-images-per-second-xar-table-7", "mar-l-imagenet-256-images-per-second-arpg-table-2-256"],
    ["dit-xl-2-imagenet-256-images-per-second-xar-table-7", "dit-xl-2-imagenet-256-images-per-second-arpg-table-2-256"],
    ["var-d16-imagenet-256-images-per-second-nar", "var-d16-imagenet-256-images-per-second-arpg-table-2-256"],
    ["llamagen-xl-geneval-images-per-second-nar-table-3", "llamagen-xl-geneval-images-per-second-arpg-table-3"],
    [
      "stable-diffusion-v1-5-geneval-images-per-second-nar-table-3",
      "stable-diffusion-v1-5-geneval-images-per-second-arpg-table-3",
    ],
  ])("others timed it: %s and %s", (a, b) => {
    const [one, other] = pair(a, b);
    expect(one.value.number).not.toBe(other.value.number);
    expect(differing(a, b)).toContain("timed-by");
  });

  test("RADD trained longer in its Table 7: 15 pairs", () => {
    const longer = results.filter(
      ({ source, method }) => source.source_id === "radd-table-7" && method.method_id === "radd",
    );
    const pairs = longer.map((result) => {
      const name = result.configuration?.replace(", 1000K", "");
      return [
        result,
        results.find(
          ({ source, configuration, benchmark }) =>
            source.source_id === "radd-table-1" && configuration === name && benchmark === result.benchmark,
        ),
      ] as const;
    });
    expect(pairs).toHaveLength(15);
    for (const [one, other] of pairs) {
      expect(one.value.text).not.toBe(other?.value.text);
      expect([valueOf(one, "training-steps"), other && valueOf(other, "training-steps")]).toEqual([
        "1000000",
        "400000",
      ]);
    }
    expect(found.some((entry) => entry.startsWith("radd "))).toBe(false);
  });

  test.each([
    ["maskgit-imagenet-256-fid-neurips", "227", "maskgit-imagenet-256-fid-tokenbridge", "177"],
    ["vqgan-imagenet-512-fid-xar-table-2", "227", "vqgan-imagenet-512-fid-arpg-table-2-512", "1400"],
    ["mar-l-imagenet-256-fid-repository", "479", "mar-l-imagenet-256-fid-fd-loss", "478"],
  ])("sizes are conditions and no results: %s has %s, %s has %s", (a, size, b, other) => {
    const [one, two] = pair(a, b);
    expect([valueOf(one, "parameters"), valueOf(two, "parameters")]).toEqual([size, other]);
  });

  test("xAR does not say which model of REPA it means, whose IS differs by 0.4", () => {
    const [one, other] = pair(
      "repa-imagenet-256-inception-score-interval-xar",
      "repa-sit-xl-2-imagenet-256-inception-score-fd-loss",
    );
    expect([one.value.text, one.configuration, other.value.text, other.configuration]).toEqual([
      "305.7",
      null,
      "306.1",
      "SiT-XL/2",
    ]);
  });

  // Two values share first place on Exchange at horizon 192 in S-Mamba's table, so a second place need not be marked.
  test("after two firsts a third value needs no mark", () => {
    const column = results.filter(
      ({ source, benchmark, metric, conditions }) =>
        source.source_id === "s-mamba-other-table" &&
        benchmark.benchmark_id === "exchange" &&
        metric.metric_id === "mae" &&
        conditions.some(({ value }) => value === "192"),
    );
    expect(column.filter(({ row }) => row.emphasis === "first").map(({ value }) => value.text)).toEqual([
      "0.299",
      "0.299",
    ]);
    expect(column.find(({ method }) => method.method_id === "s-mamba")?.row.emphasis).toBeNull();
  });
});
