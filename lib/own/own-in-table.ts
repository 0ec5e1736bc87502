import { signOf } from "@/lib/sentences/board";
import { printSpread } from "@/lib/format/result";
import type { BoardTable, BoardTableCell, BoardTableColumn, BoardTableRow } from "@/lib/report/board-table";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import type { ShownRow } from "@/lib/view/board/shown-configurations";
import type { OwnShown } from "./own-board";
import { readOwnValue } from "./own-value";

type Table = Pick<BoardTable, "columns" | "groups" | "foot">;
const ABSENT: BoardTableCell = { kind: "missing", words: "not stated" };

/** Adds the own rows of a board to its download table, marked, at their places on screen. Nothing else of the table changes. */
export function ownInTable<Taken extends Table>(table: Taken, shown: OwnShown): Taken {
  if (shown.shape === "configurations")
    return { ...table, ...inRows(table, shown.board.groups, (row) => ownConfiguration(table.columns, row)) };
  return shown.isTurned
    ? { ...table, ...inRows(table, turnedGroups(shown), (row) => row.made()) }
    : { ...table, ...inColumns(table, shown.grid) };
}

interface GroupOf<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Inserts own rows into the groups of rows; a group of only own rows comes first. */
function inRows<Row extends { readonly key: string; readonly yours?: unknown }>(
  table: Table,
  groups: readonly GroupOf<Row>[],
  made: (row: Row) => BoardTableRow,
): Pick<Table, "groups"> {
  const first = groups.length > table.groups.length ? 1 : 0;
  const own =
    first === 1 ? [{ title: groups[0]?.title ?? "", detail: "", rows: (groups[0]?.rows ?? []).map(made) }] : [];
  return {
    groups: [
      ...own,
      ...table.groups.map((group, at) => {
        const byKey = new Map(group.rows.map((row) => [row.key, row]));
        return {
          ...group,
          rows: (groups[at + first]?.rows ?? []).flatMap((row) =>
            row.yours === undefined ? (byKey.get(row.key) ?? []) : made(row),
          ),
        };
      }),
    ],
  };
}

function ownConfiguration(
  columns: readonly BoardTableColumn[],
  { key, note, method, configuration, cells }: ShownRow,
): BoardTableRow {
  const before = columns.length - cells.length;
  const own = cells.map((cell, at): BoardTableCell => {
    if (cell.kind !== "text") return ABSENT;
    return columns[before + at]?.holds === "numbers" ? valueCell(cell.text) : { kind: "text", text: cell.text };
  });
  const rank: BoardTableCell = { kind: "missing", words: note };
  return {
    key,
    isYours: true,
    cells: [...(before > 1 ? [rank] : []), { kind: "name", text: method.name, detail: configuration }, ...own],
  };
}

/** Returns the cell for a typed value; text if it is not a number. */
function valueCell(text: string): BoardTableCell {
  const value = readOwnValue(text);
  if (value === null) return { kind: "text", text };
  const spread = value.spread === null ? "" : printSpread(value.spread);
  return {
    kind: "value",
    digits: value.value.text,
    sign: signOf(value.qualifier),
    spread,
    place: null,
    marks: [],
    difference: "",
    source: null,
    result: "",
    href: "",
  };
}

const gridCell = (cell: ShownGrid["sections"][number]["rows"][number]["cells"][number][number]): BoardTableCell =>
  typeof cell === "string" ? ABSENT : valueCell(cell.text);

/** Returns the methods of a turned grid, with the data to make the row of an own one. */
function turnedGroups({ grid: { methods, metrics, sections }, groups }: Extract<OwnShown, { readonly shape: "grid" }>) {
  const rows = sections.flatMap((section) => section.rows);
  return groups.map(({ title, methods: ids }) => ({
    title,
    rows: ids.map((id) => {
      const at = methods.findIndex((method) => method.id === id);
      const values = rows.flatMap(({ cells }) => (cells[at] ?? []).map(gridCell));
      return {
        key: id,
        yours: methods[at]?.yours,
        made: (): BoardTableRow => ({
          key: id,
          isYours: true,
          cells: [
            { kind: "name", text: methods[at]?.name ?? "", detail: "" },
            ...values,
            ...metrics.map((): BoardTableCell => ({ kind: "missing", words: "yours, not ranked" })),
          ],
        }),
      };
    }),
  }));
}

/** Inserts own methods as columns of a grid, one column for each metric. */
function inColumns(table: Table, { methods, metrics, sections }: ShownGrid): Table {
  return methods.reduce<Table>((all, { id, name, yours }, at) => {
    if (!yours) return all;
    const place = 1 + at * metrics.length;
    const columns = metrics.map(
      (metric, index): BoardTableColumn =>
        metrics.length === 1
          ? { id, over: "", head: name, holds: "numbers", isYours: true }
          : { id: `${id} ${index}`, over: name, head: metric, holds: "numbers", isYours: true },
    );
    return {
      columns: [...all.columns.slice(0, place), ...columns, ...all.columns.slice(place)],
      groups: all.groups.map((group, g) => ({
        ...group,
        rows: group.rows.map((row) => ({
          ...row,
          cells: [
            ...row.cells.slice(0, place),
            ...(sections[g]?.rows.find(({ key }) => key === row.key)?.cells[at] ?? []).map(gridCell),
            ...row.cells.slice(place),
          ],
        })),
      })),
      foot: all.foot.map((line) => [...line.slice(0, place), ...metrics.map(() => ""), ...line.slice(place)]),
    };
  }, table);
}
