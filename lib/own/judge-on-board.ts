import type { OwnFacts, OwnGroup } from "./own-facts";
import type { OwnRow } from "./own-row";
import { judgeOwn, type OwnVerdict } from "./own-verdict";
import { ownVerdictWords } from "./own-words";

/** The groups of a board that can take a row, with the verdicts on it; if there are none, the reasons. */
export interface JudgedOnBoard {
  readonly joined: readonly { readonly group: OwnGroup; readonly verdict: OwnVerdict }[];
  /** Whole sentences; empty if the row has a place. */
  readonly refused: readonly string[];
}

/**
 * Judges a row against every group of a board that it has a value for. On a grid, only groups with the row's own value of the condition along the
 * rows are considered.
 */
export function judgeOnBoard(facts: OwnFacts, row: OwnRow): JudgedOnBoard {
  const refuse = (...refused: readonly string[]): JudgedOnBoard => ({ joined: [], refused });
  const along = facts.conditions.find(({ condition }) => condition.condition_id === facts.along)?.condition;
  const asked = facts.groups.filter(
    ({ metric, benchmark }) =>
      (row.values[metric] ?? "") !== "" && (row.benchmark === "" || row.benchmark === benchmark),
  );
  if (row.benchmark === "" && facts.benchmarks.length > 1)
    return refuse("It does not say which benchmark it belongs to, and this board has several → choose one");
  if (asked.length === 0) return refuse("It has no value for a metric and benchmark of this board.");
  if (along && row.conditions[along.condition_id] === undefined)
    return refuse(`It does not state its ${along.name.toLowerCase()}, which every row of this board has → choose one`);
  // A group of another horizon refuses the row anyway; if all do, only the first one says so.
  const isAlike = (group: OwnGroup) =>
    facts.along === null ||
    group.profiles.some(({ conditions }) => conditions[facts.along ?? ""] === row.conditions[facts.along ?? ""]);
  const near = asked.some(isAlike) ? asked.filter(isAlike) : asked.slice(0, 1);
  const verdicts = near.map((group) => ({ group, verdict: judgeOwn(facts, group, row) }));
  const joined = verdicts.filter(({ verdict }) => verdict.kind !== "not comparable");
  return joined.length > 0
    ? { joined, refused: [] }
    : refuse(...verdicts.slice(0, 1).map(({ verdict }) => ownVerdictWords(verdict)));
}
