import type { CollectionWords } from "@/lib/catalogue/identity";
import type { Cells } from "@/lib/drafts/cells";
import type { DeskDraft, DeskTable } from "@/lib/desk/desk-draft";
import type { DeskLedger } from "@/lib/desk/ledger-of-table";
import type { TableWord } from "@/lib/desk/table-results";
import type { Named, Vocabulary } from "@/lib/own/vocabulary";

/** A cell that a person fills in, as defined by its table. */
export interface FormField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The allowed words; null if any text is allowed. */
  readonly allowed: readonly string[] | null;
  readonly optional: boolean;
  /** The table that the ids refer to; null for a text. */
  readonly references: string | null;
}

export type Forms = Readonly<
  Record<
    "papers" | "sources" | "methods" | "benchmarks" | "metrics" | "conditions" | "results" | "numerals" | "claims",
    readonly FormField[]
  >
>;

/** The parts of the collection that the page needs. */
export interface Opened {
  readonly forms: Forms;
  readonly vocabulary: Vocabulary;
  readonly papers: readonly Named[];
  /** Sources to which rows can be added: all except abstracts, each named by its paper and its place there. */
  readonly sources: readonly Named[];
  /** The methods of each paper. */
  readonly methodsOf: Readonly<Record<string, readonly string[]>>;
}

/** A message about a field: its address, its column, and what to write instead. */
export interface Said {
  readonly address: string;
  readonly column: string;
  readonly words: string;
}

/** What a table adds to an existing source, for display. */
export interface AdditionShown {
  /** The account of the source before and after: its cells of sources.csv. */
  readonly before: Cells;
  readonly after: Cells;
  readonly taken: readonly { readonly reason: string; readonly cells: number; readonly of: number }[];
  /** By row address: the id of the existing result that is the same. */
  readonly there: Cells;
}

export interface Checked {
  readonly problems: readonly Said[];
  readonly warnings: readonly Said[];
  /** By address: where a result lands. */
  readonly landings: Cells;
  /** By address: the cells of the results as they would be written. */
  readonly cells: Readonly<Record<string, Cells>>;
  readonly tables: readonly {
    readonly words: readonly TableWord[];
    readonly ledger: DeskLedger;
    readonly addition: AdditionShown | null;
  }[];
  /** The number of rows added to each file, in words. */
  readonly counts: string;
}

/** Everything that is handed over. */
export interface HandedOver {
  readonly title: string;
  readonly patch: string;
  readonly zip: Uint8Array<ArrayBuffer>;
  readonly files: readonly string[];
  /** For data:verify; null without an abstract. */
  readonly abstract: { readonly name: string; readonly text: string } | null;
}

export type Asked =
  /** With the topics and families of the collection; null if any may be used. */
  | { readonly kind: "open"; readonly words: CollectionWords | null }
  | { readonly kind: "table"; readonly pasted: string; readonly file: File | null }
  | { readonly kind: "result"; readonly id: string }
  | { readonly kind: "check"; readonly draft: DeskDraft }
  | { readonly kind: "hand over"; readonly draft: DeskDraft; readonly day: string };

export type Told =
  | { readonly kind: "opened"; readonly opened: Opened }
  | { readonly kind: "table"; readonly table: DeskTable }
  | { readonly kind: "result"; readonly cells: Cells }
  | { readonly kind: "checked"; readonly draft: DeskDraft; readonly checked: Checked }
  | { readonly kind: "handed over"; readonly files: HandedOver }
  | { readonly kind: "failed"; readonly words: string };
