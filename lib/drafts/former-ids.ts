import { cellOf, type Cells, type CollectionCells } from "./cells";
import type { NamedMapping } from "./take-rows";

export interface FormerIds {
  /** The rows of former-ids.csv. */
  readonly rows: readonly Cells[];
  /** The ids that this import removes from their tables, as `table id`. */
  readonly gone: ReadonlySet<string>;
  readonly refused: readonly string[];
}

interface Change {
  /** Rows of re-read tables that no cell took over. */
  readonly left: readonly Cells[];
  /** The rows of those tables before and after. */
  readonly touched: readonly Cells[];
  readonly results: readonly Cells[];
  readonly mappings: readonly NamedMapping[];
  /** The sources that the tables now have, and all that they had. */
  readonly kept: ReadonlySet<string>;
  readonly managed: ReadonlySet<string>;
}

/**
 * Returns where the ids that are no longer used lead: a result to the one that its mapping names, a source to the one that took over most of its
 * results. A result that no cell took over and no mapping retires is refused by name.
 */
export function formerIds(
  collection: CollectionCells,
  { left, touched, results, mappings, kept, managed }: Change,
): FormerIds {
  const retired = new Map(mappings.flatMap(({ mapping }) => Object.entries(mapping.retired)));
  const present = new Set(results.map((row) => cellOf(row, "result_id")));
  const refused: string[] = [];
  const leaving = left.flatMap((row): Cells[] => {
    const id = cellOf(row, "result_id");
    const to = retired.get(id);
    if (to === undefined) {
      refused.push(
        `${id} of ${cellOf(row, "source_id")}: no cell of the tables is "${cellOf(row, "evidence")}" → correct the mapping, or list the id in "retired"`,
      );
      return [];
    }
    if (!present.has(to)) refused.push(`${id}: retired to ${to}, which is not a result of the tables`);
    return [{ former_id: id, table: "results", id: to }];
  });

  const sourceNow = new Map(results.map((row) => [cellOf(row, "result_id"), cellOf(row, "source_id")]));
  const sources = (collection.sources ?? []).flatMap((row): Cells[] => {
    const id = cellOf(row, "source_id");
    if (!managed.has(id) || kept.has(id)) return [];
    const heirs = touched.flatMap((result) =>
      cellOf(result, "source_id") === id
        ? (sourceNow.get(retired.get(cellOf(result, "result_id")) ?? cellOf(result, "result_id")) ?? [])
        : [],
    );
    const heir = mostFrequent(heirs);
    return heir === undefined ? [] : [{ former_id: id, table: "sources", id: heir }];
  });
  const others = mappings.flatMap(({ mapping }) => mapping.former);
  const all = [...sources, ...leaving, ...others];
  const known = (collection["former-ids"] ?? []).filter((row) => !all.some((other) => sameKey(row, other)));
  return {
    rows: [...known, ...all.filter((row) => cellOf(row, "id") !== "")],
    gone: new Set([
      ...all.map((row) => `${cellOf(row, "table")} ${cellOf(row, "former_id")}`),
      ...replacedUnused(collection, managed, kept),
    ]),
    refused,
  };
}

/** Returns every replaced source as `table id`. A source without results has no heir and so no row of former-ids.csv, but leaves its table too. */
const replacedUnused = (collection: CollectionCells, managed: ReadonlySet<string>, kept: ReadonlySet<string>) =>
  (collection.sources ?? [])
    .map((row) => cellOf(row, "source_id"))
    .filter((id) => managed.has(id) && !kept.has(id))
    .map((id) => `sources ${id}`);

const sameKey = (a: Cells, b: Cells) =>
  cellOf(a, "former_id") === cellOf(b, "former_id") && cellOf(a, "table") === cellOf(b, "table");

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
