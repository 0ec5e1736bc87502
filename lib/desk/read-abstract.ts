import type { Vocabulary } from "@/lib/own/vocabulary";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import type { NumeralRole } from "@/lib/tables/numerals";
import type { DeskNumeral } from "./desk-draft";
import { suggestResult, type OwnWords } from "./suggest-result";
import { suggestRole } from "./suggest-role";

/** Returns whether a numeral of the role is the value of a result. */
export const isValueRole = (role: NumeralRole) => role === "result" || role === "baseline";

/**
 * Returns the ledger of a text: each of its numerals with its likely role, and the likely results of those that are values. Confirmed numerals of the
 * previous ledger, at their place or in the same order, are kept.
 */
export function readAbstract(
  text: string,
  vocabulary: Vocabulary,
  own: OwnWords,
  before: readonly DeskNumeral[] = [],
): readonly DeskNumeral[] {
  const waiting = [...before];
  const numerals = scanNumerals(text).map((found): DeskNumeral => {
    const at = waiting.findIndex((numeral) => numeral.isConfirmed && numeral.text === found.text);
    const [kept] = at < 0 ? [] : waiting.splice(at, 1);
    return kept
      ? { ...kept, offset: found.offset }
      : { ...found, role: suggestRole(text, found), isConfirmed: false, note: "", results: [] };
  });
  return numerals.map((numeral) =>
    isValueRole(numeral.role) && numeral.results.length === 0
      ? { ...numeral, results: [suggestResult(text, numeral, numerals, vocabulary, own)] }
      : numeral,
  );
}

/** Changes the role of a numeral and adapts its results to the role. */
export function withRole(
  text: string,
  numerals: readonly DeskNumeral[],
  at: number,
  role: NumeralRole,
  vocabulary: Vocabulary,
  own: OwnWords,
): readonly DeskNumeral[] {
  const next = numerals.map((numeral, place) => (place === at ? { ...numeral, role } : numeral));
  return next.map((numeral, place) => {
    if (place !== at) return numeral;
    if (!isValueRole(role)) return { ...numeral, results: [] };
    const suggested = suggestResult(text, numeral, next, vocabulary, own);
    return {
      ...numeral,
      results:
        numeral.results.length === 0
          ? [suggested]
          : numeral.results.map((cells) => ({
              ...cells,
              origin: suggested.origin ?? "",
              method_id: suggested.method_id ?? "",
            })),
    };
  });
}
