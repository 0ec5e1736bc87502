import { groupBy } from "./group";
import { missingNumerals, type MissingNumeral } from "@/lib/catalogue/checks/check-numerals";
import type { AbstractTexts, RowOf, TableRows } from "./tables-of";

/** A row that the ledger lacks, as far as the tables determine it: the role is null if only the sentence shows it. */
export interface ProposedNumeral extends MissingNumeral {
  readonly role: "result" | "baseline" | "condition" | null;
  readonly results: readonly string[];
}

/**
 * Returns the rows that the ledger lacks, in the order of the texts. A numeral equal to the value of a result that no row names yet gets that result;
 * if the text prints the numeral several times, the results take the occurrences in order. A numeral that results state as a condition gets those
 * results.
 */
export function proposeNumerals(rows: TableRows, texts: AbstractTexts): readonly ProposedNumeral[] {
  const named = new Set(
    rows.numerals
      .filter(({ row }) => row.role === "result" || row.role === "baseline")
      .flatMap(({ row }) => row.result_ids),
  );
  const paperOf = new Map(rows.methods.map(({ row }) => [row.method_id, row.paper_id]));
  const sourcePaper = new Map(rows.sources.map(({ row }) => [row.source_id, row.paper_id]));
  const results = groupBy(
    rows.results.map(({ row }) => row),
    (row) => row.source_id,
  );
  const roleOf = (result: RowOf<"results">) =>
    paperOf.get(result.method_id) === sourcePaper.get(result.source_id) ? "result" : "baseline";
  const missing = missingNumerals(rows, texts);
  return missing.map((numeral) => {
    const own = results.get(numeral.source) ?? [];
    const waiting = own.filter(({ result_id, value }) => value.text === numeral.text && !named.has(result_id));
    const [result] = waiting;
    if (result !== undefined) {
      // The last occurrence of a numeral takes all results with these digits that remain.
      const isLast = !missing.some(
        (other) => other.source === numeral.source && other.text === numeral.text && other.offset > numeral.offset,
      );
      const taken = isLast ? waiting : [result];
      for (const { result_id } of taken) named.add(result_id);
      return { ...numeral, role: roleOf(result), results: taken.map(({ result_id }) => result_id) };
    }
    const stating = own.filter(({ conditions }) => conditions.some(({ value }) => value === numeral.text));
    return {
      ...numeral,
      role: stating.length > 0 ? "condition" : null,
      results: stating.map(({ result_id }) => result_id),
    };
  });
}

/** Returns the results that wait for such a row. The missing row is already reported, so the check does not also report that no numeral names them. */
export const resultsWaiting = (proposed: readonly ProposedNumeral[]): ReadonlySet<string> =>
  new Set(proposed.filter(({ role }) => role === "result" || role === "baseline").flatMap(({ results }) => results));
