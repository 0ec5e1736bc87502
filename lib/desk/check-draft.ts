import { checkFuture, latestDay } from "@/lib/catalogue/checks/check-dates";
import { checkReadTables, readTable, type CheckedTable, type ReadTables } from "@/lib/catalogue/checks/check-tables";
import { checkVocabulary } from "@/lib/catalogue/identity";
import type { Located, RowOf, TableRows } from "@/lib/catalogue/tables-of";
import { warningsOf } from "@/lib/catalogue/checks/warnings";
import { printProblem, type Problem } from "@/lib/csv/problem";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { addedRows, type AddedRow, type Surroundings } from "./added-rows";
import { additionOf, type Addition } from "./addition";
import { additionProblems } from "./addition-problems";
import type { Base } from "./base";
import { correctedBase } from "./corrected-base";
import { composeLines, type AddedLines } from "./compose";
import type { DeskDraft } from "./desk-draft";
import { existingSource } from "./existing-source";
import { extendedBase, type ExtendedBase } from "./extended-base";

/** A problem, with the part of the draft that it concerns; empty if the draft did not add it. */
export interface DeskProblem extends Problem {
  readonly address: string;
}

export interface CheckedDraft {
  /** The collection with the rows that the draft changes, followed by the rows that it adds. */
  readonly base: ExtendedBase;
  /** By table index: its additions to an existing source; null if the table has a new source. */
  readonly additions: readonly (Addition | null)[];
  readonly added: readonly AddedRow[];
  readonly lines: Readonly<Record<TableName, AddedLines>>;
  readonly problems: readonly DeskProblem[];
  /** Warnings that the collection does not have without the draft, about the draft's rows or about others because of them. */
  readonly warnings: readonly DeskProblem[];
  /** All rows, including those of the draft, as far as they could be read. */
  readonly rows: TableRows;
  /** Results of the draft that could be read, with their places in it. */
  readonly results: readonly { readonly address: string; readonly row: RowOf<"results"> }[];
}

/**
 * Checks a draft by the rules of data:check over the whole collection including the draft, and by those of data:verify for its abstract. An
 * unconfirmed numeral is a problem too. `today` is the latest current date in any time zone.
 */
export function checkDraft(
  collection: Base,
  draft: DeskDraft,
  surroundings: Surroundings,
  today = latestDay(new Date()),
): CheckedDraft {
  const corrected = correctedBase(collection, draft.corrections);
  const additions = draft.tables.map((table) => {
    const source = table.existing ? existingSource(corrected, table.existing) : null;
    return source && additionOf(table, source, surroundings.vocabulary, corrected.units);
  });
  const added = addedRows(draft, surroundings, additions);
  const lines = composeLines(corrected, added);
  const base = extendedBase(corrected, draft.tables, additions, lines.results);
  const read = Object.fromEntries(TABLE_NAMES.map((name) => [name, withAdded(base, name, lines[name])])) as ReadTables;
  const texts = draft.abstract.text === "" ? undefined : new Map([[`${draft.paper}-abstract`, draft.abstract.text]]);
  const { rows, problems: ofTables } = checkReadTables(read, texts);
  const problems = [...checkVocabulary(rows, collection.words), ...ofTables];
  const addressOf = ({ file, line }: Problem) => {
    const name = TABLE_NAMES.find((table) => fileOf(TABLES[table]) === file);
    if (name === undefined) return "";
    return (
      lines[name].addresses[line - base.lines[name] - 1] ??
      (name === "results" ? base.addresses.get(line) : undefined) ??
      base.extended.get(`${file} ${line}`) ??
      ""
    );
  };
  const placed = (problem: Problem): DeskProblem => ({ ...problem, address: addressOf(problem) });
  const results = rows.results
    .filter(({ line }) => line > base.lines.results)
    .map(({ line, row }) => ({ address: lines.results.addresses[line - base.lines.results - 1] ?? "", row }));
  return {
    base,
    additions,
    added,
    lines,
    problems: [
      ...unconfirmed(draft),
      ...unreasoned(draft),
      ...additionProblems(draft.tables, additions),
      ...[...problems, ...checkFuture(rows, today)].map(placed),
    ],
    warnings: warningsOf(rows)
      .filter((warning) => !base.warned.has(printProblem(warning)))
      .map(placed),
    rows,
    results,
  };
}

/** Returns the rows of the collection followed by those of a draft, with line numbers as in one file. */
function withAdded(base: Base, name: TableName, { text, addresses }: AddedLines): CheckedTable {
  if (addresses.length === 0) return base.read[name];
  const below = base.lines[name] - 1;
  const { rows, whole, problems } = readTable(name, text);
  return {
    rows: [
      ...base.read[name].rows,
      ...(rows as readonly Located<Record<string, unknown>>[]).map(({ line, row }) => ({ line: line + below, row })),
    ],
    whole: whole && base.read[name].whole,
    problems: [...base.read[name].problems, ...problems.map((problem) => ({ ...problem, line: problem.line + below }))],
  };
}

const unconfirmed = ({ abstract }: DeskDraft): readonly DeskProblem[] =>
  abstract.numerals
    .filter(({ isConfirmed }) => !isConfirmed)
    .map(({ offset, text, role }) => ({
      file: "numerals.csv",
      line: 0,
      column: "role",
      found: `${text}, which nobody has confirmed`,
      instead: `Enter, if it is a ${role}; else another role`,
      address: `numeral ${offset}`,
    }));

const unreasoned = ({ corrections }: DeskDraft): readonly DeskProblem[] =>
  corrections.flatMap(({ result, isRemoved, reason }, at) =>
    isRemoved && reason.trim() === ""
      ? [
          {
            file: "results.csv",
            line: 0,
            column: "reason",
            found: `no reason for removing ${result}`,
            instead: "what its cell is, if it is not a result",
            address: `correction ${at}`,
          },
        ]
      : [],
  );
