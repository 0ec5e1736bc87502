import { describe, expect, it } from "vitest";
import { z } from "zod";
import { csvOfJson, envelopeOf, get, textOf } from "@/tests/support/api";
import { committed } from "@/tests/support/catalogues";
import { recordsOf } from "@/tests/support/collection";

const ids = async (query: string) => recordsOf("results", await textOf(`results.csv?${query}`)).map(([id]) => id);

describe("results.csv", () => {
  it("of the FID on ImageNet 256 in abstracts holds exactly the eight rows, in the order of the file", async () => {
    expect(await ids("benchmark=imagenet-256&metric=fid&kind=abstract")).toEqual([
      "var-fid-ar-baseline",
      "var-fid",
      "dd-var-10-step-fid",
      "dd-var-fid",
      "dd-llamagen-256-step-fid",
      "dd-llamagen-fid",
      "dd-var-few-step-baselines-fid",
      "dd-llamagen-few-step-baselines-fid",
    ]);
  });
  // Counted in results.csv and sources.csv, apart from the code.
  it.each([
    ["benchmark=imagenet-256", 448],
    ["benchmark=imagenet-256&kind=abstract", 13],
    ["metric=fid", 149],
    ["method=var", 71],
    ["method=var&kind=abstract", 5],
    ["paper=distilled-decoding", 177],
    ["paper=distilled-decoding&kind=abstract", 10],
    ["topic=audio", 24],
    ["kind=abstract", 44],
    ["kind=paper", 746],
    ["kind=repository", 396],
    ["kind=citation", 429],
    ["kind=abstract&kind=paper", 790],
    ["method=var&method=llamagen", 119],
    ["topic=audio&topic=language", 321],
    ["method=var&paper=distilled-decoding", 14],
    ["paper=var&metric=fid&metric=inception-score&kind=abstract", 4],
    ["paper=flowar", 94],
    ["paper=flowar&kind=abstract", 0],
  ])("?%s has %i rows, and so has the JSON", async (query, count) => {
    expect(await ids(query)).toHaveLength(count);
    const { data, meta } = await envelopeOf(`results.json?${query}`);
    expect(meta.count).toBe(count);
    expect(meta.self).toBe(`/api/v1/results.json?${query}`);
    expect(csvOfJson("results", data)).toBe(await textOf(`results.csv?${query}`));
  });
  it("keeps the digits as printed", async () => {
    expect(await textOf("results.csv?benchmark=dd-text-to-image")).toContain(",25.70,");
  });
  it("of a selection has another file name than of all", () => {
    const nameOf = (address: string) => get(address).headers.get("content-disposition");
    expect(nameOf("results.csv")).toBe(`attachment; filename="results.${committed.version}.csv"`);
    expect(nameOf("results.csv?metric=fid")).toBe(`attachment; filename="results-selection.${committed.version}.csv"`);
    expect(nameOf("results.json?metric=fid")).toBeNull();
  });
  it("without a match is its header", async () => {
    const header = (await textOf("results.csv")).split("\n")[0];
    expect(await textOf("results.csv?paper=flowar&kind=abstract")).toBe(`${header}\n`);
  });
});

describe("a figure of results.json", () => {
  it("has the names that its ids stand for, and where it was read", async () => {
    const rows = z
      .array(z.record(z.string(), z.unknown()))
      .parse((await envelopeOf("results.json?method=distilled-decoding&metric=speed-up")).data);
    expect(rows[0]).toEqual({
      ...committed.tables.results.find(({ result_id }) => result_id === "dd-var-speed-up"),
      method_name: "Distilled Decoding",
      benchmark_name: "ImageNet 256×256",
      metric_name: "Speed-up",
      baseline_name: "VAR",
      paper_id: "distilled-decoding",
      source_kind: "abstract",
      source_url: committed.sources.get("distilled-decoding-abstract")?.url,
      source_locator: committed.sources.get("distilled-decoding-abstract")?.locator,
      source_text_of: null,
      printed: "6.3×",
      setting: "against VAR, 10 steps · phase: generation · steps 1 · teacher VAR",
      read_in: "abstract of Distilled Decoding",
      receipt: "/papers/distilled-decoding#dd-var-speed-up",
    });
  });
});
