import { groupBy } from "@/lib/catalogue/group";
import type { DraftedRow, Outcome } from "@/lib/drafts/draft-cells";

/**
 * Reports the outcome of each row: refusals row by row on standard error, everything else as counts. `origins` are the places of the rows, `unknown`
 * the ids that nothing defines. Returns whether every row was placed or left out on purpose.
 */
export function reportDrafts(
  drafted: readonly DraftedRow[],
  origins: readonly string[],
  unknown: readonly string[],
): boolean {
  const refused = drafted.flatMap(({ outcome }, at) =>
    outcome.kind === "refused" ? [`${origins[at]}: not placed: ${outcome.reason}`] : [],
  );
  for (const line of [...refused, ...unknown]) console.error(line);

  const placed = drafted.flatMap(({ outcome }) => (outcome.kind === "placed" ? [outcome.result] : []));
  printCounts(
    "by source",
    placed.map(({ source_id }) => source_id),
  );
  printCounts(
    "by benchmark",
    placed.map(({ benchmark_id, metric_id }) => `${benchmark_id} ${metric_id}`),
  );
  printCounts(
    "by method",
    placed.map(({ method_id }) => method_id),
  );
  printCounts(
    "left out",
    drafted.flatMap(({ outcome }) => (outcome.kind === "skipped" || outcome.kind === "lost" ? [outcome.reason] : [])),
  );
  const count = (kind: Outcome["kind"]) => drafted.filter(({ outcome }) => outcome.kind === kind).length;
  console.log(
    `data:draft: ${drafted.length} rows: ${count("placed")} placed, ${count("already there")} already in the collection, ` +
      `${count("carried")} as conditions of others, ${count("skipped") + count("lost")} left out with a reason, ${count("no number")} without a number, ` +
      `${count("outside")} of other mappings, ${count("refused")} not placed`,
  );
  return refused.length + unknown.length === 0;
}

/** Prints one line for each key, with its count. */
export function printCounts(title: string, keys: readonly string[]): void {
  for (const [key, group] of groupBy(keys, (item) => item))
    console.log(`${title.padEnd(14)}${String(group.length).padStart(5)}  ${key}`);
}
