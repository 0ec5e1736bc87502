import type { Spread } from "@/lib/readers/reading";
import type { Column } from "./columns";
import type { Role } from "./column-roles";
import { readLabel } from "./read-label";
import { spreadKind } from "./spread-kind";
import { folded } from "./words";

export interface SpreadColumn {
  readonly at: number;
  readonly kind: Spread["kind"];
}

const SUFFIX = /^(.+?)[\s_-]+\(?(std(?:dev|\.? dev\.?)?|stderr|std err(?:or)?|se|sem|sd|ci|ci95|±)\)?$/i;

/** Finds the result column that each spread column belongs to. A spread column that belongs to none is treated as a result column. */
export function spreadsOf(
  columns: readonly Column[],
  roles: readonly Role[],
): { readonly roles: readonly Role[]; readonly spreads: ReadonlyMap<number, SpreadColumn> } {
  const spreads = new Map<number, SpreadColumn>();
  const result = [...roles];
  const nameOf = (column: Column | undefined) => folded(readLabel(column?.name ?? "").name);
  for (const { at, name } of columns) {
    const suffixed = SUFFIX.exec(readLabel(name).name);
    if (roles[at]?.kind === "value" && suffixed) {
      const of = columns.find(
        (column) =>
          roles[column.at]?.kind === "value" && column.at !== at && nameOf(column) === folded(suffixed[1] as string),
      );
      if (!of || spreads.has(of.at)) continue;
      spreads.set(of.at, { at, kind: spreadKind(suffixed[2] as string) });
      result[at] = { kind: "spread" };
    } else if (roles[at]?.kind === "spread") {
      const left = columns.findLast((column) => column.at < at && result[column.at]?.kind !== "direction");
      if (left && result[left.at]?.kind === "value" && !spreads.has(left.at))
        spreads.set(left.at, { at, kind: spreadKind(name) });
      else result[at] = { kind: "value" };
    }
  }
  return { roles: result, spreads };
}
