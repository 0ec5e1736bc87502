import { slug as slugOf } from "@/lib/format/slug";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import type { ReportedRow } from "@/lib/readers/reading";
import { EVIDENCE_WORDS } from "@/lib/tables/results";
import { cellOf, type Cells, type CollectionCells } from "@/lib/drafts/cells";
import { findId } from "./find-id";

/** A row of a file as the cells of results.csv, or the reason why it has no place. */
export type PlacedRun = { readonly cells: Cells; readonly work: string } | { readonly refused: string };

/** Matches the status of a run that ended normally, which is not a condition of its result. */
const DONE = /^(?:finished|done|ok|success|succeeded|completed?)$/i;

/** Matches a row that a reader found with the tables of a collection. `source` is the id of the source, `line` the text of the row's line. Pure. */
export function placeRun(collection: CollectionCells, source: string, row: ReportedRow, line: string): PlacedRun {
  const of = (table: string, key: string, names: readonly string[], named: string) =>
    findId(collection[table] ?? [], key, names, named);
  const method = of("methods", "method_id", ["name"], row.model);
  const benchmark = of("benchmarks", "benchmark_id", ["name"], row.benchmark);
  const metric = of("metrics", "metric_id", ["name", "symbol"], row.metric);
  if (method === null) return { refused: `no method "${row.model}" → a row of methods.csv with this id or name` };
  if (benchmark === null)
    return { refused: `no benchmark "${row.benchmark}" → a row of benchmarks.csv with this id or name` };
  if (metric === null)
    return { refused: `no metric "${row.metric}" → a row of metrics.csv with this id, name or symbol` };
  const stated = conditionsOf(collection, row);
  if ("refused" in stated) return stated;
  const conditions = stated.pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`);
  const work = cellOf((collection.methods ?? []).find((one) => cellOf(one, "method_id") === method) ?? {}, "paper_id");
  const id = slugOf([source, method, stated.configuration, benchmark, metric, ...conditions].join(" "));
  const cells = {
    result_id: id,
    source_id: source,
    method_id: method,
    configuration: stated.configuration,
    benchmark_id: benchmark,
    metric_id: metric,
    value: row.value,
    qualifier: row.qualifier ?? "exact",
    spread: row.spread?.printed ?? "",
    spread_kind: row.spread?.kind ?? "",
    conditions: conditions.join("; "),
    origin: "own",
    standing: "main",
    evidence: evidenceOf(row, line),
  };
  return { cells, work };
}

type Stated =
  | { readonly pairs: readonly (readonly [string, string])[]; readonly configuration: string }
  | { readonly refused: string };

/** Returns the conditions that the file states. Readers leave a seed in the configuration, which tells apart models of one name. */
function conditionsOf(collection: CollectionCells, row: ReportedRow): Stated {
  const rows = collection.conditions ?? [];
  const pairs: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(row.conditions)) {
    if (name.toLowerCase() === "status" && DONE.test(value)) continue;
    const id = findId(rows, "condition_id", ["name"], name);
    if (id === null)
      return { refused: `no condition "${name}" (${value}) → a row of conditions.csv with this id or name` };
    pairs.push([id, value]);
  }
  let configuration = row.configuration;
  for (const repeat of rows.filter((one) => cellOf(one, "role") === "repeat")) {
    const words = [cellOf(repeat, "condition_id"), cellOf(repeat, "name")].map((word) =>
      word.replace(/[^\p{L}\p{N} -]/gu, ""),
    );
    const found = new RegExp(`(?:^|[,;·] *)(?:${words.join("|")})[ =:]+(?<value>[^,;·]+)`, "iu").exec(configuration);
    const value = found?.groups?.value?.trim();
    if (found === null || value === undefined) continue;
    pairs.push([cellOf(repeat, "condition_id"), value]);
    configuration = `${configuration.slice(0, found.index)}${configuration.slice(found.index + found[0].length)}`
      .replace(/^[,;· ]+/, "")
      .trim();
  }
  return { pairs, configuration };
}

/** Returns the line of the file up to the value, or the path of its key, so that a reader can find it again. It ends with the value and its spread. */
function evidenceOf({ value, spread, where }: ReportedRow, line: string): string {
  const end = spread === null ? value : `${value} ± ${spread.printed}`;
  const at = line.lastIndexOf(value);
  const before = at < 0 || spread !== null ? (where.path ?? where.cell ?? "") : line.slice(0, at);
  const words = `${before.replace(/[,;\t|"]+/g, " ").replace(/\p{C}/gu, "")} ${end}`.trim().split(/\s+/);
  const cut = words
    .slice(-EVIDENCE_WORDS)
    .join(" ")
    .replace(/^[=+@-]+/, "");
  const last = scanNumerals(cut).at(-1)?.text;
  return spread !== null || last === value ? cut : end;
}
