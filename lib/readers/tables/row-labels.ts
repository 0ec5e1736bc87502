import type { Role } from "./column-roles";
import type { GridRow } from "./grid";

/** What a row says of its numbers. */
export interface RowLabels {
  /** The words of each column that is not a result, blank cells filled from the row above where they repeat it. */
  readonly texts: readonly string[];
  /** The first of them that says something. */
  readonly first: string;
}

const LABELS: ReadonlySet<Role["kind"]> = new Set(["model", "benchmark", "metric", "configuration", "numbered", "condition"]);

/**
 * Reads the labels of a row. Blank cells at its beginning repeat what stands above them, as pandas and LaTeX print an index, but only
 * where a label follows that is the row's own: a row without any label of its own stays without.
 */
export function rowLabels({ cells }: GridRow, roles: readonly Role[], before: RowLabels | null): RowLabels {
  const texts = roles.map((role, at) => (LABELS.has(role.kind) ? (cells[at]?.text ?? "").replace(/^-+\s+(?=\S)/, "").trim() : ""));
  const own = texts.findIndex((text) => text !== "");
  if (before && own > 0) for (let at = 0; at < own; at += 1) texts[at] = before.texts[at] ?? "";
  return { texts, first: texts.find((text, at) => text !== "" && LABELS.has(roles[at]?.kind ?? "nothing")) ?? "" };
}
