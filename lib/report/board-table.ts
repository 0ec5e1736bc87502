import type { Mark } from "./marks";
import type { Place } from "./standings";
import type { Identity } from "@/lib/catalogue/identity";

/**
 * A board as every export format receives it: the columns, rows and order of the screen, as plain values that can be sent to the browser and back as
 * JSON. Each printer (lib/exhibit/board-*.ts) makes its text from this alone, so that no format can hold a value, an order or a caveat that another
 * lacks.
 */
export interface BoardTable {
  /** Unique among the boards of a view; lower-case letters, digits and hyphens. Labels and the choice of boards use it. */
  readonly key: string;
  /** The subject of the table: "Fréchet inception distance on ImageNet 256 x 256". */
  readonly title: string;
  /** Direction and how much of the board is shown: "lower is better; 12 of 40 rows"; empty if there is nothing to state. */
  readonly about: string;
  /** The part of `about` that holds for any selection of its rows, such as direction and conditions. */
  readonly aboutAny: string;
  readonly columns: readonly BoardTableColumn[];
  /** The heads of the group titles ("Benchmark", "Family") and of their details ("Setting"); empty if groups have none. */
  readonly groupHeads: { readonly title: string; readonly detail: string };
  readonly groups: readonly BoardTableGroup[];
  /** Lines below the rows, with one text for each column: in how many rows each method comes first. */
  readonly foot: readonly (readonly string[])[];
  /** Printed below the table: what is not ranked and why, and the meaning of marks. */
  readonly notes: readonly string[];
  /** Numbered from 1, in the order in which their values appear. */
  readonly sources: readonly BoardTableSource[];
}

export interface BoardTableColumn {
  /** Unique in the table; for a metric or condition its id, as in the parameters `columns=` and `sort=`. */
  readonly id: string;
  /** The head above this column and its neighbours with the same head, such as the name of a method; empty for none. */
  readonly over: string;
  readonly head: string;
  /** Whether its cells are numbers, which are aligned at the decimal point. */
  readonly holds: "text" | "numbers";
  /** Whether the whole column is the reader's own: a method that was typed in. */
  readonly isYours?: boolean;
}

export interface BoardTableGroup {
  /** The heading above the rows; empty if they are not grouped. */
  readonly title: string;
  /** The baseline and conditions that hold for all of the rows. */
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
  /** A condition, a year, a rank. `counts` states what a number of steps counts, where its source states it. */
  | { readonly kind: "text"; readonly text: string; readonly counts?: string }
  /** The subject of the row: a method with its configuration, or the condition in which rows differ. */
  | { readonly kind: "name"; readonly text: string; readonly detail: string }
  /** The source of the row's values. */
  | { readonly kind: "source"; readonly source: number | null }
  /** Why there is no value: "not in this source", "not stated". */
  | { readonly kind: "missing"; readonly words: string };

export interface BoardTableValue {
  readonly kind: "value";
  /** The printed digits, as in the collection; as typed for a value of the reader's own. */
  readonly digits: string;
  /** The sign of a bound or of an approximate value, before the digits: "≤"; empty for an exact value. */
  readonly sign: string;
  /** The text printed after the digits: "± 0.1", "[0.36, 0.44]"; empty for none. */
  readonly spread: string;
  readonly place: Place | null;
  readonly marks: readonly Mark[];
  /** The difference or ratio to the reference, computed here and not printed by any source; empty for none. */
  readonly difference: string;
  /** The number of its source; null for a value of the reader's own. */
  readonly source: number | null;
  /** The id of the result; empty for a value of the reader's own. */
  readonly result: string;
  /** The path of its receipt, below the host; empty for a value of the reader's own. */
  readonly href: string;
}

export interface BoardTableSource {
  readonly number: number;
  /** "paper of VAR, Table 3". */
  readonly words: string;
  /** The URL at which it was actually read. */
  readonly url: string;
  /** The key of the work in bibliographies, the same in every file. */
  readonly citation: string;
  /** The work as in a list of references, without its URL: "Keyu Tian et al. Title. NeurIPS 2024 Oral. arXiv:2404.02905, 3 April 2024." */
  readonly work: string;
  /** The URL at which the work is published; null if it has none. A source may have been read elsewhere, in a copy. */
  readonly workUrl: string | null;
}

/** The boards that are open in a view, with the URL, the data version and the date from which they were exported. */
export interface BoardDocument {
  /** The name of its files, without extension. */
  readonly name: string;
  readonly title: string;
  /** The URL of the view, with host and data version. */
  readonly link: string;
  readonly version: string;
  /** The names of the collection, for texts and for keys. */
  readonly collection: Pick<Identity, "name" | "title" | "subtitle" | "publisher">;
  /** The date of the data, `YYYY-MM-DD`. */
  readonly date: string;
  /** The key of the collection in bibliographies. */
  readonly citation: string;
  readonly boards: readonly BoardTable[];
}
