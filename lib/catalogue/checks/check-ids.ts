import type { Problem } from "@/lib/csv/problem";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";
import type { Located, TableRows } from "@/lib/catalogue/tables-of";

type AnyRow = Readonly<Record<string, unknown>>;
const rowsOf = (rows: TableRows, name: TableName) => rows[name] as readonly Located<AnyRow>[];

const NONE: readonly string[] = [];

/** Returns the ids in a cell: one, none, a list of ids, or the keys of key=value pairs. */
function idsIn(cell: unknown): readonly string[] {
  if (cell === null || cell === undefined) return NONE;
  if (Array.isArray(cell))
    return cell.length === 0
      ? NONE
      : cell.map((item: string | { key: string }) => (typeof item === "string" ? item : item.key));
  return [String(cell)];
}

/**
 * Finds duplicate keys, rows that repeat a statement, references that lead nowhere, and ids that nothing uses. `unread` names tables with rows that
 * could not be read: not all of their ids are known, so references to them are not checked.
 */
export function checkIds(rows: TableRows, unread: ReadonlySet<TableName>): readonly Problem[] {
  const used = new Map<string, Set<string>>();
  const problems = TABLE_NAMES.flatMap((name) => [
    ...checkUnique(name, rows, tableOf(name).key, "an id that no other row has"),
    ...checkUnique(
      name,
      rows,
      tableOf(name).says ?? [],
      "one row for each statement, or the condition that distinguishes the two",
    ),
    ...checkReferences(name, rows, unread, used),
  ]);
  for (const id of methodsInConditions(rows)) used.get("methods")?.add(id);
  return [...problems, ...checkUse(rows, used, unread)];
}

function checkUnique(name: TableName, rows: TableRows, columns: readonly string[], instead: string): Problem[] {
  if (columns.length === 0) return [];
  const before = earlierAlike(columns);
  const problems: Problem[] = [];
  for (const located of rowsOf(rows, name)) {
    const first = before(located);
    if (first === undefined) continue;
    const { line, row } = located;
    const shown = columns
      .map((column) => row[column])
      .map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : JSON.stringify(cell)))
      .join(", ");
    problems.push({
      file: fileOf(tableOf(name)),
      line,
      column: columns.join(", "),
      found: `${shown} as on line ${first.line}`,
      instead,
    });
  }
  return problems;
}

/**
 * Returns a function that is called with one row after another and returns the first earlier row with the same values in all columns. Only numbers
 * and hashes are stored, never keys built from the cells.
 */
function earlierAlike(columns: readonly string[]): (located: Located<AnyRow>) => Located<AnyRow> | undefined {
  const numbers = columns.map((column) => ({ column, numberOf: cellNumbers() }));
  // Nearly every row has a unique hash, so it is stored without a list around it.
  const byHash = new Map<number, Located<AnyRow> | Located<AnyRow>[]>();
  return (located) => {
    let hash = 0;
    for (const { column, numberOf } of numbers) hash = mixed(hash, numberOf(located.row[column]));
    const before = byHash.get(hash);
    if (before === undefined) return void byHash.set(hash, located);
    const alike = Array.isArray(before) ? before : [before];
    const found = alike.find(({ row }) =>
      numbers.every(({ column, numberOf }) => numberOf(row[column]) === numberOf(located.row[column])),
    );
    if (found === undefined) byHash.set(hash, [...alike, located]);
    return found;
  };
}

/** Spreads small numbers over 32 bits; a plain sum of multiples would give many rows the same hash. */
function mixed(hash: number, number: number): number {
  const product = Math.imul(hash ^ number, 0x9e3779b1);
  return (product ^ (product >>> 15)) | 0;
}

/** Numbers cells so that equal cells get the same number. Rows share the objects of equal cells, so most cells are found by identity. */
function cellNumbers(): (cell: unknown) => number {
  const numbers = new Map<unknown, number>();
  const texts = new Map<string, number>();
  // Rows of one source are adjacent and agree in most of their cells.
  let last: unknown;
  let lastNumber: number | undefined;
  return (cell) => {
    if (lastNumber !== undefined && cell === last) return lastNumber;
    last = cell;
    return (lastNumber = numberOf(cell));
  };

  function numberOf(cell: unknown): number {
    const known = numbers.get(cell);
    if (known !== undefined) return known;
    const text = typeof cell === "object" && cell !== null ? JSON.stringify(cell) : null;
    const number = (text === null ? undefined : texts.get(text)) ?? numbers.size;
    if (text !== null) texts.set(text, number);
    numbers.set(cell, number);
    return number;
  }
}

function checkReferences(
  name: TableName,
  rows: TableRows,
  unread: ReadonlySet<TableName>,
  used: Map<string, Set<string>>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { column, to } of tableOf(name).references) {
    const target = to as TableName;
    const known = idsOf(rows, target);
    const seen = used.get(target) ?? new Set();
    used.set(target, seen);
    // Rows of one source are adjacent and share repeated values, so most cells equal the previous one, whose ids are all known.
    let sound: unknown = NONE;
    for (const { line, row } of rowsOf(rows, name)) {
      const cell = row[column];
      if (cell === sound) continue;
      if (typeof cell === "string" && known.has(cell)) {
        seen.add(cell);
        sound = cell;
        continue;
      }
      const ids = idsIn(cell);
      for (const id of ids) seen.add(id);
      const strangers = ids.filter((id) => !known.has(id));
      if (strangers.length === 0) sound = cell;
      else if (!unread.has(target))
        for (const id of strangers)
          problems.push({
            file: fileOf(tableOf(name)),
            line,
            column,
            found: `"${id}"`,
            instead: `an id of ${fileOf(tableOf(target))}`,
          });
    }
  }
  return problems;
}

function checkUse(
  rows: TableRows,
  used: ReadonlyMap<string, ReadonlySet<string>>,
  unread: ReadonlySet<TableName>,
): Problem[] {
  const users = (target: TableName) =>
    TABLE_NAMES.filter((name) => tableOf(name).references.some(({ to }) => to === target));
  return TABLE_NAMES.filter(
    (name) => tableOf(name).mustBeUsed && !users(name).some((user) => unread.has(user)),
  ).flatMap((name) =>
    rowsOf(rows, name).flatMap(({ line, row }) => {
      const [column = ""] = tableOf(name).key;
      const id = String(row[column]);
      if (used.get(name)?.has(id)) return [];
      const instead = `an id that ${users(name)
        .map((user) => fileOf(tableOf(user)))
        .join(" or ")} uses, or no row`;
      return [{ file: fileOf(tableOf(name)), line, column, found: `"${id}", which nothing uses`, instead }];
    }),
  );
}

/** Returns the methods that results name in conditions, such as a teacher. Their existence is checked with the type of the condition. */
function methodsInConditions(rows: TableRows): readonly string[] {
  const naming = new Set(rows.conditions.filter(({ row }) => row.type === "method").map(({ row }) => row.condition_id));
  if (naming.size === 0) return NONE;
  return rows.results.flatMap(({ row }) =>
    row.conditions.length === 0 ? NONE : row.conditions.filter(({ key }) => naming.has(key)).map(({ value }) => value),
  );
}

function idsOf(rows: TableRows, name: TableName): ReadonlySet<string> {
  const [column = ""] = tableOf(name).key;
  return new Set(rowsOf(rows, name).map(({ row }) => String(row[column])));
}
