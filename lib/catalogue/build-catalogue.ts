import { TABLE_NAMES } from "@/lib/tables/all-tables";
import type { Problem } from "@/lib/csv/problem";
import { printProblem } from "@/lib/csv/problem";
import type { Catalogue } from "./catalogue";
import { belongTo } from "./catalogue-of";
import type { Change } from "./changes";
import { sha256Of } from "./sha256";
import { checkTables } from "./check-tables";
import { figureOf } from "./figure-of";
import { groupBy } from "./group";
import type { TableTexts } from "./tables-of";
import { tellApart } from "./tell-apart";

/** The collection cannot be served; the message lists every problem, one a line. */
export class DataError extends Error {
  override readonly name = "DataError";
  constructor(readonly problems: readonly Problem[]) {
    super(`the data has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}:\n${problems.map(printProblem).join("\n")}`);
  }
}

/**
 * Builds the catalogue from the files' texts and the dated changes, newest first. Pure. Throws DataError with every problem when
 * the checker refuses any.
 */
export function buildCatalogue(texts: TableTexts, changes: readonly Change[] = []): Catalogue {
  const { rows, problems } = checkTables(texts);
  if (problems.length > 0) throw new DataError(problems);

  const files = Object.fromEntries(TABLE_NAMES.map((name) => [name, rows[name].map(({ row }) => row)])) as unknown as Catalogue["tables"];
  const tables = tellApart(files);
  const papers = indexBy(tables.papers, (row) => row.paper_id);
  const sources = indexBy(tables.sources, (row) => row.source_id);
  const methods = indexBy(tables.methods, (row) => row.method_id);
  const benchmarks = indexBy(tables.benchmarks, (row) => row.benchmark_id);
  const metrics = indexBy(tables.metrics, (row) => row.metric_id);
  const conditions = indexBy(tables.conditions, (row) => row.condition_id);

  const hashes = Object.fromEntries(TABLE_NAMES.map((name) => [name, sha256Of(texts[name])])) as Catalogue["hashes"];
  const figures = tables.results.map((row) => figureOf(row, { papers, sources, methods, benchmarks, metrics, conditions }));

  const catalogue: Catalogue = {
    tables,
    files,
    texts,
    hashes,
    version: sha256Of(TABLE_NAMES.map((name) => `${name} ${hashes[name]}\n`).join("")).slice(0, 12),
    date: changes[0]?.date ?? null,
    changes,
    papers,
    sources,
    methods,
    benchmarks,
    metrics,
    figures,
    figuresOfBenchmark: groupBy(figures, ({ benchmark }) => benchmark.benchmark_id),
    figuresOfPaper: groupBy(figures, ({ paper }) => paper.paper_id),
    figuresOfMethod: groupBy(figures, ({ method }) => method.method_id),
  };
  return belongTo(deepFreeze(catalogue));
}

function indexBy<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

/** One process shares one catalogue among all requests, so a slip that writes to it must fail at once. */
function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) value.forEach(deepFreeze);
  else Object.values(value).forEach(deepFreeze);
  return value;
}

