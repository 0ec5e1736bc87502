import type { Result } from "@/lib/catalogue/catalogue";
import type { Side } from "@/lib/report/table-audit/same-digits";
import type { CountFinding } from "@/lib/report/table-audit/counts";
import type { Finding } from "@/lib/report/table-audit/findings";
import { printValue, withUnit } from "@/lib/format/result";
import { counted, listed } from "@/lib/format/words";

/**
 * Returns a finding in one neutral sentence: what is printed and what the other digits say. It names no cause, because errors of the authors, of the
 * copy and of this project look the same.
 */
export function sayFinding(finding: Finding): string {
  switch (finding.kind) {
    case "average": {
      const { average, cells, mean } = finding.found;
      return `An average is printed as ${printValue(average)}; the mean of its ${cells.length} cells is ${printMean(mean, average)}.`;
    }
    case "emphasis": {
      const { first, second, best, runnersUp } = finding.found;
      const marks = [
        first.length > 0 && `${named(first)} is marked as the best, the best digits are ${named(best)}`,
        second.length > 0 &&
          `${named(second)} is marked as the second best, the second-best digits are ${named(runnersUp)}`,
      ];
      return `${marks.filter(Boolean).join("; ")}.`;
    }
    case "tie":
      return `${named([finding.found.marked])} is marked as the ${finding.found.marked.row.emphasis === "first" ? "best" : "second best"}, ${named(finding.found.unmarked)} with the same digits is not.`;
    case "count":
      return `${counted(finding.found.count.value.number, "first place")} of ${finding.found.count.method.name} ${finding.found.count.value.number === 1 ? "is" : "are"} printed; the digits give ${printPlaces(finding.found)}.`;
    case "count-by-ties":
      return `${counted(finding.found.count.value.number, "first place")} of ${finding.found.count.method.name} ${finding.found.count.value.number === 1 ? "is" : "are"} printed; the digits give ${printPlaces(finding.found)}, so a shared place was not given to all who share it.`;
    case "same-digits": {
      const { a, b, equal, shared, condition } = finding.found;
      const [one, other] = [a, b].map((side) => printSide(side, condition));
      return `${equal.length} of ${shared} values of ${one} and ${other} have the same digits.`;
    }
    case "disagreement": {
      const { results, isWithin } = finding.found;
      return `${isWithin ? "Texts of one paper" : "Sources"} print ${listed(digitsOf(results))} for one method, configuration and setting.`;
    }
    case "uncertain": {
      const { results, silent } = finding.found;
      return `Sources print ${listed(digitsOf(results))} for one method and configuration; ${listed(silent.map(({ name }) => name.toLowerCase()))} ${silent.length === 1 ? "is" : "are"} not stated by all, so these may be different set-ups.`;
    }
    case "version":
      return `The digits changed between versions: ${listed(finding.found.results.map((result) => `${printValue(result)} in ${result.source.version ?? "another"}`))}.`;
  }
}

/**
 * Combines findings about one result whose digits differ both from sources with the same stated conditions and from sources that may differ in them:
 * separate statements, "one setting" and "these may be different set-ups", would contradict each other. Returns null if not both were found.
 */
export function sayBoth(findings: readonly Finding[]): string | null {
  const known = findings.filter((finding) => finding.kind === "disagreement");
  const uncertain = findings.filter((finding) => finding.kind === "uncertain");
  if (known.length === 0 || uncertain.length === 0) return null;
  const silent = [...new Set(uncertain.flatMap(({ found }) => found.silent.map(({ name }) => name.toLowerCase())))];
  return `Sources print ${listed(digitsOf([...known, ...uncertain].flatMap(({ results }) => results)))} for one method and configuration: some of them under the same stated conditions, and others where ${listed(silent)} ${silent.length === 1 ? "is" : "are"} not stated by all, so that those may be different set-ups.`;
}

/** Returns the values that results print, each once. */
export const digitsOf = (results: readonly Result[]): readonly string[] => [...new Set(results.map(printValue))];

/** Returns the mean of cells with enough digits, at least one more than the average has, to show that it does not round to it. */
export function printMean(
  { low, high }: { readonly low: number; readonly high: number },
  { value, metric }: Result,
): string {
  const decimals = value.text.split(".")[1]?.length ?? 0;
  const mean = (low + high) / 2;
  const enough =
    [1, 2, 3, 4].find((more) => Number(Number(mean.toFixed(decimals + more)).toFixed(decimals)) !== value.number) ?? 1;
  return withUnit(mean.toFixed(decimals + enough).replace("-", "−"), metric.unit);
}

/** Returns "12", or "22 to 23" if some places are shared. */
export const printPlaces = ({ alone, shared }: CountFinding) =>
  alone === shared ? String(shared) : `${alone} alone and ${shared} with shared ones`;

/** Returns "TimesNet in FM-LLM, look-back 672". */
export function printSide(
  { method, configuration, source, value, beside, speaker }: Side,
  condition: Result["conditions"][number]["condition"] | null,
): string {
  const name = [method.name, configuration].filter(Boolean).join(", ");
  const where = `${name} in ${speaker}, ${source.locator}`;
  if (condition === null) return where;
  const of = condition.name.toLowerCase();
  return value === null
    ? `${where} (${of} not stated; ${listed(beside.map((one) => withUnit(one, condition.unit)))} of other rows)`
    : `${where} (${of} ${withUnit(value, condition.unit)})`;
}

const named = (results: readonly Result[]) =>
  listed(results.map((result) => `${rowName(result)} ${printValue(result)}`));

/** Returns the name of a table row: method and configuration and, for an ablation, the change. */
export function rowName({ method, configuration, conditions }: Result): string {
  const ablation = conditions.find(({ condition }) => condition.condition_id === "ablation");
  return [method.name, configuration, ablation && `(${ablation.value})`].filter(Boolean).join(" ");
}
