import type { Figure } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printCondition, printValue, qualifierWord } from "@/lib/format/figure";
import { kindBefore, speakerOf } from "@/lib/format/source";
import { capitalised } from "@/lib/format/words";
import { benchmarkHref, figureHref, methodHref, paperHref } from "./addresses";

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
    source: figure.source.url,
    place: figureHref(figure.paper.paper_id, figure.id),
  };
}

/** Everything that the row states about a figure, as terms and descriptions. */
function factsOf(figure: Figure): readonly ReceiptFact[] {
  const { source, paper, metric, benchmark, method, conditions, configuration, note, qualifier } = figure;
  const locator = source.locator.toLowerCase() === source.kind ? "" : `, ${source.locator}`;
  const version = source.version === null ? "" : `, version ${source.version}`;
  return [
    { term: "Method", parts: [{ text: method.name, href: methodHref(method.method_id) }, configuration === null ? "" : `, ${configuration}`] },
    { term: "Metric", parts: [`${metric.name} on `, { text: benchmark.name, href: benchmarkHref(benchmark.benchmark_id) }] },
    ...(qualifier === "exact" ? [] : [{ term: "Printed as", parts: [`${qualifierWord(qualifier)} ${figure.value.text}`] }]),
    ...(figure.baseline === null ? [] : [{ term: "Relative to", parts: baselineOf(figure.baseline) }]),
    ...(conditions.length === 0 ? [] : [{ term: "Stated", parts: [conditions.map(printCondition).join(", ")] }]),
    {
      term: "Read in",
      parts: [
        `${capitalised(kindBefore(figure))} `,
        { text: speakerOf(figure), href: source.text_of === null ? paperHref(paper.paper_id) : source.url },
        `${locator}${version}, on ${printDate(source.read_on)}`,
      ],
    },
    ...(note === null ? [] : [{ term: "Note", parts: [note] }]),
  ];
}

function baselineOf({ method, configuration }: NonNullable<Figure["baseline"]>): readonly ReceiptPart[] {
  return [{ text: method.name, href: methodHref(method.method_id) }, configuration === null ? "" : `, ${configuration}`];
}
