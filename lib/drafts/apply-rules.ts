import type { ForeignRow } from "@/lib/csv/read-records";
import type { Carry, Field, Mapping, Rule } from "./mapping";
import { pattern } from "./pattern";

/** The outcome of applying the rules of a mapping to one foreign row. */
export interface Placed {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly conditions: Readonly<Record<string, string>>;
  readonly carry: Carry | undefined;
  readonly cells: Rule["cells"];
  readonly closeGaps: boolean;
  readonly skip: string | undefined;
  readonly lost: string | undefined;
  /** Names that the row prints and that no lookup contains. */
  readonly unnamed: readonly string[];
}

/** Applies every rule that matches, in order. */
export function applyRules(mapping: Mapping, { cells }: ForeignRow): Placed {
  const fields: Partial<Record<Field, string>> = {};
  const conditions: Record<string, string> = {};
  const unnamed: string[] = [];
  let last: Pick<Placed, "carry" | "cells" | "skip" | "lost" | "closeGaps"> = {
    carry: undefined,
    cells: undefined,
    skip: undefined,
    lost: undefined,
    closeGaps: false,
  };
  for (const rule of mapping.rules) {
    const groups = match(rule.when, cells);
    if (groups === null) continue;
    const take = (set: Readonly<Partial<Record<string, string>>>, stated: Readonly<Record<string, string>>) => {
      for (const [field, template] of Object.entries(set)) fields[field as Field] = fill(template ?? "", groups, cells);
      for (const [condition, template] of Object.entries(stated)) conditions[condition] = fill(template, groups, cells);
    };
    take(rule.set, rule.conditions);
    last = {
      carry: rule.carry ?? last.carry,
      cells: rule.cells ?? last.cells,
      skip: rule.skip ?? last.skip,
      lost: rule.lost ?? last.lost,
      closeGaps: rule.closeGaps ?? last.closeGaps,
    };
    for (const { in: name, key } of rule.lookup) {
      const printed = fill(key, groups, cells);
      const entry = mapping.lookups[name]?.[printed];
      if (entry === undefined) unnamed.push(`the lookup ${name} has no entry "${printed}"`);
      else {
        const { conditions: stated, carry, skip, ...set } = entry;
        take(set, stated);
        last = { ...last, carry: carry ?? last.carry, skip: skip ?? last.skip };
      }
    }
  }
  const stated = Object.entries(conditions).filter(([, value]) => value !== "");
  return { ...last, fields, conditions: Object.fromEntries(stated), unnamed };
}

/** Returns the named groups if every expression matches its cell, else null. Throws if the file lacks a column. */
export function match(
  when: Readonly<Record<string, string>>,
  cells: ForeignRow["cells"],
): Readonly<Record<string, string>> | null {
  const groups: Record<string, string> = {};
  for (const [column, expression] of Object.entries(when)) {
    const cell = cells[column];
    if (cell === undefined) throw new Error(`the file has no column ${column}`);
    const found = pattern(expression).exec(cell);
    if (found === null) return null;
    Object.assign(groups, found.groups);
  }
  return groups;
}

function fill(template: string, groups: Readonly<Record<string, string>>, cells: ForeignRow["cells"]): string {
  return template
    .replace(/\$<(\w+)>/g, (_, name: string) => groups[name] ?? "")
    .replace(/\{([^{}]+)\}/g, (_, column: string) => cells[column] ?? "");
}
