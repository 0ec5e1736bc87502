import type { Problem } from "@/lib/csv/problem";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { ROLES_WITH_RESULTS } from "@/lib/tables/numerals";
import type { Located, RowOf, TableRows } from "@/lib/catalogue/tables-of";

type ResultRow = RowOf<"results">;

/**
 * Checks the ledger, which is double entry: a numeral with the role result or baseline is the value of each result that it names; one with the role
 * condition occurs in the conditions or configurations of each result that it names; and every result of an abstract is named by exactly one numeral
 * that is its value. So a wrong digit or id on either side is noticed. `waiting` are results whose numeral is already reported as missing.
 */
export function checkLedger(rows: TableRows, waiting: ReadonlySet<string> = new Set()): readonly Problem[] {
  const resultRows = new Map(rows.results.map(({ row }) => [row.result_id, row]));
  const abstracts = new Set(rows.sources.filter(({ row }) => row.kind === "abstract").map(({ row }) => row.source_id));
  const others = new Map(
    rows.sources.filter(({ row }) => row.kind !== "abstract").map(({ row }) => [row.source_id, row.kind]),
  );
  const entries = rows.numerals.flatMap((entry) => [...checkPlace(entry, others), ...checkEntry(entry, resultRows)]);
  const times = new Map<string, number>();
  for (const { row } of rows.numerals)
    if (isValue(row.role)) for (const id of row.result_ids) times.set(id, (times.get(id) ?? 0) + 1);
  const results: Problem[] = [];
  for (const { line, row } of rows.results) {
    if (!abstracts.has(row.source_id) || waiting.has(row.result_id)) continue;
    const named = times.get(row.result_id) ?? 0;
    if (named === 1) continue;
    const instead = "exactly one numeral of role result or baseline that names the result";
    results.push({
      file: "results.csv",
      line,
      column: "result_id",
      found: `"${row.result_id}" named by ${named} numerals as their value`,
      instead,
    });
  }
  return [...entries, ...results];
}

const isValue = (role: string) => role === "result" || role === "baseline";

/** The project keeps no text of other sources, so their numerals could not be checked. */
function checkPlace({ line, row }: Located<RowOf<"numerals">>, others: ReadonlyMap<string, string>): Problem[] {
  const kind = others.get(row.source_id);
  if (kind === undefined) return [];
  return [
    {
      file: "numerals.csv",
      line,
      column: "source_id",
      found: `a source of kind ${kind}`,
      instead: "the abstract of a paper",
    },
  ];
}

function checkEntry({ line, row }: Located<RowOf<"numerals">>, results: ReadonlyMap<string, ResultRow>): Problem[] {
  const problems: Problem[] = [];
  const refuse = (column: string, found: string, instead: string) =>
    problems.push({ file: "numerals.csv", line, column, found, instead });
  const needed = ROLES_WITH_RESULTS.includes(row.role);
  if (needed && row.result_ids.length === 0)
    refuse("result_ids", `no result for the role ${row.role}`, "the results that it belongs to");
  if (!needed && row.result_ids.length > 0)
    refuse(
      "result_ids",
      `results for the role ${row.role}`,
      `an empty cell, or one of the roles ${ROLES_WITH_RESULTS.join(", ")}`,
    );
  for (const result of row.result_ids.map((id) => results.get(id)).filter((found) => found !== undefined)) {
    if (result.source_id !== row.source_id)
      refuse("result_ids", `"${result.result_id}" of ${result.source_id}`, `results of ${row.source_id}`);
    if (isValue(row.role) && result.value.text !== row.numeral)
      refuse(
        "numeral",
        `${row.numeral} where ${result.result_id} has the value ${result.value.text}`,
        "the result whose value the numeral is",
      );
    if (row.role === "condition" && !circumstances(result).includes(row.numeral))
      refuse(
        "numeral",
        `${row.numeral}, which no circumstance of ${result.result_id} contains`,
        "a result whose conditions or configurations contain it",
      );
  }
  return problems;
}

/** Returns every numeral that a result states besides its value. */
function circumstances(result: ResultRow): readonly string[] {
  const cells = [...result.conditions.map(({ value }) => value), result.configuration, result.baseline_configuration];
  return cells.flatMap((cell) => scanNumerals(cell ?? "").map(({ text }) => text));
}
