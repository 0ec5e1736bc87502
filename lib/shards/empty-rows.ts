import type { RowOf } from "@/lib/catalogue/catalogue";
import type { TableName } from "@/lib/tables/all-tables";
import type { Cell } from "./pack-column";

type EmptyOf<Row> = {
  readonly [Column in keyof Row]: null extends Row[Column]
    ? null
    : Row[Column] extends number
      ? 0
      : Row[Column] extends readonly unknown[] | object
        ? ""
        : string;
};

/**
 * The value of a column that no loaded shard has: empty, as if the source stated nothing. Every column must be named: a new one in a table does not
 * compile until it is added here, so that rows from shards are complete. Lists and printed values are written as their text.
 */
const ROWS: { readonly [Table in TableName]?: EmptyOf<RowOf<Table>> } = {
  papers: {
    paper_id: "",
    title: "",
    short_name: "",
    authors: null,
    topic: "",
    arxiv_id: null,
    published: "",
    venue: null,
    paper_url: null,
    code_url: null,
    project_url: null,
    summary: "",
  },
  sources: {
    source_id: "",
    paper_id: "",
    kind: "",
    text_of: null,
    url: "",
    copy_url: null,
    locator: "",
    version: null,
    text_sha256: null,
    cells: null,
    figures: 0,
    condition_cells: 0,
    omitted: 0,
    reading: "",
    figures_sha256: null,
    read_on: "",
  },
  methods: { method_id: "", name: "", paper_id: null, family: "", summary: "" },
  benchmarks: { benchmark_id: "", name: "", task: "", dataset: null, topic: "", url: null, summary: "" },
  metrics: {
    metric_id: "",
    name: "",
    symbol: "",
    unit: null,
    direction: "",
    kind: "",
    minimum: null,
    maximum: null,
    summary: "",
    url: null,
  },
  conditions: { condition_id: "", name: "", unit: null, type: "", role: "", summary: "" },
  results: {
    result_id: "",
    source_id: "",
    method_id: "",
    configuration: null,
    benchmark_id: "",
    metric_id: "",
    value: "",
    qualifier: "",
    spread: null,
    spread_kind: null,
    baseline_method_id: null,
    baseline_configuration: null,
    conditions: "",
    origin: "",
    standing: "",
    emphasis: null,
    evidence: "",
    note: null,
  },
  claims: { source_id: "", method_id: null, benchmark_id: null, metric_id: null, reason: "", evidence: null, note: "" },
  omissions: { source_id: "", cells: 0, reason: "" },
  numerals: { source_id: "", offset: 0, numeral: "", role: "", result_ids: "", note: null },
};

/** Returns the empty row of a table; an empty object for a table that no shard contains. */
export const emptyRow = (table: TableName): Readonly<Record<string, Cell>> => ROWS[table] ?? {};
