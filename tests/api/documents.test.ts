import { describe, expect, it } from "vitest";
import { z } from "zod";
import { csvOfJson, envelopeOf, get, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { recordsOf } from "@/tests/support/collection";
import { resultsPart } from "@/tests/support/view-csv";

const results = z.array(z.looseObject({ result_id: z.string() }));
const verdict = z.strictObject({ kind: z.string(), reasons: z.array(z.string()), words: z.string() });
const rowsOf = async (address: string) => recordsOf("results", resultsPart(await textOf(address)));

describe("benchmarks/ID", () => {
  const board = z.strictObject({
    metric: z.looseObject({ metric_id: z.string() }),
    panels: z.array(
      z.strictObject({
        title: z.string(),
        verdict,
        read_in_part: z.array(z.strictObject({ source_id: z.string(), present: z.int(), cells: z.int().nullable() })),
        figures: z.int(),
        entries: z.array(
          z.strictObject({
            rank: z.int().nullable(),
            tied: z.boolean(),
            unranked: z.string().nullable(),
            under: z.string().nullable(),
            group: z.string(),
            stands_for: z.int(),
            figure: results.element,
            companion: results.element.nullable(),
          }),
        ),
      }),
    ),
    missing: z.array(
      z.strictObject({
        method_id: z.string().nullable(),
        paper_id: z.string().nullable(),
        reason: z.string(),
        evidence: z.string().nullable(),
      }),
    ),
  });
  const shape = z.strictObject({
    benchmark: z.looseObject({ benchmark_id: z.string() }),
    leaderboards: z.array(board),
    silent_papers: z.array(z.string()),
  });

  it("as CSV holds the results in the order of their ranks", async () => {
    expect((await rowsOf("benchmarks/meadow-256.csv?metric=fid&kind=abstract")).map((cells) => cells[6])).toEqual([
      "1.90",
      "4.05",
      "4.31",
      "9.87",
      "11.52",
      "17.45",
      "100",
      "100",
    ]);
  });
  it("as JSON shows ranks, the score beside FID, verdicts and what is missing and why", async () => {
    const { data, meta } = await envelopeOf("benchmarks/meadow-256.json?metric=fid&kind=abstract");
    const [fid] = shape.parse(data).leaderboards;
    expect(meta.count).toBe(8);
    expect(fid?.panels[0]?.entries.map(({ rank, tied }) => `${rank}${tied ? "=" : ""}`)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "null",
      "null",
    ]);
    expect(fid?.panels[0]?.entries[0]).toMatchObject({
      figure: { result_id: "loom-fid" },
      companion: { result_id: "loom-is", value: { text: "341.2" } },
    });
    expect(fid?.panels[0]?.entries[1]?.companion).toBeNull();
    expect(fid?.panels[0]?.verdict.kind).toBe("with caveats");
    expect(fid?.missing).toEqual([
      {
        method_id: "loom-flow",
        paper_id: "loom-flow",
        reason: "stated without a number",
        evidence: "our pictures are superior to those of every earlier weave",
      },
    ]);
  });
  it("says the same as CSV and as JSON, for every benchmark, and holds all of its results when all are asked for", async () => {
    for (const id of wide.benchmarks.keys()) {
      const { data, meta } = await envelopeOf(`benchmarks/${id}.json?rows=all`);
      const shown = shape
        .parse(data)
        .leaderboards.flatMap(({ panels }) =>
          panels.flatMap(({ entries }) => entries.map(({ figure: result }) => result)),
        );
      expect(csvOfJson("results", shown)).toBe(resultsPart(await textOf(`benchmarks/${id}.csv?rows=all`)));
      expect(meta.count).toBe(wide.resultsOfBenchmark.get(id)?.length ?? 0);
    }
  });
  it("takes the choices of the page, and names the file after them", async () => {
    const nameOf = (query: string) => get(`benchmarks/meadow-256.csv${query}`).headers.get("content-disposition");
    expect(nameOf("")).toBe(`attachment; filename="meadow-256.${wide.version}.csv"`);
    expect(nameOf("?metric=fid&kind=abstract&scale=log")).toBe(
      `attachment; filename="meadow-256-fid-abstract.${wide.version}.csv"`,
    );
    expect(nameOf("?metric=fid&rows=all")).toBe(`attachment; filename="meadow-256-fid-all.${wide.version}.csv"`);
    expect(await rowsOf("benchmarks/loom-scaling.csv?kind=citation")).toEqual([]);
  });
  // Results of all kinds: 56 on the largest axis, from 11 methods.
  it("shows each method at its best on an axis of many results, and says how many it stands for", async () => {
    const { data } = await envelopeOf("benchmarks/meadow-256.json?metric=fid");
    const [panel] = shape.parse(data).leaderboards[0]?.panels ?? [];
    expect([panel?.title, panel?.figures, panel?.entries.length]).toEqual([
      "generated at 256 pixels · sampling: standard",
      56,
      11,
    ]);
    expect(panel?.entries.map(({ stands_for }) => stands_for).reduce((sum, count) => sum + count)).toBe(56);
  });
  it("groups rows by whose text reports them", async () => {
    const { data } = await envelopeOf("benchmarks/meadow-256.json?metric=fid&kind=repository&group=paper");
    const groups = shape
      .parse(data)
      .leaderboards[0]?.panels.flatMap(({ entries }) => entries.map(({ group }) => group));
    expect([...new Set(groups)].toSorted()).toEqual(["Loom", "LoomFlow", "Quire"]);
  });
});

