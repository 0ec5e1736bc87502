import { EVIDENCE_WORDS } from "@/lib/tables/results";

/** Matches closing characters that belong to a number on the page. */
const CLOSING = /^(?:\\?%|[)\]}×$]|x\b|times\b)*/;

/** More words before the number would add nothing. */
const MOST_BEFORE = 9;

/**
 * Returns the fragment of an abstract, letter by letter, that ends with the numeral at `offset`. It begins with its clause or MOST_BEFORE words
 * earlier, never exceeds the length allowed for evidence, and does not begin with a sign that a spreadsheet would run.
 */
export function abstractEvidence(text: string, offset: number, numeral: string): string {
  const end = offset + numeral.length;
  const before = text.slice(0, offset);
  const clause = before.slice(
    Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), before.lastIndexOf(": ")) + 1,
  );
  const start = offset - clause.trimStart().length;
  const closed = end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0);
  const words = [...text.slice(start, closed).matchAll(/\S+/g)];
  const most = Math.min(EVIDENCE_WORDS, MOST_BEFORE + 1);
  const first = words.slice(-most)[0];
  return text.slice(start + (first?.index ?? 0), closed);
}
