import type { ForeignRow } from "@/lib/csv/read-records";
import type { Field, Mapping, Rule } from "./mapping";

/** What the rules of a mapping make of one foreign row. */
export interface Placed {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly conditions: Readonly<Record<string, string>>;
  readonly carry: Rule["carry"];
  readonly cells: Rule["cells"];
  readonly closeGaps: boolean;
  readonly skip: string | undefined;
}

/** Applies every rule that matches, in order. */
export function applyRules(mapping: Mapping, { cells }: ForeignRow): Placed {
  const fields: Partial<Record<Field, string>> = { value: cells[mapping.columns.value] ?? "", qualifier: "exact" };
  const conditions: Record<string, string> = {};
  let last: Omit<Placed, "fields" | "conditions"> = { carry: undefined, cells: undefined, skip: undefined, closeGaps: false };
  for (const rule of mapping.rules) {
    const groups = match(rule.when, cells);
    if (groups === null) continue;
    for (const [field, template] of Object.entries(rule.set)) fields[field as Field] = fill(template, groups, cells);
    for (const [condition, template] of Object.entries(rule.conditions)) conditions[condition] = fill(template, groups, cells);
    last = {
      carry: rule.carry ?? last.carry,
      cells: rule.cells ?? last.cells,
      skip: rule.skip ?? last.skip,
      closeGaps: rule.closeGaps ?? last.closeGaps,
    };
  }
  const stated = Object.entries(conditions).filter(([, value]) => value !== "");
  return { ...last, fields, conditions: Object.fromEntries(stated) };
}

/** Whether every expression matches its cell, and the named groups; null where one does not. */
export function match(when: Readonly<Record<string, string>>, cells: ForeignRow["cells"]): Readonly<Record<string, string>> | null {
  const groups: Record<string, string> = {};
  for (const [column, pattern] of Object.entries(when)) {
    const cell = cells[column];
    if (cell === undefined) throw new Error(`the file has no column ${column}`);
    const found = new RegExp(pattern, "u").exec(cell);
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
