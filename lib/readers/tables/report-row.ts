import type { ReadingProblem, ReportedRow, Spread } from "@/lib/readers/reading";
import { columnName, type Column } from "./columns";
import type { Role } from "./column-roles";
import { isUnclear, withPoint } from "./decimal-comma";
import type { GridCell, GridRow } from "./grid";
import { readCell, type PrintedCell, type PrintedNumber } from "./read-cell";
import type { RowLabels } from "./row-labels";
import type { SpreadColumn } from "./spreads";
import type { ValueColumn } from "./value-columns";

export interface TableParts {
  readonly prefix: string;
  readonly conditions: Readonly<Record<string, string>>;
  readonly roles: readonly Role[];
  readonly spreads: ReadonlyMap<number, SpreadColumn>;
  readonly columns: readonly Column[];
  readonly values: readonly ValueColumn[];
  readonly hasDecimalCommas: boolean;
}

interface Made {
  readonly rows: readonly ReportedRow[];
  readonly problems: readonly ReadingProblem[];
}

/** Returns the results of one row of a table, and the problems of the parts that could not be read. */
export function reportRow(row: GridRow, number: number, labels: RowLabels, section: string, table: TableParts): Made {
  const rows: ReportedRow[] = [];
  const problems: ReadingProblem[] = [];
  const said = sayRow(labels, section, table);
  const point = (numeral: string) => (table.hasDecimalCommas ? withPoint(numeral) : numeral);
  const direction = arrowOf(row, table.roles);
  for (const column of table.values) {
    const cell = row.cells[column.at];
    if (!cell || cell.from !== "own") continue;
    const printed = readCell(cell.text);
    const spread = spreadCell(row, table.spreads.get(column.at));
    const spreadText = short(row.cells[table.spreads.get(column.at)?.at ?? -1]?.text ?? "");
    if (printed.kind === "gap" && (spread === null || spread.kind === "gap")) continue;
    const where = {
      line: cell.line,
      cell: `${table.prefix}row ${number}, column ${columnName(table.columns[column.at])}`,
    };
    const wrong =
      printed.kind === "number"
        ? wrongWith(printed, row.cells, column.at, table.hasDecimalCommas)
        : printed.kind === "gap"
          ? `a spread without the number that it belongs to: "${spreadText}"`
          : printed.kind === "several"
            ? `"${short(cell.text)}" is more than one number; write each in its own cell`
            : `"${short(cell.text)}" is not a number`;
    if (wrong !== null)
      problems.push({
        where,
        message:
          spreadText === "" || printed.kind === "gap"
            ? wrong
            : `${wrong}; its spread "${spreadText}" is not read either`,
      });
    if (wrong !== null || printed.kind !== "number") continue;
    if (
      spread &&
      (!(isPlain(spread) || INTERVAL.test(spreadText)) || (printed.spread !== null && spread.kind !== "gap"))
    )
      problems.push({ where, message: `"${spreadText}" is not read as the spread of "${printed.value}"` });
    const marks = [...cell.marks, ...printed.marks];
    rows.push({
      model: join([...said.model, ...column.model]),
      configuration: join(said.configuration),
      benchmark: join([...said.benchmark, ...column.benchmark]),
      metric: join([...said.metric, ...column.metric]),
      value: point(printed.value),
      spread: spreadOf(printed, column, row, table.spreads.get(column.at), point),
      direction: column.direction ?? direction,
      unit: printed.unit ?? column.unit,
      conditions: conditionsOf([
        ...Object.entries(table.conditions),
        ...said.conditions,
        ...Object.entries(column.conditions),
        ...(printed.aside === null ? [] : [["in brackets", printed.aside] as const]),
      ]),
      ...(printed.qualifier === null ? {} : { qualifier: printed.qualifier }),
      ...(marks.length === 0 ? {} : { marks }),
      where,
    });
  }
  return { rows, problems };
}

