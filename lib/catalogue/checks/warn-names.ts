import type { Problem } from "@/lib/csv/problem";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { numberOf } from "@/lib/numerals/number-of";
import { groupBy } from "@/lib/catalogue/group";
import type { RowOf, TableRows } from "@/lib/catalogue/tables-of";

/**
 * Warns about a configuration that repeats the name of its method, "LlamaGen-L" next to "L", because both would be shown as separate things. Warns
 * once for each.
 */
export function warnConfigurations(rows: TableRows): readonly Problem[] {
  const names = new Map(rows.methods.map(({ row }) => [row.method_id, row.name]));
  const others = groupBy(rows.results, ({ row }) => row.method_id);
  const seen = new Set<string>();
  return rows.results.flatMap(({ line, row }): Problem[] => {
    const { method_id, configuration, note } = row;
    const name = names.get(method_id);
    if (configuration === null || name === undefined || !repeats(configuration, name) || note?.includes(configuration))
      return [];
    if (seen.has(`${method_id} ${configuration}`)) return [];
    seen.add(`${method_id} ${configuration}`);
    const short = configuration.slice(name.length).replace(/^[\s_-]+/, "");
    const beside = others.get(method_id)?.some((other) => other.row.configuration === short)
      ? `, beside the configuration "${short}"`
      : "";
    const found = `"${configuration}", which repeats the name of ${method_id}${beside}`;
    return [
      {
        file: "results.csv",
        line,
        column: "configuration",
        found,
        instead: `"${short}"; if it must stay, a note that says so and repeats ${configuration}`,
      },
    ];
  });
}

/** Returns whether the configuration begins with the name as a separate word, followed by more. */
const repeats = (configuration: string, name: string) =>
  configuration.toLowerCase().startsWith(name.toLowerCase()) && /^[\s_-]+\S/.test(configuration.slice(name.length));

/**
 * Warns about a number that a result states as its condition while the ledger of the same abstract calls it a size or a count: one of the two is
 * wrong, unless the abstract prints the number twice.
 */
export function warnScales(rows: TableRows): readonly Problem[] {
  const results = groupBy(
    rows.results.map(({ row }) => row),
    (row) => row.source_id,
  );
  const named = groupBy(
    rows.numerals.map(({ row }) => row).filter(({ role }) => role === "condition"),
    (row) => row.source_id,
  );
  return rows.numerals.flatMap(({ line, row }): Problem[] => {
    if (row.role !== "scale" && row.role !== "count") return [];
    const isNamed = (result: RowOf<"results">) =>
      named
        .get(row.source_id)
        ?.some(({ numeral, result_ids }) => numeral === row.numeral && result_ids.includes(result.result_id));
    const stating = (results.get(row.source_id) ?? []).flatMap((result) =>
      isNamed(result)
        ? []
        : result.conditions
            .filter(({ value }) => isNumeral(value) && numberOf(value) === numberOf(row.numeral))
            .map(({ key }) => ({ result, key })),
    );
    const [first] = stating;
    if (first === undefined || row.note?.includes(row.numeral)) return [];
    const found = `${row.role} for ${row.numeral}, which ${first.result.result_id} states as ${first.key}`;
    return [
      {
        file: "numerals.csv",
        line,
        column: "role",
        found,
        instead: `condition, with the results that state it; if ${row.role} is right, a note that says so and repeats ${row.numeral}`,
      },
    ];
  });
}
