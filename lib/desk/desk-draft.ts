import type { Cells } from "@/lib/drafts/cells";
import type { ReportedRow } from "@/lib/readers/reading";
import type { NumeralRole } from "@/lib/tables/numerals";
import type { Correction } from "./correction";

/** The tables to which a draft may add rows that its results need. */
export const NEW_ROW_TABLES = ["methods", "benchmarks", "metrics", "conditions"] as const;
export type NewRowTable = (typeof NEW_ROW_TABLES)[number];

/** A numeral of the abstract: what the scanner found, what it is taken for, and whether somebody has said so. */
export interface DeskNumeral {
  readonly offset: number;
  readonly text: string;
  /** What it is taken for. */
  readonly role: NumeralRole;
  readonly isConfirmed: boolean;
  readonly note: string;
  /** Of a numeral that is the value of results: their cells but for what is worked out. Almost always one. */
  readonly results: readonly Cells[];
}

export interface DeskAbstract {
  /** On one line, as its hash is made of it; empty where no abstract is read. */
  readonly text: string;
  /** Cells of sources.csv that a person states: `url`, `version`, `read_on`. */
  readonly source: Cells;
  readonly numerals: readonly DeskNumeral[];
  /** Of an abstract without a result: the cells of its row of claims.csv. */
  readonly claim: Cells;
}

/** A row that a reader found in a table, and what is made of it. */
export interface DeskTableRow {
  readonly reported: ReportedRow;
  /** The fragment of the text that ends with the value, or its labels and the value. */
  readonly evidence: string;
  /** Why it is left out; empty where it is a result. */
  readonly left: string;
  /** Cells that were stated for this row alone. */
  readonly cells: Cells;
}

export interface DeskTable {
  /** The name of its file; empty for what was pasted. */
  readonly name: string;
  /** The id of the source of the collection that its rows are added to; empty or not there for a source of its own. */
  readonly existing?: string;
  /** Of such a table, by the reason that cells were left out for: how many of them are among its cells now. A reason that is not there follows `takenOf`. */
  readonly taken?: Readonly<Record<string, number>>;
  /** Cells of sources.csv that a person states: kind, text_of, url, copy_url, locator, version, read_on. */
  readonly source: Cells;
  readonly rows: readonly DeskTableRow[];
  /** What words of the table mean, by `wordKey`: an id, or empty for nothing of the collection. */
  readonly meanings: Cells;
  /** Cells of every row that states nothing else: benchmark_id, metric_id, origin, standing; conditions. */
  readonly shared: Cells;
  /** By the word for a circumstance: how many numeric cells it was read in. Those of a word that means nothing are left out. */
  readonly circumstances: Readonly<Record<string, number>>;
  /** Numeric cells that are no rows here, by reason. */
  readonly omissions: readonly { readonly cells: number; readonly reason: string }[];
  /** What bold and underlined cells are, in the table's own words for its marks: `first`, `second` or empty. */
  readonly marks: Cells;
  /** What the reader said of the text: problems and notes, in plain sentences. */
  readonly remarks: readonly string[];
}

/** Everything that was entered at the desk. Plain data, so that the browser can store it. */
export interface DeskDraft {
  /** The paper that the texts belong to: an id of the collection, or the id that the new row has. */
  readonly paper: string;
  /** The cells of a new paper; empty where the collection has it. */
  readonly newPaper: Cells;
  readonly abstract: DeskAbstract;
  readonly tables: readonly DeskTable[];
  /** New rows of methods, benchmarks, metrics and conditions. */
  readonly rows: Readonly<Record<NewRowTable, readonly Cells[]>>;
  /** Corrections of results in the collection. */
  readonly corrections: readonly Correction[];
  /** What was pasted and not read yet. */
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

/** Whether nothing was entered yet. */
export const isEmpty = (draft: DeskDraft) => JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);
