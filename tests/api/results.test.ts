import { describe, expect, it } from "vitest";
import { z } from "zod";
import { csvOfJson, envelopeOf, get, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { recordsOf } from "@/tests/support/collection";

const ids = async (query: string) => recordsOf("results", await textOf(`results.csv?${query}`)).map(([id]) => id);

describe("results.csv", () => {
  it("of the FID on Meadow 256 in abstracts holds exactly the eight rows, in the order of the file", async () => {
    expect(await ids("benchmark=meadow-256&metric=fid&kind=abstract")).toEqual([
      "loom-fid-ar-baseline",
      "loom-fid",
      "brisk-loom-12-step-fid",
      "brisk-loom-fid",
      "brisk-quire-256-step-fid",
      "brisk-quire-fid",
      "brisk-loom-few-step-baselines-fid",
      "brisk-quire-few-step-baselines-fid",
    ]);
  });
  // Counted in results.csv and sources.csv, without the code.
  it.each([
    ["benchmark=meadow-256", 171],
    ["benchmark=meadow-256&kind=abstract", 13],
    ["metric=fid", 712],
    ["method=loom", 44],
    ["method=loom&kind=abstract", 5],
    ["paper=brisk-decoding", 54],
    ["paper=brisk-decoding&kind=abstract", 10],
    ["topic=audio", 4],
    ["kind=abstract", 33],
    ["kind=paper", 164],
    ["kind=repository", 41],
    ["kind=citation", 924],
    ["kind=abstract&kind=paper", 197],
    ["method=loom&method=quire", 77],
    ["topic=audio&topic=language", 22],
    ["method=loom&paper=brisk-decoding", 8],
    ["paper=loom&metric=fid&metric=inception-score&kind=abstract", 4],
    ["paper=loom-flow", 10],
    ["paper=loom-flow&kind=abstract", 0],
  ])("?%s has %i rows, and so has the JSON", async (query, count) => {
    expect(await ids(query)).toHaveLength(count);
    const { data, meta } = await envelopeOf(`results.json?${query}`);
    expect(meta.count).toBe(count);
    expect(meta.self).toBe(`/api/v1/results.json?${query}`);
    expect(csvOfJson("results", data)).toBe(await textOf(`results.csv?${query}`));
  });
  it("keeps the digits as printed", async () => {
    expect(await textOf("results.csv?benchmark=brisk-text-to-image")).toContain(",24.80,");
  });
  it("of a selection has another file name than of all", () => {
    const nameOf = (address: string) => get(address).headers.get("content-disposition");
    expect(nameOf("results.csv")).toBe(`attachment; filename="results.${wide.version}.csv"`);
    expect(nameOf("results.csv?metric=fid")).toBe(`attachment; filename="results-metric-fid.${wide.version}.csv"`);
    expect(nameOf("results.json?metric=fid")).toBe(`inline; filename="results-metric-fid.${wide.version}.json"`);
  });
  it("without a match is its header", async () => {
    const header = (await textOf("results.csv")).split("\n")[0];
    expect(await textOf("results.csv?paper=loom-flow&kind=abstract")).toBe(`${header}\n`);
  });
});

describe("a result of results.json", () => {
  it("has the names that its ids stand for, and where it was read", async () => {
    const rows = z
      .array(z.record(z.string(), z.unknown()))
      .parse((await envelopeOf("results.json?method=brisk-decoding&metric=speed-up")).data);
    expect(rows[0]).toEqual({
      ...wide.tables.results.find(({ result_id }) => result_id === "brisk-loom-speed-up"),
      method_name: "Brisk Decoding",
      benchmark_name: "Meadow 256×256",
      metric_name: "Speed-up",
      baseline_name: "Loom",
      paper_id: "brisk-decoding",
      source_kind: "abstract",
      source_url: wide.sources.get("brisk-decoding-abstract")?.url,
      source_copy_url: null,
      source_locator: wide.sources.get("brisk-decoding-abstract")?.locator,
      source_text_of: null,
      printed: "5.4×",
      setting: "against Loom, 12 steps · phase: sampling · steps 1 · teacher Loom",
      read_in: "abstract of Brisk Decoding",
      receipt: "/papers/brisk-decoding#brisk-loom-speed-up",
    });
  });
});

describe("the wide form of the list", () => {
  const rowsOf = async (address: string) => {
    const [header = "", ...lines] = (await textOf(address)).trimEnd().split("\n");
    return { columns: header.split(","), lines };
  };

  it("has every result with the address of its source, and a column for each condition", async () => {
    const { columns, lines } = await rowsOf("results.csv?metric=fid&form=wide");
    expect(columns).toEqual(
      expect.arrayContaining([
        "order",
        "value",
        "value_number",
        "method",
        "steps",
        "source_title",
        "source_url",
        "receipt",
      ]),
    );
    expect(columns).not.toContain("rank");
    expect(lines).toHaveLength(wide.results.filter(({ metric }) => metric.metric_id === "fid").length);
    for (const line of lines) expect(line).toMatch(/https:\/\/.*http:\/\/localhost:3000\//);
  });
  it("is of CSV alone, and the other form is the list as it was", async () => {
    expect(get("results.json?form=wide").status).toBe(400);
    expect(get("results.csv?form=board").status).toBe(400);
    expect(await textOf("results.csv?metric=fid&form=list")).toBe(await textOf("results.csv?metric=fid"));
  });
});
