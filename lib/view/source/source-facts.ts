import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printCondition } from "@/lib/format/result";
import { ORIGIN_BRIEFLY, originWords, SPREAD_WORDS } from "@/lib/format/provenance";
import { readingWords } from "@/lib/format/reading";
import { isCopy, isOfOthers, pathOf, speakerOf } from "@/lib/format/source";
import { capitalised, counted, directionWords, listed } from "@/lib/format/words";
import type { SourceMetric, SourceTable } from "@/lib/report/paper/source-tables";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { byMetric } from "@/lib/view/board/by-metric";
import type { ReceiptFact } from "./receipt";
import { notesOf } from "./source-sheet";

/** Returns everything that holds for the whole source, stated once at the head of its table. */
export function sourceFacts(table: SourceTable, paper: RowOf<"papers">): readonly ReceiptFact[] {
  const { source, omissions, results, common, parts } = table;
  const benchmarks = [...new Set(results.map(({ benchmark }) => benchmark))];
  const metrics = [...new Map(parts.flatMap((part) => part.metrics).map((one) => [one.metric, one])).values()];
  const reading = [readingWords(source), omissions.map(({ cells, reason }) => `${cells}: ${reason}`).join("; ")]
    .filter(Boolean)
    .join("; ");
  return [
    {
      term: "Source",
      parts: [
        sourceWords(source, results, paper),
        pathOf(source.url) ?? { text: source.url, href: source.url },
        ...ranBy(source),
      ],
    },
    ...(isCopy(source) ? [{ term: "Copy", parts: copyParts(source) }] : []),
    ...(reading === "" ? [] : [{ term: "Read", parts: [capitalised(reading)] }]),
    ...hashes(source),
    ...(benchmarks.length === 1 && benchmarks[0]
      ? [{ term: "Benchmark", parts: [{ text: benchmarks[0].name, href: benchmarkHref(benchmarks[0].benchmark_id) }] }]
      : []),
    ...metrics.map(metricFact),
    ...(common.length === 0 ? [] : [{ term: "Stated for all", parts: [common.map(printCondition).join(" · ")] }]),
    ...originFacts(results),
    ...spreadFacts(results),
    ...noteFacts(table),
  ];
}

const ranBy = ({ kind, text_of }: RowOf<"sources">): readonly string[] =>
  kind === "run" && text_of !== null ? [`, run by ${text_of}`] : [];

function copyParts({ text_of, copy_url }: RowOf<"sources">): ReceiptFact["parts"] {
  const words = `in ${text_of ?? "a copy"}, because the text itself was not read where it is published`;
  return copy_url === null
    ? [`${words}; the address of the copy is not on record`]
    : [`${words}: `, { text: copy_url, href: copy_url }];
}

/** Returns the words of a source: "Paper of iTransformer, Table 10, version v3, read on 28 November 2026; a citation of the methods that others propose: ". */
function sourceWords(source: RowOf<"sources">, results: readonly Result[], paper: RowOf<"papers">): string {
  const locator = source.locator.toLowerCase() === source.kind ? "" : `, ${source.locator}`;
  const version = source.version === null ? "" : `, version ${source.version}`;
  const speaker = speakerOf({ source, paper, kind: source.kind });
  const isCitation = source.kind !== "citation" && results.some(({ kind }) => kind === "citation");
  const of = isOfOthers(source) && source.kind !== "citation" ? " in" : " of";
  return `${capitalised(source.kind)}${source.kind === "aggregator" ? "" : of} ${speaker}${locator}${version}, read on ${printDate(source.read_on)}${isCitation ? "; a citation of the methods that others propose" : ""}: `;
}

function hashes({ text_sha256, figures_sha256, figures: results }: RowOf<"sources">): readonly ReceiptFact[] {
  return [
    ...(text_sha256 === null ? [] : [{ term: "Text", parts: ["SHA-256 ", text_sha256] }]),
    ...(figures_sha256 === null
      ? []
      : [{ term: "Checksum", parts: [`${counted(results, "result")} by SHA-256 `, figures_sha256] }]),
  ];
}

function metricFact({ metric, words, conditions }: SourceMetric): ReceiptFact {
  const printed = words === "" ? "" : `printed as “${words}”`;
  return {
    term: metric.symbol,
    parts: [
      [metric.name, directionWords(metric.direction), printed, ...conditions.map(printCondition)]
        .filter(Boolean)
        .join(" · "),
    ],
  };
}

/** Returns who measured; for a source with several origins, the meaning of the words in its rows. */
function originFacts(results: readonly Result[]): readonly ReceiptFact[] {
  const origins = [...new Map(results.map((result) => [result.origin, result])).values()];
  const words =
    origins.length === 1
      ? origins.map(originWords)
      : origins.map((result) => `${ORIGIN_BRIEFLY[result.origin]}: ${originWords(result)}`);
  return results.length === 0 ? [] : [{ term: "Measured by", parts: [words.join("; ")] }];
}

/** Returns the meaning of the numbers after ±, for each metric if they differ. */
function spreadFacts(results: readonly Result[]): readonly ReceiptFact[] {
  const once = [
    ...new Map(
      results.flatMap(
        (result) =>
          (result.spread ? [[`${result.metric.metric_id} ${result.spread.kind}`, result]] : []) as [string, Result][],
      ),
    ).values(),
  ];
  return once.length === 0
    ? []
    : [{ term: "Spread", parts: [byMetric(once, ({ spread }) => (spread ? SPREAD_WORDS[spread.kind] : ""))] }];
}

function noteFacts(table: SourceTable): readonly ReceiptFact[] {
  const notes = notesOf(table);
  if (notes.length === 1 && table.results.every(({ note }) => note !== null))
    return [{ term: "Note", parts: [notes.join("")] }];
  return notes.map((note, at) => ({ term: `Note ${at + 1}`, parts: [note] }));
}

/** Returns the names of the benchmarks of some results, "ETTh1 and ETTm2", or only their number if there are more than MOST_NAMES. */
export const benchmarkWords = (results: readonly Result[]): string => {
  const names = [...new Set(results.map(({ benchmark }) => benchmark.name))];
  return names.length > MOST_NAMES ? counted(names.length, "benchmark") : listed(names);
};
const MOST_NAMES = 2;
