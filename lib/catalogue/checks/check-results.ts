import type { Problem } from "@/lib/csv/problem";
import { endsWithNumeral } from "@/lib/numerals/ends-with-numeral";
import { isNumeral, scanNumerals } from "@/lib/numerals/scan-numerals";
import type { TableName } from "@/lib/tables/all-tables";
import type { Located, RowOf, TableRows } from "@/lib/catalogue/tables-of";

/**
 * Checks that the cells of each result agree: metric and baseline, value and range, value and evidence, conditions and their types. `unread` names
 * tables whose ids are not all known; references to them are not checked.
 */
export function checkResults(rows: TableRows, unread: ReadonlySet<TableName>): readonly Problem[] {
  const metrics = new Map(rows.metrics.map(({ row }) => [row.metric_id, row]));
  const conditions = new Map(rows.conditions.map(({ row }) => [row.condition_id, row]));
  const methods = new Set(rows.methods.map(({ row }) => row.method_id));

  const problems: Problem[] = [];
  for (const { line, row } of rows.results) {
    const refuse = (column: string, found: string, instead: string) =>
      problems.push({ file: "results.csv", line, column, found, instead });
    const metric = metrics.get(row.metric_id);
    if (metric) checkMetric(row, metric, refuse);
    if (row.baseline_configuration !== null && row.baseline_method_id === null)
      refuse(
        "baseline_configuration",
        `"${row.baseline_configuration}" without a baseline`,
        "a baseline_method_id too, or an empty cell",
      );
    if (
      !endsWithNumeral(row.evidence, row.value.text) &&
      !scanNumerals(row.evidence).some(({ text }) => text === row.value.text)
    )
      refuse(
        "evidence",
        `"${row.evidence}", which does not contain the numeral ${row.value.text}`,
        "a verbatim fragment that contains the digits of the value",
      );
    for (const { key, value } of row.conditions) {
      const type = conditions.get(key)?.type;
      if (type === "number" && !isNumeral(value))
        refuse("conditions", `${key}=${value}`, "a plain number, because the condition is one");
      if (type === "method" && !methods.has(value) && !unread.has("methods"))
        refuse("conditions", `${key}=${value}`, "an id of methods.csv, because the condition is a method");
    }
  }
  return problems;
}

type Refuse = (column: string, found: string, instead: string) => void;

function checkMetric(row: RowOf<"results">, metric: RowOf<"metrics">, refuse: Refuse): void {
  const { metric_id, kind, minimum, maximum } = metric;
  if (kind === "relative" && row.baseline_method_id === null)
    refuse(
      "baseline_method_id",
      `no baseline for the relative metric ${metric_id}`,
      "the id of what it is relative to; a group if there is no single method",
    );
  if (kind === "absolute" && row.baseline_method_id !== null)
    refuse(
      "baseline_method_id",
      `a baseline for the absolute metric ${metric_id}`,
      "an empty cell; the baseline's own value is a separate row",
    );
  if (minimum !== null && row.value.number < minimum)
    refuse("value", `"${row.value.text}"`, `at least ${minimum}, the smallest value of ${metric_id}`);
  if (maximum !== null && row.value.number > maximum)
    refuse("value", `"${row.value.text}"`, `at most ${maximum}, the largest value of ${metric_id}`);
}

/** Checks that each metric has a valid range: a minimum below its maximum. */
export function checkMetrics(metrics: readonly Located<RowOf<"metrics">>[]): readonly Problem[] {
  return metrics.flatMap(({ line, row: { minimum, maximum } }) =>
    minimum !== null && maximum !== null && minimum >= maximum
      ? [
          {
            file: "metrics.csv",
            line,
            column: "minimum",
            found: `${minimum}, not below the maximum ${maximum}`,
            instead: "a minimum below the maximum",
          },
        ]
      : [],
  );
}
