import { numberOf } from "@/lib/numerals/number-of";
import type { RowOf } from "@/lib/catalogue/tables-of";
import type { Printed } from "@/lib/tables/cells";
import type { TableName } from "@/lib/tables/all-tables";

/** A valid row of every table; the ids match, so that the rows form a collection of one result. */
const ROWS: { readonly [Name in TableName]: RowOf<Name> } = {
  papers: {
    paper_id: "tidal",
    title: "Tidal: Pictures in Few Waves",
    short_name: "Tidal",
    authors: null,
    topic: "image-generation",
    arxiv_id: "2401.00001",
    published: "2024-01-02",
    venue: null,
    paper_url: "https://example.org/tidal",
    code_url: null,
    project_url: null,
    summary: "An invented paper.",
  },
  sources: {
    source_id: "tidal-abstract",
    paper_id: "tidal",
    kind: "abstract",
    text_of: null,
    url: "https://example.org/tidal",
    copy_url: null,
    locator: "Abstract",
    version: null,
    text_sha256: "0".repeat(64),
    cells: null,
    figures: 1,
    condition_cells: 0,
    omitted: 0,
    reading: "whole",
    figures_sha256: null,
    read_on: "2024-05-06",
  },
  methods: {
    method_id: "tidal",
    name: "Tidal",
    paper_id: "tidal",
    family: "distilled",
    summary: "An invented method.",
  },
  benchmarks: {
    benchmark_id: "pond-64",
    name: "Pond 64x64",
    task: "Image generation",
    dataset: "Pond",
    topic: "image-generation",
    url: null,
    summary: "An invented benchmark.",
  },
  metrics: {
    metric_id: "fid",
    name: "Fréchet inception distance",
    symbol: "FID",
    unit: null,
    direction: "lower",
    kind: "absolute",
    minimum: 0,
    maximum: null,
    summary: "Lower is better.",
    url: null,
  },
  conditions: {
    condition_id: "steps",
    name: "Steps",
    unit: null,
    type: "number",
    role: "vary",
    summary: "Sampling steps.",
  },
  results: {
    result_id: "tidal-fid",
    source_id: "tidal-abstract",
    method_id: "tidal",
    configuration: null,
    benchmark_id: "pond-64",
    metric_id: "fid",
    value: { text: "2.10", number: 2.1 },
    qualifier: "exact",
    spread: null,
    spread_kind: null,
    baseline_method_id: null,
    baseline_configuration: null,
    conditions: [{ key: "steps", value: "8" }],
    origin: "own",
    standing: "main",
    emphasis: null,
    evidence: "an FID of 2.10 in 8 steps",
    note: null,
  },
  claims: {
    source_id: "quiet-abstract",
    method_id: null,
    benchmark_id: null,
    metric_id: null,
    reason: "no-comparison",
    evidence: null,
    note: "Nothing is measured.",
  },
  numerals: {
    source_id: "tidal-abstract",
    offset: 103,
    numeral: "2.10",
    role: "result",
    result_ids: ["tidal-fid"],
    note: null,
  },
  omissions: { source_id: "tidal-table", cells: 2, reason: "printed without a metric" },
  "former-ids": { former_id: "tidal-1", table: "methods", id: "tidal" },
  aliases: { alias: "The Tidal", table: "methods", id: "tidal" },
};

/** Returns a row of a table, with the cells that the test is about in `overrides`; a misspelt column does not compile. */
export function rowOf<Name extends TableName>(name: Name, overrides: Partial<RowOf<Name>> = {}): RowOf<Name> {
  return { ...ROWS[name], ...overrides };
}

/** Returns a value as the reader makes it: `printed("16,000")` has the text 16,000 and the number 16000. */
export const printed = (text: string): Printed => ({ text, number: numberOf(text) });
