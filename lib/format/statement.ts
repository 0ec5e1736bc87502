import type { Result } from "@/lib/catalogue/catalogue";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { printCondition, printValue } from "./result";
import { speakerOf } from "./source";
import { counted, listed } from "./words";

/** Conditions that are printed as part of something else: the evaluator with the source, the unit of a step with the steps. */
const EVALUATED_BY = "evaluated-by";
const STEP_COUNTS = "step-counts";

const statedOf = ({ conditions }: Pick<Result, "conditions">, id: string) =>
  conditions.find(({ condition }) => condition.condition_id === id)?.value;

/**
 * Prints the configuration and the conditions of results that state the same, without the conditions of the whole row: "d30 · parameters 2000 M ·
 * steps 10 (model runs)". A condition is included if one result states it and none states it differently.
 */
export function statementSetting(results: readonly Result[]): string {
  const [configuration = null] = results.map((result) => result.configuration);
  return [configuration, ...statementConditions(results)].filter((part) => part !== null && part !== "").join(" · ");
}

/** Returns only the conditions of such a setting. */
export function statementConditions(results: readonly Result[]): readonly string[] {
  const stated = new Map(
    results.flatMap(({ conditions }) => conditions).map((one) => [one.condition.condition_id, one]),
  );
  const agreed = [...stated.values()].filter(({ condition, value }) => {
    if (condition.role === "match" || [EVALUATED_BY, STEP_COUNTS].includes(condition.condition_id)) return false;
    return (
      condition.role === "vary" ||
      results.every((result) => (statedOf(result, condition.condition_id) ?? value) === value)
    );
  });
  const counts = [...new Set(results.flatMap((result) => statedOf(result, STEP_COUNTS) ?? []))];
  return agreed.map((one) => {
    const each = one.condition.condition_id === "steps" && counts.length === 1 ? ` (${counts.join("")})` : "";
    return `${printCondition(one)}${each}`;
  });
}

/** Names the source of a result in a few words: "repository, VAR authors, released checkpoints", "citation, quoted by xAR", "abstract of VAR". */
export function sourceWords(result: Result): string {
  return result.kind === "abstract" ? `abstract of ${speaker(result)}` : `${result.kind}, ${speaker(result)}`;
}

/** Names the source without its kind, for results that are all of one kind. */
export const speaker = (result: Result): string =>
  result.kind === "abstract" ? result.paper.short_name : (statedOf(result, EVALUATED_BY) ?? placeOf(result));

/** Returns "Table 10" for the method's own paper and "ARPG, Table 2" for another, because two papers may have tables with the same number. */
function placeOf(result: Result): string {
  const [locator = ""] = result.source.locator.split(",");
  const who = speakerOf(result);
  return (result.kind === "citation" || result.kind === "aggregator") && !locator.includes(who)
    ? `${who}, ${locator}`
    : locator;
}

/** Says which sources agree: "repository, paper and 2 citations agree"; empty for a single source. */
export function agreementWords(results: readonly Result[]): string {
  if (results.length < 2) return "";
  const kinds = SOURCE_KINDS.map((kind) => ({ kind, count: results.filter((result) => result.kind === kind).length }));
  const words = kinds
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => (count === 1 ? kind : counted(count, kind, MANY[kind])));
  return `${listed(words)} agree`;
}

const MANY = {
  abstract: "abstracts",
  paper: "tables of papers",
  repository: "repositories",
  citation: "citations",
  aggregator: "aggregators",
  run: "runs",
} as const;

/** Says what other sources print for the same configuration: "another source prints 1.97", "3 other sources print 1.97 and 2.01". */
export function againstWords(results: readonly Result[]): string {
  if (results.length === 0) return "";
  const sources = new Set(results.map(({ source }) => source)).size;
  const values = listed([...new Set(results.map(printValue))]);
  return sources === 1 ? `another source prints ${values}` : `${sources} other sources print ${values}`;
}
