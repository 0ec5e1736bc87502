import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { selectConfigurationBoard } from "@/lib/report/configurations";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { printedProblems, recordsOf, textOf } from "@/tests/support/collection";
import { ABSTRACTS, committedCatalogue, committedCollection } from "@/tests/support/committed";

const { texts, abstracts } = committedCollection();

/** The papers in the order of the initial list of the collection. */
const PAPERS = [
  "var flowar pangu-alpha g3pt architecture-objective texttovec satori vat sequencematch ar-net augmented-covariance",
  "distilled-decoding controlar autotcl gpht gpd autotimes regenn few-shot-model-extraction flover policy-guided-diffusion",
  "itransformer spacetime adanpc cspd drm exact-inductive-bias s-mamba mam ghost-batch-norm lssl tsdiff koopman-vae",
  "inductive-bias-complexity driver-assistance-xai edlm scale-mixture-nngp chimera supnotmiwae pv-rnn pac-invariance diffusevae rcal",
  "gradient-boosted-nn ood-unlabeled rep4ex sashimi provable-pretraining radd scaling-laws-ar phyworld data4comp",
  "discriminative-vs-generative gda-clip ppg gcrl tempo",
].flatMap((line) => line.split(" "));

describe("the committed files", () => {
  it("have no problem that can be seen without the abstracts", () => {
    expect(printedProblems(texts)).toEqual([]);
  });
  it.each(TABLE_NAMES)("come back byte for byte after reading and writing: %s", (name) => {
    expect(textOf(name, recordsOf(name, texts[name]))).toBe(texts[name]);
  });
  it("build a catalogue with every row", () => {
    const { tables, results } = committedCatalogue();
    for (const name of TABLE_NAMES)
      expect(tables[name], name).toHaveLength(texts[name].trimEnd().split("\n").length - 1);
    expect(results).toHaveLength(tables.results.length);
  });
});

describe("the committed papers", () => {
  const { rows } = checkTables(texts);
  it("are the 57 of the list, in its order, each with its abstract in the same order, then those of which tables alone are read", () => {
    const ids = rows.papers.slice(0, 57).map(({ row }) => row.paper_id);
    expect(ids).toEqual(PAPERS);
    expect(rows.sources.filter(({ row }) => row.kind === "abstract").map(({ row }) => row.source_id)).toEqual(
      ids.map((id) => `${id}-abstract`),
    );
  });
  it("each report results or make a claim in words, never both", () => {
    const reporting = new Set(rows.results.map(({ row }) => row.source_id));
    const claiming = new Set(rows.claims.map(({ row }) => row.source_id));
    for (const { row } of rows.sources.filter((source) => source.row.kind === "abstract"))
      expect([row.source_id, reporting.has(row.source_id)]).toEqual([row.source_id, !claiming.has(row.source_id)]);
  });
});

it("the FID that stands for MAR, H without stated guidance has the IS of the same run beside it", () => {
  const onBenchmark = committedCatalogue().resultsOfBenchmark.get("imagenet-256") ?? [];
  const group = onBenchmark.filter(
    ({ metric, conditions }) =>
      metric.metric_id === "fid" &&
      !conditions.some(({ condition }) => ["guided", "seed"].includes(condition.condition_id)),
  );
  const row = selectConfigurationBoard(group, onBenchmark)?.rows.find(
    ({ result }) => result.method.method_id === "mar" && result.configuration === "H",
  );
  expect([row?.result.value.text, ...(row?.beside.flatMap((other) => other?.value.text ?? []) ?? [])]).toContain(
    "303.7",
  );
});

describe.runIf(abstracts !== undefined)("with the abstracts", () => {
  const known = abstracts ?? new Map<string, string>();
  it("the committed files have no problem", () => {
    expect(printedProblems(texts, abstracts)).toEqual([]);
  });
  it("every numeral is accounted for, and none twice", () => {
    const numerals = [...known.values()].reduce((sum, text) => sum + scanNumerals(text).length, 0);
    expect(checkTables(texts).rows.numerals).toHaveLength(numerals);
  });
  const list = path.join(ABSTRACTS, "index.csv");
  it.runIf(existsSync(list))("papers have the ids, the order and the hashes of the list beside the abstracts", () => {
    const lines = readFileSync(list, "utf8").trimEnd().split("\n").slice(1);
    const expected = lines.map((line) => [line.split(",")[1], line.slice(-64)]);
    const found = checkTables(texts)
      .rows.sources.filter(({ row }) => row.kind === "abstract")
      .map(({ row }) => [row.paper_id, row.text_sha256]);
    expect(found).toEqual(expected);
  });
});

describe.runIf(abstracts === undefined)("without the abstracts", () => {
  it("NOT CHECKED: hashes of the abstracts, ledger rows at their offsets, fragments in their abstract, copied sentences", () => {
    console.log(
      `Not checked: hashes, offsets, fragments, copied sentences. There is no folder ${ABSTRACTS} (ABSTRACTS_DIR).`,
    );
  });
});
