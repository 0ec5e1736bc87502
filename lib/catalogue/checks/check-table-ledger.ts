import type { Problem } from "@/lib/csv/problem";
import { TABLES } from "@/lib/tables/all-tables";
import { groupBy } from "@/lib/catalogue/group";
import type { Located, RowOf, TableRows } from "@/lib/catalogue/tables-of";

/**
 * Checks the ledger of tables: each numeric cell that a table prints is a result, a condition, or left out with a reason, and the sums agree. So a
 * row that nobody copied is noticed, and no rank is given over a table that was read in part.
 */
export function checkTableLedger(rows: TableRows): readonly Problem[] {
  const omissions = groupBy(rows.omissions, ({ row }) => row.source_id);
  const sources = rows.sources.flatMap((source) => checkSource(source, omissions.get(source.row.source_id) ?? []));
  const omitted = rows.omissions.flatMap(({ line, row }): Problem[] =>
    row.cells > 0
      ? []
      : [
          {
            file: "omissions.csv",
            line,
            column: "cells",
            found: "0",
            instead: "how many cells were left out, or no row",
          },
        ],
  );
  return [...sources, ...omitted, ...checkOrigins(rows), ...checkFormerIds(rows)];
}

function checkSource(
  { line, row }: Located<RowOf<"sources">>,
  omissions: readonly Located<RowOf<"omissions">>[],
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (column: string, found: string, instead: string) =>
    problems.push({ file: "sources.csv", line, column, found, instead });
  const { cells, figures: results, condition_cells, omitted } = row;
  const listed = omissions.reduce((sum, omission) => sum + omission.row.cells, 0);
  if (omitted !== listed)
    refuse(
      "omitted",
      `${omitted}, but omissions.csv lists ${listed} of ${row.source_id}`,
      "the same number in both tables",
    );
  if (cells === null && condition_cells + omitted > 0)
    refuse(
      "cells",
      "no number of cells, although conditions or omissions are counted",
      "how many numeric cells the table prints",
    );
  if (cells !== null && cells !== results + condition_cells + omitted)
    refuse(
      "cells",
      `${cells}, but ${results} results, ${condition_cells} conditions and ${omitted} omitted cells are ${results + condition_cells + omitted}`,
      "numbers that add up: each cell is a result, a condition or omitted",
    );
  if (row.kind === "abstract" && cells !== null)
    refuse("cells", `${cells} for an abstract`, "an empty cell: its ledger is numerals.csv");
  if (row.kind === "abstract" && row.reading !== "whole")
    refuse("reading", row.reading, "whole: every numeral of an abstract is in numerals.csv");
  if (row.kind === "aggregator" && row.text_of === null)
    refuse("text_of", "no name, although the source is an aggregator", "the site that collected the leaderboards");
  if (row.copy_url !== null && row.text_of === null)
    refuse("text_of", "no name, although copy_url has the address of a copy", "whose copy was read");
  return problems;
}

/** Checks origins: only the authors of a method can measure it as their own, in a text of their own. */
function checkOrigins(rows: TableRows): Problem[] {
  const sources = new Map(rows.sources.map(({ row }) => [row.source_id, row]));
  const papers = new Set(rows.papers.map(({ row }) => row.paper_id));
  // A method whose paper does not exist is reported only for that.
  const methods = new Map(
    rows.methods
      .filter(({ row }) => row.paper_id === null || papers.has(row.paper_id))
      .map(({ row }) => [row.method_id, row]),
  );
  const problems: Problem[] = [];
  for (const { line, row } of rows.results) {
    const refuse = (column: string, found: string, instead: string) =>
      problems.push({ file: "results.csv", line, column, found, instead });
    const source = sources.get(row.source_id);
    const method = methods.get(row.method_id);
    const isTheirs =
      source?.kind !== "citation" && source?.kind !== "aggregator" && source?.paper_id === method?.paper_id;
    if (row.origin === "own" && source && method && !isTheirs)
      refuse(
        "origin",
        `own, but ${row.source_id} is not a text of the authors of ${row.method_id}`,
        "measured-again, quoted or not-stated",
      );
    else if (source?.kind === "aggregator" && row.origin !== "quoted")
      refuse(
        "origin",
        `${row.origin}, but ${row.source_id} is an aggregator`,
        "quoted: an aggregator repeats what others print",
      );
    if ((row.spread === null) !== (row.spread_kind === null))
      refuse(
        "spread_kind",
        row.spread === null ? `${row.spread_kind} without a spread` : "a spread without its kind",
        "both, or neither",
      );
  }
  return problems;
}

/** Checks that a former id leads to an existing row and is not in use itself. */
function checkFormerIds(rows: TableRows): Problem[] {
  return rows["former-ids"].flatMap(({ line, row }): Problem[] => {
    const problems: Problem[] = [];
    const refuse = (column: string, found: string, instead: string) =>
      problems.push({ file: "former-ids.csv", line, column, found, instead });
    const [key] = TABLES[row.table].key;
    const present = new Set(
      rows[row.table].map((located) => (located.row as Readonly<Record<string, unknown>>)[key as string]),
    );
    if (!present.has(row.id)) refuse("id", `"${row.id}"`, `an id of ${row.table}.csv`);
    if (present.has(row.former_id))
      refuse("former_id", `"${row.former_id}", which ${row.table}.csv still uses`, "an id that is no longer used");
    return problems;
  });
}
