import { groupBy } from "@/lib/catalogue/group";
import { checksumOf } from "@/lib/catalogue/checksum";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { RowOf, TableTexts } from "@/lib/catalogue/tables-of";
import { writeCsv } from "@/lib/csv/write-csv";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { tableOf } from "@/lib/tables/table-of";
import { draftSources, scaleOf, topicAt, type DraftSource, type ResultRow, type Scale } from "./draft-collection";
import { CONDITIONS, FID, INCEPTION_SCORE, SPEED_UP } from "./fixed-rows";
import { draftProbe, PROBE } from "./probe";

type Rows = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/**
 * Returns the texts of a whole collection with about the given number of results, which passes every check except those that need the abstracts'
 * texts. All of it is invented; the same number and seed give the same bytes.
 */
const FAMILIES = [
  "autoregressive",
  "distilled",
  "diffusion",
  "latent-variable",
  "state-space",
  "transformer",
  "recurrent",
  "other",
  "group",
  "reference",
] as const;

export function makeCollection(count: number, seed = 1, scale: Scale = scaleOf(count)): TableTexts {
  const sources = [...draftProbe(), ...draftSources(scale, seed)];
  const results = sources.flatMap((source) => source.results);
  const rows = {
    ...rowsOf(sources, results),
    metrics: usedMetrics([FID, INCEPTION_SCORE, SPEED_UP, ...scale.metrics], results),
  };
  const texts = TABLE_NAMES.map((name) => [name, writeCsv(tableOf(name), rows[name])]);
  // There is a text for every table, which fromEntries cannot say.
  return Object.fromEntries(texts) as unknown as TableTexts;
}

function rowsOf(sources: readonly DraftSource[], resultRows: readonly ResultRow[]): Omit<Rows, "metrics"> {
  const abstracts = sources.filter(({ kind }) => kind === "abstract");
  const keys = new Set(resultRows.flatMap(({ conditions }) => conditions.map(({ key }) => key)));
  const teachers = resultRows.flatMap(({ conditions }) =>
    conditions.filter(({ key }) => key === "teacher").map(({ value }) => value),
  );
  const methods = [
    ...new Set([...resultRows.flatMap((row) => [row.method_id, row.baseline_method_id ?? row.method_id]), ...teachers]),
  ];
  const proposedBy = new Map(abstracts.map(({ paper }) => [paper.replace("paper", "method"), paper]));
  const benchmarks = [...groupBy(resultRows, ({ benchmark_id }) => benchmark_id).keys()];
  return {
    papers: abstracts.map(({ paper }, at) => paperRow(paper, at)),
    sources: sources.map(sourceRow),
    methods: methods.map((method_id, at) => ({
      method_id,
      name: `${SYLLABLES[at % SYLLABLES.length]}${SYLLABLES[Math.floor(at / 7) % SYLLABLES.length]?.toLowerCase()} ${at + 1}`,
      paper_id: proposedBy.get(method_id) ?? null,
      family: FAMILIES[at % (FAMILIES.length - 1)] ?? "other",
      summary: "An invented method.",
    })),
    benchmarks: benchmarks.map((benchmark_id, at) => ({
      benchmark_id,
      name: `${SYLLABLES[at % SYLLABLES.length]} set ${at + 1}`,
      task: "An invented task",
      dataset: `Set ${at + 1}`,
      topic: benchmark_id === PROBE ? "image-generation" : topicAt(Number(benchmark_id.split("-")[1]) - 1),
      url: null,
      summary: "An invented benchmark.",
    })),
    conditions: CONDITIONS.filter(({ condition_id }) => keys.has(condition_id)),
    results: resultRows,
    claims: abstracts
      .filter(({ results }) => results.length === 0)
      .map(({ id }, at) => ({
        source_id: id,
        method_id: null,
        benchmark_id: at % 4 === 0 ? (benchmarks[at % benchmarks.length] ?? null) : null,
        metric_id: null,
        reason: "stated-without-number",
        evidence: "better than earlier methods",
        note: "No number is given.",
      })),
    numerals: abstracts.flatMap(({ id, results: ownResults }) =>
      ownResults.map(({ result_id, value }, at) => ({
        source_id: id,
        offset: 100 * (at + 1),
        numeral: value.text,
        role: "result",
        result_ids: [result_id],
        note: null,
      })),
    ),
    omissions: [],
    "former-ids": [],
    aliases: [],
  };
}

const SYLLABLES = [
  "Tidal",
  "Marsh",
  "Drift",
  "Delta",
  "Harbour",
  "Quiet",
  "Moor",
  "Reef",
  "Basin",
  "Fjord",
  "Heath",
  "Spring",
  "Estuary",
];

function paperRow(paper_id: string, at: number): RowOf<"papers"> {
  const month = String((at % 12) + 1).padStart(2, "0");
  return {
    paper_id,
    title: `Invented Paper ${at} on ${SYLLABLES[at % SYLLABLES.length]}`,
    short_name: `Paper ${at}`,
    authors: null,
    topic: paper_id === PROBE ? "image-generation" : topicAt(at),
    arxiv_id: `2401.${String(at % 100_000).padStart(5, "0")}`,
    published: `${2018 + (at % 8)}-${month}-02`,
    venue: null,
    paper_url: `https://example.org/${paper_id}`,
    code_url: null,
    project_url: null,
    summary: "An invented paper.",
  };
}

function sourceRow({ id, paper, kind, locator, results }: DraftSource): RowOf<"sources"> {
  return {
    source_id: id,
    paper_id: paper,
    kind,
    text_of: null,
    url: `https://example.org/${paper}`,
    copy_url: null,
    locator,
    version: null,
    text_sha256: kind === "abstract" ? sha256Of(id) : null,
    cells: kind === "abstract" ? null : results.length,
    figures: results.length,
    condition_cells: 0,
    omitted: 0,
    reading: "whole",
    figures_sha256: kind === "abstract" ? null : checksumOf(results),
    read_on: "2026-01-02",
  };
}

/** Drops unused metrics, which the checker refuses. */
function usedMetrics(metrics: Rows["metrics"], results: readonly ResultRow[]): Rows["metrics"] {
  const ids = new Set(results.map(({ metric_id }) => metric_id));
  return metrics.filter(({ metric_id }) => ids.has(metric_id));
}
