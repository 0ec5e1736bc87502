import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { documentsOfDump } from "@/lib/drafts/pwc/documents-of-dump";
import { readDump } from "@/lib/drafts/pwc/read-dump";
import { reportDump } from "@/lib/drafts/pwc/report-dump";
import { tablesOfDump } from "@/lib/drafts/pwc/tables-of-dump";
import { printValue } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { reader } from "@/lib/readers/results/pwc";
import { rankResults } from "@/lib/select/rank/rank";
import { aggregated, dump, DUMP_FACTS, dumpTexts } from "@/tests/support/pwc";

const said = aggregated.results.map((result) =>
  [result.benchmark.name, result.method.name, result.metric.name, printValue(result)].join(" | "),
);

describe("a dump of Papers with Code as a collection", () => {
  it("has each number as it is printed, and tells models, metrics and data sets of one name apart", () => {
    expect(said.toSorted()).toEqual([
      "Yarn (Knitting) | Baseline (Yarn) | Score | 0.5",
      "Yarn (Weaving) | Baseline (A Survey of Cloth) | Score | 63.7",
      "Yarn (Weaving) | Loomer | Params, printed with M | 24 M",
      "Yarn (Weaving) | Loomer | Score, printed with % | 77.62%",
      "Yarn (Weaving) | Spinner | Params, printed with M | about 257 M",
      "Yarn (Weaving) | Spinner | Score | 74.9 ± 0.3",
      "Yarn (Weaving) | Spinner | Score | 75.08",
      "Yarn / Wool | Baseline (Yarn / Wool) | Score | 70.14",
    ]);
  });
  it("accounts for each cell with a digit: 8 results; two values in one, a formula, and a row without a model are left out", () => {
    // 11 cells have a digit: 2 + 2 + 1 + 2 + 1 on the first board, 2 on its subset, 1 on the subtask. "-" and "Please tell us" have none.
    expect(dump.boards.flatMap(({ cells }) => cells)).toHaveLength(11);
    expect(dump.withoutNumber).toBe(2);
    const { rows } = checkTables(dumpTexts);
    expect(rows.omissions.map(({ row: { cells, reason } }) => [cells, reason])).toEqual([
      [1, "the cell is not one number: two values, or a number among words"],
      [1, "no model is named"],
      [1, "the cell is not one number: two values, or a number among words"],
    ]);
    expect(
      rows.sources.every(
        ({ row }) => row.cells === row.figures + row.omitted && row.reading === (row.omitted === 0 ? "whole" : "part"),
      ),
    ).toBe(true);
    expect(reportDump(dump, rows)[0]).toBe(
      "data:import: 3 boards with 11 numeric cells: 8 results in 5 sources of 3 papers",
    );
  });
  it("passes the checker, and is quoted by an aggregator throughout", () => {
    expect(checkTables(dumpTexts).problems).toEqual([]);
    expect(new Set(aggregated.results.map(({ kind, origin }) => `${kind} ${origin}`))).toEqual(
      new Set(["aggregator quoted"]),
    );
    expect(new Set(aggregated.results.map(printSource))).toEqual(new Set(["aggregator Papers with Code"]));
  });
  it("ranks nothing, since no board states a direction", () => {
    expect(aggregated.tables.metrics.every(({ direction }) => direction === "none")).toBe(true);
    expect(rankResults(aggregated.results, "none").every(({ rank }) => rank === null)).toBe(true);
  });
  it("dates papers by their arXiv id or their rows, and keeps what names no dated paper apart with its words", () => {
    expect(aggregated.tables.papers.map(({ title, published, paper_url }) => [title, published, paper_url])).toEqual([
      ["Loomer: Weaving by Steps", "2021-03", "https://arxiv.org/abs/2103.01234"],
      ["Spinning Anew", "2020-05-06", null],
      ["Papers with Code: results of papers without a date", "2026-11-28", "https://example.org/dump"],
    ]);
    expect(aggregated.results.find(({ method }) => method.name.includes("Survey"))?.note).toContain(
      "“A Survey of Cloth”",
    );
  });
  it("keeps a spread, a mark and additional data, and numbers rows of one model", () => {
    const spinner = aggregated.results.filter(
      ({ method, metric }) => method.name === "Spinner" && metric.name === "Score",
    );
    expect(
      spinner.map(({ spread, conditions }) => [
        spread,
        conditions.map(({ condition, value }) => `${condition.condition_id}=${value}`).join("; "),
      ]),
    ).toEqual([
      [null, "additional-data=yes; repeat=1 of 2"],
      [{ text: "0.3", kind: "not-stated" }, "additional-data=yes; repeat=2 of 2"],
    ]);
    expect(aggregated.results.find(({ value }) => value.text === "63.7")?.note).toContain("The cell reads “63.7*”.");
    expect(aggregated.results.find(({ value }) => value.text === "257")?.note).toBeNull();
  });
  it("is the same collection when it is read again", () => {
    expect(tablesOfDump(dump, DUMP_FACTS)).toEqual(dumpTexts);
  });
  it("tells what is not JSON, and no board, with its file", () => {
    const { boards, problems } = readDump([
      { name: "broken.json", text: "[{" },
      { name: "odd.json", text: '[{"task": "A", "datasets": [{"dataset": "B", "sota": {"rows": 3}}]}]' },
    ]);
    expect(boards).toEqual([]);
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["broken.json", "odd.json"]);
  });
});

