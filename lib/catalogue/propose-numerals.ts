import { groupBy } from "./group";
import { missingNumerals, type MissingNumeral } from "@/lib/catalogue/checks/check-numerals";
import type { AbstractTexts, RowOf, TableRows } from "./tables-of";

/** A row that the ledger lacks, as far as the tables tell: its role is null where only the sentence shows it. */
export interface ProposedNumeral extends MissingNumeral {
  readonly role: "result" | "baseline" | "condition" | null;
  readonly results: readonly string[];
}

/**
 * The rows that the ledger lacks, in the order of the texts. A numeral that is the value of a result which no row names yet is that
 * result's; as often as the text prints it, so many results take it in their order. One that results state as a condition is theirs.
 */
export function proposeNumerals(rows: TableRows, texts: AbstractTexts): readonly ProposedNumeral[] {
  const named = new Set(rows.numerals.filter(({ row }) => row.role === "result" || row.role === "baseline").flatMap(({ row }) => row.result_ids));
  const paperOf = new Map(rows.methods.map(({ row }) => [row.method_id, row.paper_id]));
  const sourcePaper = new Map(rows.sources.map(({ row }) => [row.source_id, row.paper_id]));
  const results = groupBy(rows.results.map(({ row }) => row), (row) => row.source_id);
  const roleOf = (result: RowOf<"results">) => (paperOf.get(result.method_id) === sourcePaper.get(result.source_id) ? "result" : "baseline");
  const missing = missingNumerals(rows, texts);
  return missing.map((numeral) => {
    const own = results.get(numeral.source) ?? [];
    const waiting = own.filter(({ result_id, value }) => value.text === numeral.text && !named.has(result_id));
    const [result] = waiting;
    if (result !== undefined) {
      // One numeral may be two results, where no other of the same digits is left for the second.
      const isLast = !missing.some((other) => other.source === numeral.source && other.text === numeral.text && other.offset > numeral.offset);
      const taken = isLast ? waiting : [result];
      for (const { result_id } of taken) named.add(result_id);
      return { ...numeral, role: roleOf(result), results: taken.map(({ result_id }) => result_id) };
    }
    const stating = own.filter(({ conditions }) => conditions.some(({ value }) => value === numeral.text));
    return { ...numeral, role: stating.length > 0 ? "condition" : null, results: stating.map(({ result_id }) => result_id) };
  });
}

/** The results that wait for such a row: that no numeral names them is said with the row that is missing. */
export const resultsWaiting = (proposed: readonly ProposedNumeral[]): ReadonlySet<string> =>
  new Set(proposed.filter(({ role }) => role === "result" || role === "baseline").flatMap(({ results }) => results));
