import { checkReadTables, readTable, type ReadTables } from "@/lib/catalogue/checks/check-tables";
import { decoderOf } from "@/lib/csv/read-csv";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { tableOf } from "@/lib/tables/table-of";
import type { Collection } from "./collection";
import { FAULTS, type Fault, type Site } from "./mutants";

/** Makes mutants of a collection, and counts those that the checker refused. */
export class KillRate {
  /** Mutants that the checker accepted. */
  readonly survivors: string[] = [];
  readonly #made = new Map<Fault, number>();
  readonly #survived = new Map<Fault, number>();
  readonly #byKind = new Map<string, { made: number; refused: number }>();
  /** One for all variants of a table, so that only the cells that a fault changed are decoded again. */
  readonly #decoders = new Map(TABLE_NAMES.map((name) => [name, decoderOf(tableOf(name))]));
  #collection: Collection;
  #read: ReadTables;

  constructor(collection: Collection) {
    this.#collection = collection;
    this.#read = this.#readWhole(collection);
  }

  /** Continues with another collection in the same count. */
  goOnWith(collection: Collection): void {
    this.#collection = collection;
    this.#read = this.#readWhole(collection);
  }

  #readWhole(collection: Collection): ReadTables {
    const read = Object.fromEntries(
      TABLE_NAMES.map((name) => [name, readTable(name, collection.texts[name], this.#decoders.get(name))]),
    ) as Record<TableName, ReadTables[TableName]>;
    if (this.#isRefused(read)) throw new Error(`the ${collection.name} is refused before any fault is made`);
    return read;
  }

  /** Reads only the table with the fault again, but makes all checks. */
  try({ fault, table, what, mutant, kind }: Site, shift: number): void {
    const text = mutant(shift);
    if (text === this.#collection.texts[table]) throw new Error(`no fault was made at ${what}`);
    this.#made.set(fault, (this.#made.get(fault) ?? 0) + 1);
    const ofKind = this.#byKind.get(kind) ?? { made: 0, refused: 0 };
    this.#byKind.set(kind, ofKind);
    ofKind.made += 1;
    if (this.#isRefused({ ...this.#read, [table]: readTable(table, text, this.#decoders.get(table)) })) {
      ofKind.refused += 1;
      return;
    }
    this.#survived.set(fault, (this.#survived.get(fault) ?? 0) + 1);
    this.survivors.push(`${fault}: ${what}, shift ${shift}`);
  }

  /** Returns how many mutants of a kind were made. */
  made(fault: Fault): number {
    return this.#made.get(fault) ?? 0;
  }

  get mutants(): number {
    return [...this.#made.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How many mutants of rows of each kind of source were made and refused. */
  get byKind(): ReadonlyMap<string, { readonly made: number; readonly refused: number }> {
    return this.#byKind;
  }

  /** Prints the kinds of fault and of source with the number of mutants made, the number refused, and the rate. */
  print(title: string): void {
    const rows = FAULTS.map((fault): [string, number, number] => [
      fault,
      this.#made.get(fault) ?? 0,
      this.#survived.get(fault) ?? 0,
    ]);
    const kinds = [...this.#byKind].map(([kind, { made, refused }]): [string, number, number] => [
      `in ${kind || "no source"}`,
      made,
      made - refused,
    ]);
    const lines = [...rows, ...kinds, ["all", this.mutants, this.survivors.length] as const].map(
      ([fault, made, survived]) => {
        const rate =
          made === 0 ? "none" : `${(((made - survived) / made) * 100).toFixed(made === 0 || survived === 0 ? 0 : 2)} %`;
        return `${fault.padEnd(33)}${String(made).padStart(8)}${String(made - survived).padStart(9)}${rate.padStart(10)}`;
      },
    );
    console.log([title, `${"fault".padEnd(33)} mutants  refused      rate`, ...lines].join("\n"));
  }

  #isRefused(read: ReadTables): boolean {
    // A problem in one table is also among the problems of the whole, so nothing else has to be checked.
    return (
      Object.values(read).some(({ problems }) => problems.length > 0) ||
      checkReadTables(read, this.#collection.abstracts).problems.length > 0
    );
  }
}
