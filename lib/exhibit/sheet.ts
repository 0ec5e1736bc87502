import type { Result } from "@/lib/catalogue/catalogue";
import { printSource } from "@/lib/format/source";

/** What a line of a cell holds; each format sets it in its own type. */
export type Line =
  | { readonly kind: "text"; readonly text: string }
  /** What explains: a setting, a baseline. */
  | { readonly kind: "detail"; readonly text: string }
  /** What is computed here and printed by no source. */
  | { readonly kind: "derived"; readonly text: string }
  /** The words of a source. */
  | { readonly kind: "quotation"; readonly text: string }
  | { readonly kind: "value"; readonly result: Result; readonly best: boolean }
  | { readonly kind: "source"; readonly result: Result };

export type SheetCell = readonly Line[];

export interface SheetGroup {
  /** A line over the rows; empty for none. */
  readonly heading: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Said of the rows, below them. */
  readonly notes: readonly string[];
}

/** A section of an exhibit as a table on paper: heads, and groups of rows of as many cells. */
export interface Sheet {
  readonly title: string;
  readonly facts: string;
  readonly columns: readonly { readonly head: string; readonly holds: "text" | "numbers" }[];
  readonly groups: readonly SheetGroup[];
  readonly notes: readonly string[];
}

export const textLine = (text: string): Line => ({ kind: "text", text });
export const detailLines = (...texts: readonly string[]): readonly Line[] =>
  texts.filter(Boolean).map((text) => ({ kind: "detail", text }));
export const valueLine = (result: Result, best: boolean): Line => ({ kind: "value", result, best });
export const sourceLine = (result: Result): Line => ({ kind: "source", result });

/** "paper of VAR, Table 3", as a receipt says it. */
export function sourceWords(result: Pick<Result, "kind" | "paper" | "source">): string {
  const { kind, locator } = result.source;
  return `${printSource(result)}${locator.toLowerCase() === kind ? "" : `, ${locator}`}`;
}
