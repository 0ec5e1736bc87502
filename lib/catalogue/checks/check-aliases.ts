import type { Problem } from "@/lib/csv/problem";
import { plainName } from "@/lib/numerals/plain-name";
import { TABLES } from "@/lib/tables/all-tables";
import type { TableRows } from "@/lib/catalogue/tables-of";

/** Checks that an alias leads to an existing row, and to only one row of its table, whatever its case and punctuation. */
export function checkAliases(rows: TableRows): readonly Problem[] {
  const first = new Map<string, number>();
  return rows.aliases.flatMap(({ line, row }): Problem[] => {
    const problems: Problem[] = [];
    const refuse = (column: string, found: string, instead: string) =>
      problems.push({ file: "aliases.csv", line, column, found, instead });
    const [key] = TABLES[row.table].key;
    const named = rows[row.table].map((located) => located.row as Readonly<Record<string, unknown>>);
    if (!named.some((one) => one[key as string] === row.id)) refuse("id", `"${row.id}"`, `an id of ${row.table}.csv`);
    const plain = plainName(row.alias);
    if (plain === "") refuse("alias", `"${row.alias}"`, "a name with letters or digits");
    const other = named.find(
      (one) =>
        one[key as string] !== row.id &&
        [one.name, one.symbol, one[key as string]].some(
          (name) => typeof name === "string" && plainName(name) === plain,
        ),
    );
    if (other)
      refuse(
        "alias",
        `"${row.alias}", which is ${String(other[key as string])} itself`,
        "a name that nothing else in the table has",
      );
    const before = first.get(`${row.table} ${plain}`);
    first.set(`${row.table} ${plain}`, before ?? line);
    if (before !== undefined)
      refuse(
        "alias",
        `"${row.alias}", the same as on line ${before} apart from case and punctuation`,
        "each name once",
      );
    return problems;
  });
}
