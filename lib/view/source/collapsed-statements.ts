import type { StatementShown } from "./statements";

/** If there are more statements than this, all except the best are folded away. */
const OPEN = 3;

/** Returns the statements of a cell that are open. */
export const openStatements = <One>(statements: readonly One[]): readonly One[] =>
  statements.length > OPEN ? statements.slice(0, 1) : statements;

/** Returns the label of a fold: "14 more results, from 1.97 to 4.19". */
export function collapsedWords(collapsed: readonly Pick<StatementShown, "value" | "sources">[]): string {
  const results = collapsed.reduce((sum, { sources }) => sum + sources.length, 0);
  const [first, last] = [collapsed[0]?.value ?? "", collapsed.at(-1)?.value ?? ""];
  const range = first === last ? `all ${first}` : `from ${first} to ${last}`;
  return `${results} more ${results === 1 ? "result" : "results"}, ${range}`;
}
