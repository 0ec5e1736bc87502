import type { Mark } from "./marks";
import type { Place } from "./standings";
import type { Identity } from "@/lib/catalogue/identity";

/**
 * A board as every format takes it away: the columns, rows and order of the screen, as plain values that cross to the browser and
 * back as JSON. Each printer (lib/exhibit/board-*.ts) makes its text from this and nothing else, so that none can hold a value, an
 * order or a caveat that another lacks.
 */
export interface BoardTable {
  /** Unique among the boards of a view, of lower-case letters, digits and hyphens: what a label and a choice of boards call it. */
  readonly key: string;
  /** What the table is: "Fréchet inception distance on ImageNet 256 x 256". */
  readonly title: string;
  /** Direction and how much of it is shown: "lower is better; 12 of 40 rows"; empty where there is nothing to tell. */
  readonly about: string;
  /** The part of `about` that holds of any of its rows, such as direction and conditions. */
  readonly aboutAny: string;
  readonly columns: readonly BoardTableColumn[];
  /** What the titles of the groups are ("Benchmark", "Family"), and their details ("Setting"); empty where groups have none. */
  readonly groupHeads: { readonly title: string; readonly detail: string };
  readonly groups: readonly BoardTableGroup[];
  /** Lines below the rows, with one text for each column: in how many rows each method comes first. */
  readonly foot: readonly (readonly string[])[];
  /** Said below the table: what is not ranked and why, what stands for what. */
  readonly notes: readonly string[];
  /** Numbered from 1, in the order in which their values come. */
  readonly sources: readonly BoardTableSource[];
}

export interface BoardTableColumn {
  /** Unique in the table; that of a metric or condition is its id, as `columns=` and `sort=` name it. */
  readonly id: string;
  /** The head that spans it and its neighbours of the same words, such as the name of a method; empty for none. */
  readonly over: string;
  readonly head: string;
  /** Whether its cells are numbers, which stand below one another at the point. */
  readonly holds: "text" | "numbers";
  /** Whether all of it is the reader's own: a method across that was typed in. */
  readonly isYours?: boolean;
}

export interface BoardTableGroup {
  /** A line over the rows; empty where they are not grouped. */
  readonly title: string;
  /** What holds for all of them: baseline and conditions. */
  readonly detail: string;
  readonly rows: readonly BoardTableRow[];
}

export interface BoardTableRow {
  readonly key: string;
  /** One for each column. */
  readonly cells: readonly BoardTableCell[];
  /** Whether the reader added it; its values are as typed, and no source prints them. */
  readonly isYours?: boolean;
}

export type BoardTableCell =
  | BoardTableValue
  /** A condition, a year, a rank. */
  | { readonly kind: "text"; readonly text: string }
  /** What the row is about: a method with its configuration, or the condition along which rows differ. */
  | { readonly kind: "name"; readonly text: string; readonly detail: string }
  /** Where the values of the row were read. */
  | { readonly kind: "source"; readonly source: number | null }
  /** Why there is no value: "not in this source", "not stated". */
  | { readonly kind: "missing"; readonly words: string };

export interface BoardTableValue {
  readonly kind: "value";
  /** The printed digits, as they are in the collection; as typed for a value of the reader's own. */
  readonly digits: string;
  /** The sign of a bound or of about, before the digits: "≤"; empty for an exact value. */
  readonly sign: string;
  /** What is printed after the digits: "± 0.1", "[0.36, 0.44]"; empty for none. */
  readonly spread: string;
  readonly place: Place | null;
  readonly marks: readonly Mark[];
  /** How far it is from the reference, computed here and printed by no source; empty for none. */
  readonly difference: string;
  /** The number of its source; null for a value of the reader's own. */
  readonly source: number | null;
  /** The id of the result; empty for a value of the reader's own. */
  readonly result: string;
  /** Where its receipt stands, below the host; empty for a value of the reader's own. */
  readonly href: string;
}

export interface BoardTableSource {
  readonly number: number;
  /** "paper of VAR, Table 3". */
  readonly words: string;
  /** Where it was actually read. */
  readonly url: string;
  /** The key of the work in bibliographies, the same in every file. */
  readonly citation: string;
  /** The work as a list of references names it, without address: "Keyu Tian et al. Title. NeurIPS 2024 Oral. arXiv:2404.02905, 3 April 2024." */
  readonly work: string;
  /** Where the work is published; null where it has no address. It is not where a source was read, which may be a copy. */
  readonly workUrl: string | null;
}

/** The boards that stand open in a view, with what tells where and when they were taken. */
export interface BoardDocument {
  /** The name of its files, without extension. */
  readonly name: string;
  readonly title: string;
  /** The view's own address, with host and data version. */
  readonly link: string;
  readonly version: string;
  /** What the collection is called, and how in keys. */
  readonly collection: Pick<Identity, "name" | "title" | "subtitle" | "publisher">;
  /** `YYYY-MM-DD` of the data. */
  readonly date: string;
  /** The key of the collection in bibliographies. */
  readonly citation: string;
  readonly boards: readonly BoardTable[];
}
