import { counted, listed } from "@/lib/format/words";
import type { AddedRow } from "./added-rows";
import { corrects, type Correction } from "./correction";

const FIRST_LINES = "# Changes of data and rules\n\n";

/** Results that a draft adds to an existing source, and how many cells it takes from those that were left out there. */
export interface Further {
  readonly paper: string;
  readonly locator: string;
  readonly results: number;
  readonly taken: number;
}

/** Returns the lines of an entry about results added to existing sources, one for each. */
export const furtherWords = (further: readonly Further[]): readonly string[] =>
  further
    .filter(({ results }) => results > 0)
    .map(
      ({ paper, locator, results, taken }) =>
        `- ${paper}: ${counted(results, "further result")} of ${locator}.${taken > 0 ? ` ${counted(taken, "cell")} of it that ${taken === 1 ? "was" : "were"} left out ${taken === 1 ? "is" : "are"} entered.` : ""}`,
    );

/** Returns the line of an entry, in Markdown, about rows added with new sources; `added` are all rows that the draft adds. */
export function changeWords(paper: string, added: readonly AddedRow[]): string {
  const of = (table: AddedRow["table"]) => added.filter((row) => row.table === table);
  const sources = of("sources").map(({ cells }) =>
    cells.kind === "abstract" ? "its abstract" : (cells.locator ?? ""),
  );
  const own = new Set(of("sources").map(({ cells }) => cells.source_id));
  const fresh = (["methods", "benchmarks", "metrics", "conditions"] as const).flatMap((table) =>
    of(table).length > 0
      ? [`${counted(of(table).length, table.slice(0, -1))} (${listed(of(table).map(({ cells }) => cells.name ?? ""))})`]
      : [],
  );
  const left = of("omissions").reduce((sum, { cells }) => sum + Number(cells.cells), 0);
  const results = of("results").filter(({ cells }) => own.has(cells.source_id)).length;
  return [
    sources.length > 0 ? `- ${paper}: ${counted(results, "result")} of ${listed(sources)}.` : `- ${paper}:`,
    fresh.length > 0 ? ` New: ${listed(fresh)}.` : "",
    left > 0 ? ` ${counted(left, "cell")} left out, with reasons.` : "",
  ].join("");
}

/** Returns the lines of an entry about corrections, one for each result. */
export const correctionWords = (corrections: readonly Correction[]): readonly string[] =>
  corrections.filter(corrects).map(({ result, cells, isRemoved, reason, heir }) => {
    if (isRemoved)
      return `- ${result} is removed: ${reason.trim()}${heir === "" ? "" : `; its address leads to ${heir}`}.`;
    return `- ${result}, corrected: ${listed(Object.entries(cells).map(([column, text]) => `${column} is ${text === "" ? "not stated" : text.replace(/\.$/, "")}`))}${reason.trim() === "" ? "" : ` (${reason.trim()})`}.`;
  });

/** Returns CHANGES.md with a new entry at the top, since the newest comes first; `before` is null if there is no such file yet. */
export function withChange(
  before: string | null,
  { day, title, text }: { readonly day: string; readonly title: string; readonly text: string },
): string {
  const file = before === null || before === "" ? FIRST_LINES : before;
  const entry = `## ${day}: ${title}\n\n${text}\n`;
  const first = file.search(/^## /m);
  if (first < 0) return `${file.replace(/\n*$/, "\n\n")}${entry}`;
  return `${file.slice(0, first)}${entry}\n${file.slice(first)}`;
}
