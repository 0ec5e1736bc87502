import { describe, expect, it } from "vitest";
import { cellWords } from "@/lib/report/paper/cell-words";
import { selectPaper } from "@/lib/report/paper/paper";
import { openSources, selectSourceTables, type SourceTable } from "@/lib/report/paper/source-tables";
import { sourceSheet } from "@/lib/view/source/source-sheet";
import { idsOf, small, wide } from "@/tests/support/catalogues";
import { fieldsOf } from "@/lib/catalogue/result";

function tablesOf(catalogue: typeof small, id: string): readonly SourceTable[] {
  const answer = selectPaper(catalogue, id);
  if (answer === null) throw new Error(`no paper ${id}`);
  return selectSourceTables(answer);
}

const rowsOf = ({ parts }: SourceTable) => parts.flatMap(({ groups }) => groups.flatMap(({ runs }) => runs));
/** Returns the tables of a paper as if each result had been read in a cell of a table, with its row and column as evidence. */
function asCells(id: string): readonly SourceTable[] {
  const answer = selectPaper(wide, id);
  if (answer === null) throw new Error(`no paper ${id}`);
  const results = answer.results.map((result) => {
    const row = [
      result.configuration,
      ...result.conditions.filter(({ condition }) => condition.role !== "caveat").map(({ value }) => value),
    ]
      .filter(Boolean)
      .join(" | ");
    return {
      ...fieldsOf(result),
      evidence: `${row} · ${result.method.name} | ${result.metric.symbol}: ${result.value.text}`,
    };
  });
  return selectSourceTables({ ...answer, results });
}

const everyTable = [...wide.papers.keys()].flatMap((id) => [...tablesOf(wide, id), ...asCells(id)]);

describe("the tables of a paper's sources", () => {
  it("hold every result once, none of them twice in a row by one metric", () => {
    for (const id of wide.papers.keys()) {
      const tables = tablesOf(wide, id);
      const placed = tables.flatMap(rowsOf);
      expect(idsOf(placed.flatMap(({ results }) => results)).toSorted()).toEqual(
        idsOf(selectPaper(wide, id)?.results ?? []).toSorted(),
      );
      for (const { results } of placed) expect(new Set(results.map(({ metric }) => metric)).size).toBe(results.length);
    }
  });
  it("are there for sources without a result too", () => {
    const [abstract] = tablesOf(small, "quiet");
    expect([abstract?.source.source_id, abstract?.results, abstract?.parts]).toEqual(["quiet-abstract", [], []]);
  });
  // Table 1 of Headwater: 182 results, MSE and MAE in 90 rows; in two more rows, one of them alone.
  it("have the metrics of one row of the source side by side", () => {
    const table = asCells("headwater").find(({ source }) => source.source_id === "headwater-table-1");
    expect(table?.parts[0]?.metrics.map(({ metric, words }) => `${metric.symbol} ${words}`)).toEqual([
      "MSE MSE",
      "MAE MAE",
    ]);
    const sizes = (table ? rowsOf(table) : []).map(({ results }) => results.length);
    expect([2, 1].map((size) => sizes.filter((one) => one === size).length)).toEqual([90, 2]);
  });
  it("keep ablations and summaries in parts of their own, after the method itself", () => {
    const all = [...wide.papers.keys()].flatMap((id) => [...tablesOf(wide, id)]);
    expect(new Set(all.flatMap(({ parts }) => parts.map(({ standing }) => standing)))).toEqual(
      new Set(["main", "ablation", "summary"]),
    );
    for (const { parts } of all)
      for (const { standing, groups } of parts)
        expect(
          groups
            .flatMap(({ runs }) => runs.flatMap(({ results }) => results))
            .every((result) => result.standing === standing),
        ).toBe(true);
  });
  it("lose no word of a fragment and no condition: head, metric and row together say what the receipt says", () => {
    for (const table of everyTable)
      for (const part of table.parts)
        for (const row of sourceSheet(table, part).groups.flatMap(({ rows }) => rows))
          for (const result of row.run.results) {
            const metric = part.metrics.find((one) => one.metric === result.metric);
            const cell = cellWords(result);
            expect(cell ? `${row.run.words}${metric?.words}: ${cell.number}` : result.evidence).toBe(result.evidence);
            expect(row.run.words === null).toBe(cell === null);
            for (const { condition, value, method } of result.conditions) {
              const isSaidOnce = [...table.common, ...(metric?.conditions ?? [])].some(
                (one) => one.condition === condition && one.value === value,
              );
              expect(
                isSaidOnce || [...row.stated, row.also].join(" ").includes(method?.name ?? value),
                `${result.id} ${condition.condition_id}`,
              ).toBe(true);
            }
          }
  });
  it("open from the first on, as long as all their rows have room", () => {
    const tables = tablesOf(wide, "loom");
    const counts = tables.map((table) => rowsOf(table).length);
    const first = counts[0] ?? 0;
    expect(openSources(tables, first - 1).size).toBe(0);
    expect([...openSources(tables, first)]).toEqual(tables.slice(0, 1));
    expect(
      openSources(
        tables,
        counts.reduce((sum, count) => sum + count, 0),
      ).size,
    ).toBe(tables.length);
  });
  it("without a result in this view have nothing to open", () => {
    const [first] = tablesOf(wide, "loom");
    if (first === undefined) throw new Error("found no table → one of Loom in tests/fixtures/wide");
    const empty = { ...first, results: [], parts: [] };
    expect([...openSources([empty, first], rowsOf(first).length)]).toEqual([first]);
  });
  it("of abstracts open when the page opens", () => {
    for (const id of wide.papers.keys()) {
      const tables = tablesOf(wide, id);
      const open = openSources(tables, 12);
      expect(
        tables.filter((table) => table.source.kind === "abstract" && table.results.length > 0 && !open.has(table)),
      ).toEqual([]);
    }
  });
});
