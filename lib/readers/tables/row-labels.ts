import type { Role } from "./column-roles";
import type { GridRow } from "./grid";

/** The labels that a row gives its numbers. */
export interface RowLabels {
  /** The text of each label column; leading blank cells are filled from the row above. */
  readonly texts: readonly string[];
  /** The first text that is not empty. */
  readonly first: string;
}

const LABELS: ReadonlySet<Role["kind"]> = new Set([
  "model",
  "benchmark",
  "metric",
  "configuration",
  "numbered",
  "condition",
]);

/**
 * Reads the labels of a row. Leading blank cells repeat the labels above them, as pandas and LaTeX print an index, but only if a label of the row
 * itself follows: a row without any label stays without.
 */
export function rowLabels({ cells }: GridRow, roles: readonly Role[], before: RowLabels | null): RowLabels {
  const texts = roles.map((role, at) =>
    LABELS.has(role.kind) ? (cells[at]?.text ?? "").replace(/^-+\s+(?=\S)/, "").trim() : "",
  );
  const own = texts.findIndex((text) => text !== "");
  if (before && own > 0) for (let at = 0; at < own; at += 1) texts[at] = before.texts[at] ?? "";
  return { texts, first: texts.find((text, at) => text !== "" && LABELS.has(roles[at]?.kind ?? "nothing")) ?? "" };
}
