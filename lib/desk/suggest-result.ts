import type { Vocabulary } from "@/lib/own/vocabulary";
import type { Cells } from "@/lib/drafts/cells";
import type { Qualifier } from "@/lib/tables/results";
import type { DeskNumeral } from "./desk-draft";
import { findMentions, type Mention } from "./find-mentions";

/** The paper of an abstract, as far as rows name it. */
export interface OwnWords {
  /** Methods that the paper proposes, the main one first. */
  readonly methods: readonly string[];
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:≤|\bat most)\s*$/i, "at-most"],
  [/(?:≥|\bat least)\s*$/i, "at-least"],
  [/(?:>|\bover|\bmore than|\babove|\bexceed(?:s|ing))\s*$/i, "above"],
  [/(?:<|\bbelow|\bunder|\bless than|\bfewer than)\s*$/i, "below"],
  [/\bup to\s*$/i, "up-to"],
  [/(?:~|≈|∼|\babout|\baround|\bnearly|\balmost|\broughly|\bapproximately)\s*$/i, "about"],
];

/** The largest distance, in characters, between a condition's name and its number. */
const NEAR_CONDITION = 25;

/**
 * Suggests the cells of the result whose value is a numeral of an abstract, as far as its sentence names them: metric, benchmark, method, baseline,
 * qualifier and conditions. Cells that the sentence does not name stay empty.
 */
export function suggestResult(
  text: string,
  numeral: DeskNumeral,
  numerals: readonly DeskNumeral[],
  vocabulary: Vocabulary,
  own: OwnWords,
): Cells {
  const mentions = findMentions(text, vocabulary);
  const [start, stop] = sentenceAround(text, numeral.offset);
  const end = numeral.offset + numeral.text.length;
  const inSentence = mentions.filter(({ offset }) => offset >= start && offset < stop);
  const isTimes = /^\s*(?:[x×]|times)\s*(?:faster|speed|acceleration)/i.test(text.slice(end));
  const metric =
    isTimes && vocabulary.metrics.some(({ id }) => id === "speed-up")
      ? "speed-up"
      : (nearest(text, inSentence, "metrics", numeral.offset, end)?.id ?? "");
  const benchmark =
    mentions.filter(({ table, offset }) => table === "benchmarks" && offset < stop).at(-1) ??
    mentions.find(({ table }) => table === "benchmarks");
  const others = inSentence.filter(({ table, id }) => table === "methods" && !own.methods.includes(id));
  const rival = nearest(text, others, "methods", numeral.offset, end)?.id ?? "";
  const isOwn = numeral.role === "result";
  return {
    method_id: isOwn ? (own.methods[0] ?? "") : rival,
    benchmark_id: benchmark?.id ?? "",
    metric_id: metric,
    qualifier: QUALIFIERS.find(([sign]) => sign.test(text.slice(start, numeral.offset)))?.[1] ?? "exact",
    ...(isTimes && rival !== "" ? { baseline_method_id: rival } : {}),
    conditions: conditionsOf(text, numeral, numerals, inSentence),
    origin: isOwn ? "own" : "not-stated",
    standing: "main",
  };
}

/** Returns the start and end of the sentence around a place. */
function sentenceAround(text: string, offset: number): readonly [start: number, stop: number] {
  const ends = Array.from(text.matchAll(/[.!?](?=\s+[\p{Lu}\d])/gu), ({ index }) => index + 1);
  return [ends.findLast((end) => end <= offset) ?? 0, ends.find((end) => end > offset) ?? text.length];
}

/** After one of these, the text turns to another thing: "FID … to 1.91 and lifts the inception score". */
const CLAUSE = /[,;:]|\b(?:and|while|whereas|but)\b/i;
/** The beginning of a new clause counts as this many characters of distance. */
const CLAUSE_APART = 40;

/**
 * Returns the nearest mention. A mention before the numeral counts as nearer than one at the same distance after it, and one in the next clause as
 * far away.
 */
function nearest(
  text: string,
  mentions: readonly Mention[],
  table: Mention["table"],
  from: number,
  to: number,
): Mention | undefined {
  const behind = (offset: number) => (offset - to) * 1.5 + 1 + (CLAUSE.test(text.slice(to, offset)) ? CLAUSE_APART : 0);
  const far = ({ offset, end }: Mention) => (end <= from ? from - end : behind(offset));
  return mentions
    .filter((mention) => mention.table === table && (mention.end <= from || mention.offset >= to))
    .toSorted((a, b) => far(a) - far(b))[0];
}

/** Returns the numerals of the sentence that are conditions, each assigned to the nearest value. */
function conditionsOf(
  text: string,
  numeral: DeskNumeral,
  numerals: readonly DeskNumeral[],
  inSentence: readonly Mention[],
): string {
  const values = numerals.filter(({ role }) => role === "result" || role === "baseline");
  const [start, stop] = sentenceAround(text, numeral.offset);
  const pairs = new Map<string, string>();
  for (const condition of numerals) {
    if (condition.role !== "condition" || condition.offset < start || condition.offset >= stop) continue;
    const far = (value: DeskNumeral) =>
      value.offset < condition.offset ? condition.offset - value.offset : (value.offset - condition.offset) * 1.2;
    const owner = values
      .filter(({ offset }) => offset >= start && offset < stop)
      .toSorted((a, b) => far(a) - far(b))[0];
    const name = nearest(text, inSentence, "conditions", condition.offset, condition.offset + condition.text.length);
    const isNear =
      name !== undefined &&
      Math.max(condition.offset - name.end, name.offset - condition.offset - condition.text.length) <= NEAR_CONDITION;
    if (owner?.offset === numeral.offset && name && isNear && !pairs.has(name.id)) pairs.set(name.id, condition.text);
  }
  return [...pairs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join("; ");
}
