import type { Problem } from "@/lib/csv/problem";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf, type Table } from "@/lib/tables/table";
import type { Located, TableRows } from "./tables-of";

type AnyRow = Readonly<Record<string, unknown>>;
const tableOf = (name: TableName) => TABLES[name] as unknown as Table;
const rowsOf = (rows: TableRows, name: TableName) => rows[name] as readonly Located<AnyRow>[];

/** The ids in a cell: one, none, a list of ids, or the keys of key=value pairs. */
function idsIn(cell: unknown): readonly string[] {
  if (cell === null || cell === undefined) return [];
  if (Array.isArray(cell)) return cell.map((item: string | { key: string }) => (typeof item === "string" ? item : item.key));
  return [String(cell)];
}

/**
 * Duplicate keys, rows that say the same thing twice, references that lead nowhere and ids that nothing uses.
 * `unread` names tables in which some row could not be read: their ids are not all known, so nothing is said about
 * references to them.
 */
export function checkIds(rows: TableRows, unread: ReadonlySet<TableName>): readonly Problem[] {
  const used = new Map<string, Set<string>>();
  const problems = TABLE_NAMES.flatMap((name) => [
    ...checkUnique(name, rows, tableOf(name).key, "an id that no other row has"),
    ...checkUnique(name, rows, tableOf(name).says ?? [], "one row for one statement, or the condition that tells the two apart"),
    ...checkReferences(name, rows, unread, used),
  ]);
  for (const id of methodsInConditions(rows)) used.get("methods")?.add(id);
  return [...problems, ...checkUse(rows, used, unread)];
}

function checkUnique(name: TableName, rows: TableRows, columns: readonly string[], instead: string): Problem[] {
  if (columns.length === 0) return [];
  const first = new Map<string, number>();
  // Rows share what they repeat, so each is written once.
  const texts = new Map<unknown, string>();
  const textOf = (cell: unknown): string => {
    const text = texts.get(cell) ?? JSON.stringify(cell);
    texts.set(cell, text);
    return text;
  };
  return rowsOf(rows, name).flatMap(({ line, row }) => {
    const cells = columns.map((column) => row[column]);
    const key = cells.map(textOf).join();
    const before = first.get(key);
    first.set(key, before ?? line);
    if (before === undefined) return [];
    const shown = cells.map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : JSON.stringify(cell))).join(", ");
    return [{ file: fileOf(tableOf(name)), line, column: columns.join(", "), found: `${shown} as on line ${before}`, instead }];
  });
}

function checkReferences(name: TableName, rows: TableRows, unread: ReadonlySet<TableName>, used: Map<string, Set<string>>): Problem[] {
  return tableOf(name).references.flatMap(({ column, to }) => {
    const target = to as TableName;
    const known = idsOf(rows, target);
    const seen = used.get(target) ?? new Set();
    used.set(target, seen);
    return rowsOf(rows, name).flatMap(({ line, row }) =>
      idsIn(row[column]).flatMap((id) => {
        seen.add(id);
        if (known.has(id) || unread.has(target)) return [];
        return [{ file: fileOf(tableOf(name)), line, column, found: `"${id}"`, instead: `an id of ${fileOf(tableOf(target))}` }];
      }),
    );
  });
}

function checkUse(rows: TableRows, used: ReadonlyMap<string, ReadonlySet<string>>, unread: ReadonlySet<TableName>): Problem[] {
  const users = (target: TableName) => TABLE_NAMES.filter((name) => tableOf(name).references.some(({ to }) => to === target));
  return TABLE_NAMES.filter((name) => tableOf(name).mustBeUsed && !users(name).some((user) => unread.has(user))).flatMap((name) =>
    rowsOf(rows, name).flatMap(({ line, row }) => {
      const [column = ""] = tableOf(name).key;
      const id = String(row[column]);
      if (used.get(name)?.has(id)) return [];
      const instead = `an id that ${users(name).map((user) => fileOf(tableOf(user))).join(" or ")} uses, or no row`;
      return [{ file: fileOf(tableOf(name)), line, column, found: `"${id}", which nothing uses`, instead }];
    }),
  );
}

/** The methods that figures name as a condition, such as a teacher; whether each exists is checked with the condition's type. */
function methodsInConditions(rows: TableRows): readonly string[] {
  const naming = new Set(rows.conditions.filter(({ row }) => row.type === "method").map(({ row }) => row.condition_id));
  return rows.results.flatMap(({ row }) => row.conditions.filter(({ key }) => naming.has(key)).map(({ value }) => value));
}

function idsOf(rows: TableRows, name: TableName): ReadonlySet<string> {
  const [column = ""] = tableOf(name).key;
  return new Set(rowsOf(rows, name).map(({ row }) => String(row[column])));
}
