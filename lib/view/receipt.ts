import type { Figure } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printCondition, printValue, qualifierWord } from "@/lib/format/figure";
import { isCopy, isOfOthers, kindBefore, readAt, speakerOf } from "@/lib/format/source";
import { originWords, spreadWords, STANDING_WORDS } from "@/lib/format/provenance";
import { sayFinding } from "@/lib/sentences/table-audit";
import { capitalised } from "@/lib/format/words";
import { benchmarkHref, figureHref, findingHref, methodHref, paperHref } from "./addresses";
import { resultReportHref } from "./report-link";
import { findingsOn } from "./source-findings";

/** A piece of a description: words, or words that lead somewhere. */
export type ReceiptPart = string | { readonly text: string; readonly href: string };

/** A term with its description. */
export interface ReceiptFact {
  readonly term: string;
  readonly parts: readonly ReceiptPart[];
}

/** Where a figure was read, finished for showing. Plain values: it crosses from the server to the browser. */
export interface Receipt {
  /** Id of the figure. */
  readonly id: string;
  /** The value as a page prints it: "over 100". */
  readonly value: string;
  readonly digits: string;
  readonly name: string;
  readonly evidence: string;
  readonly facts: readonly ReceiptFact[];
  readonly source: string;
  /** The permanent place of the figure. */
  readonly place: string;
  /** Where a reader says that the number is wrong. */
  readonly report: string;
}

export function receiptFor(figure: Figure): Receipt {
  const value = printValue(figure);
  return {
    id: figure.id,
    value,
    digits: figure.value.text,
    name: `Receipt: ${figure.method.name}, ${figure.metric.symbol} ${value}`,
    evidence: figure.evidence,
    facts: factsOf(figure),
    source: readAt(figure.source),
    place: figureHref(figure.paper.paper_id, figure.id),
    report: resultReportHref(figure),
  };
}

/** Everything that the row states about a figure, as terms and descriptions. */
function factsOf(figure: Figure): readonly ReceiptFact[] {
  const { source, paper, metric, benchmark, method, conditions, configuration, note, qualifier, spread, standing } = figure;
  const locator = source.locator.toLowerCase() === source.kind ? "" : `, ${source.locator}`;
  const version = source.version === null ? "" : `, version ${source.version}`;
  return [
    { term: "Method", parts: [{ text: method.name, href: methodHref(method.method_id) }, configuration === null ? "" : `, ${configuration}`] },
    { term: "Metric", parts: [`${metric.name} on `, { text: benchmark.name, href: benchmarkHref(benchmark.benchmark_id) }] },
    ...(qualifier === "exact" ? [] : [{ term: "Printed as", parts: [`${qualifierWord(qualifier)} ${figure.value.text}`] }]),
    ...(spread === null ? [] : [{ term: "Spread", parts: [spreadWords(spread)] }]),
    ...(figure.baseline === null ? [] : [{ term: "Relative to", parts: baselineOf(figure.baseline) }]),
    ...(conditions.length === 0 ? [] : [{ term: "Stated", parts: [conditions.map(printCondition).join(", ")] }]),
    {
      term: "Source",
      parts: [
        `${capitalised(kindBefore(figure))} `,
        { text: speakerOf(figure), href: isOfOthers(source) ? source.url : paperHref(paper.paper_id) },
        `${locator}${version}, on ${printDate(source.read_on)}`,
      ],
    },
    ...runFacts(figure),
    { term: "Measured by", parts: [originWords(figure)] },
    ...(isCopy(source) ? [{ term: "Copy", parts: ["in ", ...copyOf(source), ", because the text itself was not read where it is published"] }] : []),
    ...(standing === "main" ? [] : [{ term: "Standing", parts: [STANDING_WORDS[standing]] }]),
    ...(note === null ? [] : [{ term: "Note", parts: [note] }]),
    ...auditOf(figure),
  ];
}

/** The copy that was read, with its address or the words that there is none on record. */
const copyOf = ({ text_of, copy_url }: Figure["source"]): ReceiptFact["parts"] =>
  copy_url === null ? [`${text_of ?? "a copy"}, whose address is not on record`] : [{ text: text_of ?? "a copy", href: copy_url }];

/** What the audit of tables found that this result is part of. */
function auditOf(figure: Figure): readonly ReceiptFact[] {
  const parts = findingsOn(figure).flatMap((finding) => [`${sayFinding(finding)} `, { text: "What was checked", href: findingHref(finding) }, " "]);
  return parts.length === 0 ? [] : [{ term: "Table audit", parts: parts.slice(0, -1) }];
}

function baselineOf({ method, configuration }: NonNullable<Figure["baseline"]>): readonly ReceiptPart[] {
  return [{ text: method.name, href: methodHref(method.method_id) }, configuration === null ? "" : `, ${configuration}`];
}

/** Each run behind a mean, with the file that prints it; the one run where there is no other. */
function runFacts({ repeats }: Figure): readonly ReceiptFact[] {
  if (repeats === undefined) return [];
  const said = repeats.runs.map(({ conditions, value, source }) => {
    const which = conditions.filter(({ condition }) => condition.role === "repeat").map(printCondition).join(", ");
    return `${which}: ${value.text} (${source.locator})`;
  });
  return [{ term: "Runs", parts: [`${said.join("; ")}${repeats.failed > 0 ? `; ${repeats.failed} failed` : ""}`] }];
}