describe("papers/ID", () => {
  const shape = z.strictObject({
    paper: z.looseObject({ paper_id: z.string() }),
    sources: z.array(z.looseObject({ source_id: z.string() })),
    figures: results,
    omissions: z.array(z.looseObject({ source_id: z.string(), cells: z.int() })),
    printed_elsewhere: z.array(z.string()),
    claim: z.looseObject({ source_id: z.string() }).nullable(),
    ledger: z.array(z.looseObject({ numeral: z.string(), role: z.string() })),
  });
  it("has results, sources and the numeral ledger", async () => {
    const { data, meta } = await envelopeOf("papers/loom.json");
    const { sources, claim, ledger, ...paper } = shape.parse(data);
    expect(meta.count).toBe(wide.resultsOfPaper.get("loom")?.length);
    expect(csvOfJson("results", paper.figures)).toBe(resultsPart(await textOf("papers/loom.csv")));
    expect(paper.figures.filter(({ source_kind }) => source_kind === "abstract")).toHaveLength(6);
    expect(sources.map(({ source_id }) => source_id)).toEqual(
      wide.tables.sources.filter(({ paper_id }) => paper_id === "loom").map(({ source_id }) => source_id),
    );
    expect(claim).toBeNull();
    expect(paper.omissions).toMatchObject([{ source_id: "loom-table-1", cells: 4, reason: "years of publication" }]);
    expect(paper.printed_elsewhere).toContain("loom-d16-meadow-256-fid-burl");
    expect(csvOfJson("numerals", ledger).split("\n")).toHaveLength(
      wide.tables.numerals.filter(({ source_id }) => source_id === "loom-abstract").length + 2,
    );
  });
  it("without a result gives the header alone as CSV, and its claim in words as JSON", async () => {
    const header = (await textOf("results.csv")).split("\n")[0];
    expect(resultsPart(await textOf("papers/kestrel-vae.csv"))).toBe(`${header}\n`);
    expect(get("papers/kestrel-vae.csv").headers.get("content-disposition")).toBe(
      `attachment; filename="kestrel-vae.${wide.version}.csv"`,
    );
    const { data, meta } = await envelopeOf("papers/kestrel-vae.json");
    expect(meta.count).toBe(0);
    expect(shape.parse(data)).toMatchObject({ figures: [], claim: { reason: "stated-without-number" } });
    // An abstract without a number keeps its claim, although tables of the paper contain some.
    const loomFlow = shape.parse((await envelopeOf("papers/loom-flow.json")).data);
    expect(loomFlow.claim).toMatchObject({ reason: "stated-without-number", benchmark_id: "meadow-256" });
    expect(loomFlow.figures).toHaveLength(10);
  });
  it("answers for every paper", async () => {
    for (const id of wide.papers.keys())
      expect(shape.parse((await envelopeOf(`papers/${id}.json`)).data).paper.paper_id).toBe(id);
  });
});

describe("compare", () => {
  const shape = z.array(
    z.strictObject({
      benchmark: z.looseObject({ benchmark_id: z.string() }),
      metric: z.looseObject({ metric_id: z.string() }),
      setting: z.string(),
      shared: z.number(),
      verdict,
      not_ranked: z.string(),
      methods: z.array(
        z.strictObject({
          method_id: z.string(),
          statements: z.array(
            z.looseObject({ value: z.string(), sources: z.array(z.looseObject({ result_id: z.string() })) }),
          ),
          figures: z.array(z.looseObject({ result_id: z.string() })),
          best: z.array(z.string()),
          derived: z.array(z.looseObject({ figure: z.string(), reference: z.string(), text: z.string() })),
          missing: z.string().nullable(),
        }),
      ),
    }),
  );
  it("puts methods side by side in the order asked, with what is best and what is missing", async () => {
    const { data, meta } = await envelopeOf("compare.json?kind=abstract&method=brisk-decoding&method=loom");
    const rows = shape.parse(data);
    expect(meta.count).toBe(rows.length);
    expect(rows[0]?.methods.map(({ method_id, best }) => [method_id, best])).toEqual([
      ["brisk-decoding", []],
      ["loom", ["loom-fid"]],
    ]);
    expect(rows.find(({ metric }) => metric.metric_id === "inception-score")?.methods[0]?.missing).toBe(
      "left out by the choice of sources",
    );
  });
  it("as CSV holds the same results row by row", async () => {
    const query = "method=loom&method=brisk-decoding";
    const shown = shape
      .parse((await envelopeOf(`compare.json?${query}`)).data)
      .flatMap(({ methods }) => methods.flatMap((method) => method.figures));
    expect(csvOfJson("results", shown)).toBe(resultsPart(await textOf(`compare.csv?${query}`)));
    expect(get(`compare.csv?${query}`).headers.get("content-disposition")).toBe(
      `attachment; filename="compare-loom-brisk-decoding.${wide.version}.csv"`,
    );
  });
  it("without methods, or with a method that nothing is reported of, has no rows", async () => {
    expect((await envelopeOf("compare.json")).data).toEqual([]);
    expect((await envelopeOf("compare.json?kind=abstract&method=loom-flow")).data).toEqual([]);
  });
});
