import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { printBaseline } from "@/lib/format/result";
import { claimsInWords, type ClaimInWords } from "@/lib/report/claims-in-words";

/** The metrics that state by which factor, or by how many per cent, a method is faster than its baseline. */
const SPEED_UPS: readonly string[] = ["speed-up", "training-speed-up-percent"];

/** Returns whether a metric states how much faster a method is, so that its results are listed by paper and baseline on the page of claimed speed-ups. */
export const isSpeedUp = (metric: string) => SPEED_UPS.includes(metric);

/** The speed-ups that one paper prints of one method over one baseline. */
export interface SpeedUpRow {
  /** The largest of them. */
  readonly result: Result;
  /** How many there are, including the largest. */
  readonly of: number;
  /** The smallest of them; null if all have the same value. */
  readonly least: Result | null;
  /** The phases of the work that were timed, "training" and "inference", if they have one value in common; else that of the largest. */
  readonly phases: readonly string[];
  /**
   * If its baseline is the same method in the same configuration: the conditions by which its source distinguishes the two, if it states any. Null if
   * their names distinguish them.
   */
  readonly apart: readonly StatedCondition[] | null;
}

/** All speed-ups that papers print, a row for each paper, method and baseline, the largest first. */
export interface SpeedUpRows {
  /** Those that the method's own authors state. */
  readonly claimed: readonly SpeedUpRow[];
  /** Those that others print: measured again, quoted, or without stating who measured. */
  readonly byOthers: readonly SpeedUpRow[];
}

/**
 * Returns whether a speed-up is claimed: the method's own authors state it of the method itself. A ratio in a table by others is a measurement of
 * theirs, and an ablation is not the proposed method.
 */
export const isClaimed = ({ origin, standing }: Pick<Result, "origin" | "standing">) =>
  origin === "own" && standing === "main";

/** Returns the speed-ups of a collection as rows. Each row has its own baseline, so their order is not a ranking; metrics with other units are kept apart. */
export function selectSpeedUpRows({ results }: Pick<Catalogue, "results">): SpeedUpRows {
  const main = results.filter(
    ({ metric, standing, baseline }) => isSpeedUp(metric.metric_id) && standing === "main" && baseline !== null,
  );
  return {
    claimed: rowsOf(main.filter(isClaimed), results),
    byOthers: rowsOf(
      main.filter((result) => !isClaimed(result)),
      results,
    ),
  };
}

/** Returns the abstracts that claim a speed-up in words alone: the curator named it as the metric of the claim, and there is no number to list. */
export const selectSpeedUpsInWords = (catalogue: Catalogue): readonly ClaimInWords[] =>
  claimsInWords(
    catalogue,
    catalogue.tables.claims.filter(
      ({ metric_id, evidence }) => metric_id !== null && isSpeedUp(metric_id) && evidence !== null,
    ),
  );

/** Returns the number of methods that some speed-ups are relative to; one method in two configurations counts once. */
export const baselineMethods = (results: readonly Result[]): number =>
  new Set(results.flatMap(({ baseline }) => baseline?.method.method_id ?? [])).size;

function rowsOf(results: readonly Result[], all: readonly Result[]): readonly SpeedUpRow[] {
  const groups = groupBy(results, (result) =>
    JSON.stringify([
      result.paper.paper_id,
      result.method.method_id,
      result.metric.metric_id,
      result.baseline?.method.method_id,
      printBaseline(result),
    ]),
  );
  const rows = Array.from(groups.values(), (own): SpeedUpRow => {
    const sorted = own.toSorted((a, b) => b.value.number - a.value.number);
    const [result, last] = [sorted[0] as Result, sorted.at(-1) as Result];
    const isOneValue = last.value.number === result.value.number;
    return {
      result,
      of: own.length,
      least: isOneValue ? null : last,
      phases: [...new Set((isOneValue ? own : [result]).flatMap(phaseOf))],
      apart: apartFromBaseline(result, all),
    };
  });
  const place = ({ result }: SpeedUpRow) => SPEED_UPS.indexOf(result.metric.metric_id);
  return rows.toSorted((a, b) => place(a) - place(b) || b.result.value.number - a.result.value.number);
}

const phaseOf = ({ conditions }: Result) =>
  conditions.flatMap(({ condition, value }) => (condition.condition_id === "phase" ? [value] : []));

/**
 * Returns the conditions that a source states with different values for a result and for another one of the same method, configuration and benchmark;
 * conditions that vary, such as steps, come before circumstances. Returns null unless the baseline is the same method in the same configuration.
 */
function apartFromBaseline(
  { baseline, method, configuration, benchmark, source, conditions }: Result,
  all: readonly Result[],
): SpeedUpRow["apart"] {
  if (baseline === null || baseline.method !== method || baseline.configuration !== configuration) return null;
  const alike = all.filter(
    (other) =>
      other.source === source &&
      other.method === method &&
      other.configuration === configuration &&
      other.benchmark === benchmark &&
      other.standing === "main",
  );
  const differing = conditions.filter(
    ({ condition, value }) =>
      condition.role !== "match" &&
      alike.some((other) =>
        other.conditions.some((stated) => stated.condition === condition && stated.value !== value),
      ),
  );
  const isAxis = ({ condition }: StatedCondition) => condition.role === "vary";
  return [...differing.filter(isAxis), ...differing.filter((stated) => !isAxis(stated))];
}