/** Returns the conditions by name. A repeated name gets a number, so that neither value is lost. */
function conditionsOf(entries: readonly (readonly [id: string, text: string])[]): Readonly<Record<string, string>> {
  const counts = new Map<string, number>();
  const named = entries.map(([id, text]) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return [count === 1 ? id : `${id} (${count})`, text] as const;
  });
  return Object.fromEntries(named);
}

/** Joins labels as "AMBER / Attribute"; text in brackets belongs to the word before it. */
const join = (parts: readonly string[]) =>
  parts
    .filter((part) => part !== "")
    .join(" / ")
    .replaceAll(" / (", " (");

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function wrongWith(
  printed: PrintedNumber,
  cells: readonly GridCell[],
  at: number,
  hasDecimalCommas: boolean,
): string | null {
  if (cells[at + 1]?.from === "across")
    return `"${printed.value}" spans several columns; write it under the one that it belongs to`;
  return !hasDecimalCommas && isUnclear(printed)
    ? `"${printed.value}" has a comma where other numbers of the table have a point; write a point`
    : null;
}

function sayRow({ texts }: RowLabels, section: string, { roles, columns }: TableParts) {
  const said: Record<"model" | "benchmark" | "metric" | "configuration", string[]> = {
    model: [],
    benchmark: [],
    metric: [],
    configuration: [],
  };
  const conditions: (readonly [id: string, text: string])[] = section === "" ? [] : [["section", section]];
  for (const [at, role] of roles.entries()) {
    const text = texts[at] ?? "";
    // "none" is a stated filter; a dash or NaN states nothing.
    if (text === "" || /^(?:[-–—−]+|nan|n\/?a)$/i.test(text)) continue;
    if (role.kind === "condition") conditions.push([role.id, withUnit(text, columns[at]?.name ?? "")]);
    else if (role.kind === "numbered") said.configuration.push(`${role.id} ${text}`);
    else if (
      role.kind === "model" ||
      role.kind === "benchmark" ||
      role.kind === "metric" ||
      role.kind === "configuration"
    )
      said[role.kind].push(text);
  }
  return { ...said, conditions };
}

/** A parameter count keeps the unit of its header: 310 under "Params (M)" is 310 M. */
function withUnit(text: string, name: string): string {
  const unit = /[([]\s*(?:in\s+)?([A-Za-zµ%]{1,3})\s*[)\]]\s*$/.exec(name)?.[1];
  return unit !== undefined && /^[\d.,]+$/.test(text) ? `${text} ${unit}` : text;
}

const spreadCell = ({ cells }: GridRow, column: SpreadColumn | undefined) =>
  column ? readCell(cells[column.at]?.text ?? "") : null;

const INTERVAL = /^[[(]\s*[-−+]?[\d.]+\s*(?:,|;|–|to)\s*[-−+]?[\d.]+\s*[\])]$/;

/** Returns whether a cell of a spread column is a single number or a gap. */
const isPlain = (cell: PrintedCell) =>
  cell.kind === "gap" ||
  (cell.kind === "number" && cell.spread === null && cell.aside === null && cell.qualifier === null);

function spreadOf(
  printed: PrintedNumber,
  { spread }: ValueColumn,
  row: GridRow,
  column: SpreadColumn | undefined,
  point: (numeral: string) => string,
): Spread | null {
  if (printed.spread !== null) return { printed: point(printed.spread), kind: spread };
  const cell = spreadCell(row, column);
  const text = row.cells[column?.at ?? -1]?.text ?? "";
  if (column && INTERVAL.test(text)) return { printed: text, kind: column.kind };
  return column && cell?.kind === "number" && isPlain(cell) ? { printed: point(cell.value), kind: column.kind } : null;
}

/** Returns the direction that a column of arrows states, or null. */
function arrowOf({ cells }: GridRow, roles: readonly Role[]): "lower" | "higher" | null {
  const arrows = roles.flatMap((role, at) => (role.kind === "direction" ? [cells[at]?.text ?? ""] : []));
  return arrows.includes("↓") ? "lower" : arrows.includes("↑") ? "higher" : null;
}
