import type { Cells } from "@/lib/drafts/cells";
import type { ReportedRow } from "@/lib/readers/reading";
import type { NumeralRole } from "@/lib/tables/numerals";
import type { Correction } from "./correction";

/** The tables to which a draft may add rows that its results need. */
export const NEW_ROW_TABLES = ["methods", "benchmarks", "metrics", "conditions"] as const;
export type NewRowTable = (typeof NEW_ROW_TABLES)[number];

/** A numeral of the abstract as the scanner found it, with its assumed role and whether a person has confirmed it. */
export interface DeskNumeral {
  readonly offset: number;
  readonly text: string;
  /** The assumed role. */
  readonly role: NumeralRole;
  readonly isConfirmed: boolean;
  readonly note: string;
  /** For a numeral that is the value of results: their cells, except computed ones. Almost always one result. */
  readonly results: readonly Cells[];
}

export interface DeskAbstract {
  /** On one line, because its hash is computed from this text; empty if no abstract is read. */
  readonly text: string;
  /** Cells of sources.csv that a person states: `url`, `version`, `read_on`. */
  readonly source: Cells;
  readonly numerals: readonly DeskNumeral[];
  /** For an abstract without a result: the cells of its row of claims.csv. */
  readonly claim: Cells;
}

/** A row that a reader found in a table, and what it becomes. */
export interface DeskTableRow {
  readonly reported: ReportedRow;
  /** The fragment of the text that ends with the value, or its labels and the value. */
  readonly evidence: string;
  /** The reason for leaving the row out; empty if it is a result. */
  readonly left: string;
  /** Cells stated for this row only. */
  readonly cells: Cells;
}

export interface DeskTable {
  /** The name of its file; empty for pasted text. */
  readonly name: string;
  /** The id of the existing source that its rows are added to; empty or absent for a new source. */
  readonly existing?: string;
  /**
   * For such a table, by reason of omission: how many of the cells left out before are among its cells now. A reason that is absent follows
   * `takenOf`.
   */
  readonly taken?: Readonly<Record<string, number>>;
  /** Cells of sources.csv that a person states: kind, text_of, url, copy_url, locator, version, read_on. */
  readonly source: Cells;
  readonly rows: readonly DeskTableRow[];
  /** The meanings of the table's words, by `wordKey`: an id, or empty if the word names nothing in the collection. */
  readonly meanings: Cells;
  /** Cells of every row that states nothing else: benchmark_id, metric_id, origin, standing, conditions. */
  readonly shared: Cells;
  /** By the word for a condition: the number of numeric cells that it was read in. Cells of a word without a meaning are left out. */
  readonly circumstances: Readonly<Record<string, number>>;
  /** Numeric cells that are not rows here, by reason. */
  readonly omissions: readonly { readonly cells: number; readonly reason: string }[];
  /** The meaning of bold and underlined cells, by the table's own words for its marks: `first`, `second` or empty. */
  readonly marks: Cells;
  /** The reader's remarks on the text: problems and notes, in plain sentences. */
  readonly remarks: readonly string[];
}

/** Everything that was entered at the desk. Plain data, so that the browser can store it. */
export interface DeskDraft {
  /** The paper that the texts belong to: an id of the collection, or the id of the new row. */
  readonly paper: string;
  /** The cells of a new paper; empty if the collection has the paper. */
  readonly newPaper: Cells;
  readonly abstract: DeskAbstract;
  readonly tables: readonly DeskTable[];
  /** New rows of methods, benchmarks, metrics and conditions. */
  readonly rows: Readonly<Record<NewRowTable, readonly Cells[]>>;
  /** Corrections of results in the collection. */
  readonly corrections: readonly Correction[];
  /** Pasted text that has not been read yet. */
  readonly pasted: { readonly abstract: string; readonly table: string };
  /** A sentence by the curator for CHANGES.md; if it is empty, one is generated. */
  readonly change: string;
}

export const EMPTY_DRAFT: DeskDraft = {
  paper: "",
  newPaper: {},
  abstract: { text: "", source: {}, numerals: [], claim: {} },
  tables: [],
  rows: { methods: [], benchmarks: [], metrics: [], conditions: [] },
  corrections: [],
  pasted: { abstract: "", table: "" },
  change: "",
};

/** Returns whether nothing has been entered yet. */
export const isEmpty = (draft: DeskDraft) => JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);
