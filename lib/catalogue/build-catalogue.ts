import { TABLE_NAMES } from "@/lib/tables/all-tables";
import type { Problem } from "@/lib/csv/problem";
import { printProblem } from "@/lib/csv/problem";
import type { SourceKind } from "@/lib/tables/sources";
import type { Catalogue, Figure, RowOf, StatedCondition } from "./catalogue";
import { belongTo } from "./catalogue-of";
import type { Change } from "./changes";
import { sha256Of } from "./sha256";
import { checkTables } from "./check-tables";
import { groupBy } from "./group";
import type { TableTexts } from "./tables-of";
import { tellApart } from "./tell-apart";
import { identityOf } from "./identity";
import { learnVocabulary } from "@/lib/format/vocabulary";
import { foldRepeats } from "./repeats";

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
  const asRead = tables.results.map((row): Figure => {
    const source = get(sources, row.source_id);
    const method = get(methods, row.method_id);
    return {
      id: row.result_id,
      value: row.value,
      qualifier: row.qualifier,
      spread: row.spread === null ? null : { text: row.spread, kind: row.spread_kind ?? "not-stated" },
      origin: row.origin,
      standing: row.standing,
      method,
      configuration: row.configuration,
      benchmark: get(benchmarks, row.benchmark_id),
      metric: get(metrics, row.metric_id),
      baseline: row.baseline_method_id === null ? null : { method: get(methods, row.baseline_method_id), configuration: row.baseline_configuration },
      conditions: row.conditions.map(({ key, value }): StatedCondition => {
        const condition = get(conditions, key);
        return { condition, value, method: condition.type === "method" ? get(methods, value) : null };
      }),
      source,
      kind: kindSeenFrom(method, source),
      paper: get(papers, source.paper_id),
      evidence: row.evidence,
      note: row.note,
      row,
    };
  });

  const figures = foldRepeats(asRead, tables.omissions);
  const identity = identityOf(texts, rows);
  learnVocabulary(identity.families, identity.topics);
  const catalogue: Catalogue = {
    identity,
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

/** An author's own table is never called a third party's, nor a stranger's table the authors' own. */
export function kindSeenFrom({ paper_id }: RowOf<"methods">, source: RowOf<"sources">): SourceKind {
  const isTheirText = source.kind === "paper" || source.kind === "repository";
  return isTheirText && paper_id !== source.paper_id ? "citation" : source.kind;
}

function indexBy<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

function get<Row>(index: ReadonlyMap<string, Row>, id: string): Row {
  const row = index.get(id);
  if (row === undefined) throw new Error(`the checker let pass the unknown id ${id}`);
  return row;
}

/** One process shares one catalogue among all requests, so a slip that writes to it must fail at once. */
function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) value.forEach(deepFreeze);
  else Object.values(value).forEach(deepFreeze);
  return value;
}

