import type { Result } from "@/lib/catalogue/catalogue";
import { printSource } from "@/lib/format/source";

/** The content of a line in a cell; each format sets it in its own type. */
export type Line =
  | { readonly kind: "text"; readonly text: string }
  /** Explanatory text: a setting, a baseline. */
  | { readonly kind: "detail"; readonly text: string }
  /** A value that is computed here and printed by no source. */
  | { readonly kind: "derived"; readonly text: string }
  /** The words of a source. */
  | { readonly kind: "quotation"; readonly text: string }
  | { readonly kind: "value"; readonly result: Result; readonly best: boolean }
  | { readonly kind: "source"; readonly result: Result };

export type SheetCell = readonly Line[];

export interface SheetGroup {
  /** A line over the rows; empty if there is none. */
  readonly heading: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Notes on the rows, shown below them. */
  readonly notes: readonly string[];
}

/** A section of an exhibit as a table on paper: heads, and groups of rows with a cell for each head. */
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

/** Names the source of a result as a receipt does: "paper of VAR, Table 3". */
export function sourceWords(result: Pick<Result, "kind" | "paper" | "source">): string {
  const { kind, locator } = result.source;
  return `${printSource(result)}${locator.toLowerCase() === kind ? "" : `, ${locator}`}`;
}
