import type { ForeignRow } from "@/lib/csv/read-records";
import type { Placed } from "./apply-rules";
import type { Carry, Field, Mapping } from "./mapping";
import type { PrintedCell } from "./printed-cell";

interface Cell {
  readonly row: ForeignRow;
  readonly placed: Placed;
  readonly printed: PrintedCell | null;
}

/** Conditions and fields that a result takes from other cells of its run. */
export interface Carried {
  readonly conditions: Readonly<Record<string, string>>;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** A spread as its cells print it: the digits after ±, or the two ends of an interval. */
type Spread = Partial<Record<NonNullable<Carry["field"]>, string>>;

const MILLIONS: Readonly<Record<PrintedCell["scale"], number>> = { "": 1, K: 0.001, M: 1, B: 1000 };

/**
 * The values that cells of a file carry over to the results of their runs. `carriers` are the cells that carry them; cells are grouped by the columns
 * that identify a run.
 */
export class Carriers {
  readonly #groups = new Map<string, { conditions: Record<string, string>; spread: Spread; used: boolean }>();
  readonly #columns = new Map<string, readonly string[]>();

  constructor(
    readonly mapping: Mapping,
    carriers: readonly Cell[],
  ) {
    for (const cell of carriers) {
      const { carry } = cell.placed;
      if (carry === undefined) continue;
      const columns = carry.sameRun ?? mapping.sameRun;
      this.#columns.set(JSON.stringify(columns), columns);
      const key = keyOf(columns, cell);
      const group = this.#groups.get(key) ?? { conditions: {}, spread: {}, used: false };
      this.#groups.set(key, group);
      if (carry.condition !== undefined) group.conditions[carry.condition] = valueOf(cell, mapping);
      if (carry.field !== undefined) group.spread[carry.field] = valueOf(cell, mapping);
    }
  }

  /** Returns the conditions and fields that the result in a cell takes over. */
  takenBy(cell: Cell): Carried {
    const groups = [...this.#columns.values()].flatMap((columns) => this.#groups.get(keyOf(columns, cell)) ?? []);
    for (const group of groups) group.used = true;
    return {
      conditions: Object.fromEntries(
        groups.flatMap(({ conditions }) => Object.entries(conditions)),
      ) as Carried["conditions"],
      fields: Object.fromEntries(groups.flatMap(({ spread }) => Object.entries(fieldsOf(spread)))) as Carried["fields"],
    };
  }

  /** Returns whether any result took over the value of a carrier. */
  used(carrier: Cell): boolean {
    return this.#groups.get(keyOf(carrier.placed.carry?.sameRun ?? this.mapping.sameRun, carrier))?.used ?? false;
  }
}

function fieldsOf({ spread, low, high }: Spread): Partial<Record<Field, string>> {
  if (low !== undefined && high !== undefined) return { spread: `[${low}, ${high}]` };
  return spread === undefined ? {} : { spread };
}

const keyOf = (columns: readonly string[], { row, placed }: Cell) =>
  JSON.stringify([columns, columns.map((column) => row.cells[column] ?? ""), placed.fields.run ?? ""]);

/** Returns the carried value. Parameters are in millions; any other value is carried as printed, unless the mapping multiplies it. */
function valueOf({ row, placed, printed }: Cell, { columns }: Mapping): string {
  const { carry, fields } = placed;
  const text = fields.value ?? printed?.value ?? row.cells[columns.value] ?? "";
  if (fields.value === undefined && printed?.scale && carry?.condition !== "parameters")
    return (row.cells[columns.value] ?? "").trim();
  const times = (carry?.times ?? 1) * (fields.value === undefined ? MILLIONS[printed?.scale ?? ""] : 1);
  return times === 1 ? text : String(Number((Number(text.replaceAll(",", "")) * times).toPrecision(12)));
}