describe("names and cells with HTML character references", () => {
  const row = (model: string, score: string, title = "AT&T &#8212; R&amp;D") => ({
    model_name: model,
    paper_title: title,
    paper_url: "https://example.org/?a=1&amp;b=2",
    paper_date: "2020-05-06",
    metrics: { "Cost &amp; time": score },
  });
  const rows = [
    row("Warp &amp; Weft", "74.9 &plusmn; 0.3"),
    row("Warp & Weft", "&lt;&nbsp;5"),
    row("a&ltb &amp;lt;", "3"),
  ];
  const text = JSON.stringify([
    { task: "Weaving &amp; knitting", datasets: [{ dataset: "Yarn &quot;A&quot;", sota: { rows } }] },
  ]);
  const read = readDump([{ name: "cloth.json", text }]);
  const texts = tablesOfDump(read, DUMP_FACTS);
  it("become what a page shows, once and only where a semicolon ends them", () => {
    const { tables } = buildCatalogue(texts, []);
    expect(tables.methods.map(({ name }) => name)).toEqual(["Warp & Weft", "a&ltb &lt;"]);
    expect(tables.papers.map(({ title, paper_url }) => [title, paper_url])).toEqual([
      ["AT&T — R&D", "https://example.org/?a=1&b=2"],
    ]);
    expect(tables.benchmarks.map(({ name, task }) => [name, task])).toEqual([['Yarn "A"', "Weaving & knitting"]]);
    expect(tables.metrics.map(({ name }) => name)).toEqual(["Cost & time"]);
    expect(buildCatalogue(texts, []).results.map(printValue)).toEqual(["74.9 ± 0.3", "under 5", "3"]);
  });
  it("are said to have been decoded, in the ledger and in the changes of the collection", () => {
    expect(reportDump(read, checkTables(texts).rows)).toContain(
      "  the name “Warp &amp; Weft” has character references and became “Warp & Weft”",
    );
    expect(documentsOfDump(read, DUMP_FACTS)["CHANGES.md"]).toContain("- `Warp &amp; Weft` became `Warp & Weft`\n");
    expect(documentsOfDump(dump, DUMP_FACTS)["CHANGES.md"]).not.toContain("references");
  });
  it("are read so beside a reader's own rows too", async () => {
    const { rows: found } = await reader.read({ name: "cloth.json", text });
    expect(found.map(({ model, benchmark, metric }) => [model, benchmark, metric])).toEqual(
      ["Warp & Weft", "Warp & Weft", "a&ltb &lt;"].map((model) => [model, 'Yarn "A"', "Cost & time"]),
    );
  });
});

describe("an aggregator as a source", () => {
  const refused = (from: string, to: string) =>
    checkTables({ ...dumpTexts, sources: dumpTexts.sources.replaceAll(from, to) }).problems.map(({ column }) => column);
  it("says whose site it is", () => {
    expect(refused("aggregator,Papers with Code,", "aggregator,,")).toContain("text_of");
  });
  it("only repeats: it neither measures nor is the authors' own", () => {
    // The checksum no longer matches either, which is not tested here.
    const origins = (origin: string) =>
      checkTables({ ...dumpTexts, results: dumpTexts.results.replaceAll(",quoted,", `,${origin},`) }).problems.filter(
        ({ column }) => column === "origin",
      );
    expect(origins("measured-again")).toHaveLength(8);
    expect(origins("own")).toHaveLength(8);
  });
});
