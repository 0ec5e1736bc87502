import type { Catalogue, Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { Origin, Qualifier, Standing } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import { printed, rowOf } from "./rows";
import { identityOf } from "@/lib/catalogue/identity";
import type { TableRows } from "@/lib/catalogue/tables-of";
import { TABLE_NAMES } from "@/lib/tables/all-tables";

/** The parts of a result that a test states; all are optional, and those left out are the same for all results. */
export interface ResultParts {
  readonly id?: string;
  readonly value?: string;
  readonly qualifier?: Qualifier;
  readonly method?: RowOf<"methods">;
  readonly configuration?: string | null;
  readonly benchmark?: RowOf<"benchmarks">;
  readonly metric?: RowOf<"metrics">;
  /** The baseline of a relative result. */
  readonly baseline?: RowOf<"methods">;
  readonly baselineConfiguration?: string | null;
  /** By condition: `{ horizon: "96" }`. */
  readonly conditions?: Partial<Record<keyof typeof CONDITIONS, string>>;
  readonly kind?: SourceKind;
  readonly origin?: Origin;
  readonly standing?: Standing;
  readonly emphasis?: RowOf<"results">["emphasis"];
  readonly paper?: RowOf<"papers">;
  /** The fields that differ from those of the usual source of its kind. */
  readonly source?: Partial<RowOf<"sources">>;
}

const methodOf = (id: string) => rowOf("methods", { method_id: id, name: id.toUpperCase(), paper_id: null });
export const METHODS = {
  alder: methodOf("alder"),
  birch: methodOf("birch"),
  cedar: methodOf("cedar"),
  dogwood: methodOf("dogwood"),
};
const methodById = new Map(Object.values(METHODS).map((method) => [method.method_id, method]));

export const METRICS = {
  fid: rowOf("metrics"),
  accuracy: rowOf("metrics", { metric_id: "accuracy", name: "Accuracy", symbol: "Acc", direction: "higher" }),
  correlation: rowOf("metrics", {
    metric_id: "correlation",
    name: "Correlation",
    symbol: "r",
    direction: "none",
    minimum: -1,
  }),
  speedUp: rowOf("metrics", {
    metric_id: "speed-up",
    name: "Speed-up",
    symbol: "Speed-up",
    unit: "x",
    direction: "higher",
    kind: "relative",
  }),
};

/** Conditions of each role, and of each type: number, text, method. */
export const CONDITIONS = {
  ablation: rowOf("conditions", { condition_id: "ablation", name: "Ablation", role: "match", type: "text" }),
  evaluator: rowOf("conditions", { condition_id: "evaluator", name: "Evaluator", role: "caveat", type: "text" }),
  guidance: rowOf("conditions", { condition_id: "guidance", name: "Guidance", role: "caveat" }),
  horizon: rowOf("conditions", { condition_id: "horizon", name: "Horizon", role: "match" }),
  "judged-by": rowOf("conditions", { condition_id: "judged-by", name: "Judged by", role: "match", type: "text" }),
  "look-back": rowOf("conditions", { condition_id: "look-back", name: "Look-back", role: "match", type: "text" }),
  parameters: rowOf("conditions", { condition_id: "parameters", name: "Parameters", role: "vary" }),
  split: rowOf("conditions", { condition_id: "split", name: "Split", role: "match", type: "text" }),
  steps: rowOf("conditions", { condition_id: "steps", name: "Steps", role: "vary" }),
  teacher: rowOf("conditions", { condition_id: "teacher", name: "Teacher", role: "caveat", type: "method" }),
};

const SOURCES: Readonly<Record<SourceKind, RowOf<"sources">>> = {
  abstract: rowOf("sources"),
  paper: rowOf("sources", { source_id: "tidal-table", kind: "paper" }),
  repository: rowOf("sources", { source_id: "tidal-code", kind: "repository" }),
  citation: rowOf("sources", { source_id: "tidal-cited", kind: "citation" }),
  aggregator: rowOf("sources", { source_id: "tidal-collected", kind: "aggregator", text_of: "Board Keeper" }),
  run: rowOf("sources", { source_id: "tidal-run", kind: "run" }),
};
export const BENCHMARK = rowOf("benchmarks");
const PAPER = rowOf("papers");

/** Returns a result as the catalogue would make it. */
export function resultOf(parts: ResultParts = {}): Result {
  const {
    id = "result",
    qualifier = "exact",
    method = METHODS.alder,
    benchmark = BENCHMARK,
    metric = METRICS.fid,
    kind = "abstract",
    origin = "own",
    standing = "main",
    emphasis = null,
    paper = PAPER,
  } = parts;
  const configuration = parts.configuration ?? null;
  const baselineConfiguration = parts.baselineConfiguration ?? null;
  const value = printed(parts.value ?? "2.10");
  const pairs = Object.entries(parts.conditions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const conditions = pairs.map(([key, stated]): StatedCondition => {
    const condition = CONDITIONS[key as keyof typeof CONDITIONS];
    return { condition, value: stated, method: condition.type === "method" ? (methodById.get(stated) ?? null) : null };
  });
  const row = rowOf("results", {
    result_id: id,
    source_id: SOURCES[kind].source_id,
    method_id: method.method_id,
    configuration,
    benchmark_id: benchmark.benchmark_id,
    metric_id: metric.metric_id,
    value,
    qualifier,
    origin,
    standing,
    emphasis,
    baseline_method_id: parts.baseline?.method_id ?? null,
    baseline_configuration: baselineConfiguration,
    conditions: pairs.map(([key, stated]) => ({ key, value: stated })),
  });
  const baseline = parts.baseline ? { method: parts.baseline, configuration: baselineConfiguration } : null;
  const { evidence, note } = row;
  return {
    id,
    value,
    qualifier,
    spread: null,
    origin,
    standing,
    method,
    configuration,
    benchmark,
    metric,
    baseline,
    conditions,
    // One object for each kind, because results of one source are recognised by the identity of the object.
    source: parts.source ? { ...SOURCES[kind], ...parts.source } : SOURCES[kind],
    kind,
    paper,
    evidence,
    note,
    row,
  };
}

const noRows = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as TableRows;

/** Returns a catalogue of these results and claims, without running the checker. */
export function catalogueOf(results: readonly Result[], claims: readonly RowOf<"claims">[] = []): Catalogue {
  const benchmarks = [...new Set(results.map(({ benchmark }) => benchmark))];
  const metrics = [...new Set(results.map(({ metric }) => metric))];
  const sources = [...Object.values(SOURCES), rowOf("sources", { source_id: "quiet-abstract", paper_id: "quiet" })];
  const papers = [PAPER, rowOf("papers", { paper_id: "quiet", short_name: "Quiet" })];
  const resultRows = results.map(({ row }) => row);
  const tables = {
    papers,
    sources,
    methods: Object.values(METHODS),
    benchmarks,
    metrics,
    conditions: Object.values(CONDITIONS),
    results: resultRows,
    claims,
    numerals: [],
    omissions: [],
    "former-ids": [],
    aliases: [],
  };
  const nothing = {
    papers: "",
    sources: "",
    methods: "",
    benchmarks: "",
    metrics: "",
    conditions: "",
    results: "",
    claims: "",
    numerals: "",
    omissions: "",
    "former-ids": "",
    aliases: "",
  };
  return {
    identity: identityOf(nothing, {
      ...noRows,
      methods: tables.methods.map((row) => ({ line: 0, row })),
      benchmarks: benchmarks.map((row) => ({ line: 0, row })),
    }),
    tables,
    files: tables,
    texts: nothing,
    hashes: nothing,
    version: "test",
    date: null,
    changes: [],
    papers: new Map(papers.map((row) => [row.paper_id, row])),
    sources: new Map(sources.map((row) => [row.source_id, row])),
    methods: methodById,
    benchmarks: new Map(benchmarks.map((row) => [row.benchmark_id, row])),
    metrics: new Map(metrics.map((row) => [row.metric_id, row])),
    results,
    resultsOfBenchmark: groupBy(results, ({ benchmark }) => benchmark.benchmark_id),
    resultsOfPaper: groupBy(results, ({ paper }) => paper.paper_id),
    resultsOfMethod: groupBy(results, ({ method }) => method.method_id),
  };
}
