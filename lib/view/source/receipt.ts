import type { Result } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printCondition, printValue, qualifierWord } from "@/lib/format/result";
import { isCopy, isOfOthers, kindBefore, readAt, speakerOf } from "@/lib/format/source";
import { originWords, spreadWords, STANDING_WORDS } from "@/lib/format/provenance";
import { sayBoth, sayFinding } from "@/lib/sentences/table-audit";
import { capitalised } from "@/lib/format/words";
import { benchmarkHref, resultHref, findingHref, methodHref, paperHref } from "@/lib/view/address/addresses";
import { resultReportHref } from "./report-link";
import { sameModelFacts } from "./same-model-facts";
import { findingsOn } from "./source-findings";

/** A piece of a description: text, or a link. */
export type ReceiptPart = string | { readonly text: string; readonly href: string };

/** A term with its description. */
export interface ReceiptFact {
  readonly term: string;
  readonly parts: readonly ReceiptPart[];
}

/** The receipt of a result, ready for display. Must stay serialisable: the server sends it to the browser. */
export interface Receipt {
  /** The id of the result. */
  readonly id: string;
  /** The value as a page prints it: "over 100". */
  readonly value: string;
  readonly digits: string;
  readonly name: string;
  readonly evidence: string;
  readonly facts: readonly ReceiptFact[];
  readonly source: string;
  /** The permanent path of the result. */
  readonly place: string;
  /** The link with which a reader reports that the number is wrong. */
  readonly report: string;
}

export function receiptFor(result: Result): Receipt {
  const value = printValue(result);
  return {
    id: result.id,
    value,
    digits: result.value.text,
    name: `Receipt: ${result.method.name}, ${result.metric.symbol} ${value}`,
    evidence: result.evidence,
    facts: factsOf(result),
    source: readAt(result.source),
    place: resultHref(result.paper.paper_id, result.id),
    report: resultReportHref(result),
  };
}

/** Returns everything that the row states about a result, as terms and descriptions; what a reader needs first comes first. */
function factsOf(result: Result): readonly ReceiptFact[] {
  const { source, paper, metric, benchmark, method, conditions, configuration, note, qualifier, spread, standing } =
    result;
  const locator = source.locator.toLowerCase() === source.kind ? "" : `, ${source.locator}`;
  const version = source.version === null ? "" : `, version ${source.version}`;
  return [
    {
      term: "Source",
      parts: [
        `${capitalised(kindBefore(result))} `,
        { text: speakerOf(result), href: isOfOthers(source) ? source.url : paperHref(paper.paper_id) },
        `${locator}${version}, on ${printDate(source.read_on)}`,
      ],
    },
    {
      term: "Method",
      parts: [
        { text: method.name, href: methodHref(method.method_id) },
        configuration === null ? "" : `, ${configuration}`,
      ],
    },
    {
      term: "Metric",
      parts: [`${metric.name} on `, { text: benchmark.name, href: benchmarkHref(benchmark.benchmark_id) }],
    },
    ...(note === null ? [] : [{ term: "Note", parts: [note] }]),
    ...(qualifier === "exact"
      ? []
      : [{ term: "Printed as", parts: [`${qualifierWord(qualifier)} ${result.value.text}`] }]),
    ...(spread === null ? [] : [{ term: "Spread", parts: [spreadWords(spread)] }]),
    ...(result.baseline === null ? [] : [{ term: "Relative to", parts: baselineOf(result.baseline) }]),
    ...(conditions.length === 0 ? [] : [{ term: "Stated", parts: [conditions.map(printCondition).join(", ")] }]),
    ...runFacts(result),
    { term: "Measured by", parts: [originWords(result)] },
    ...sameModelFacts(result),
    ...(isCopy(source)
      ? [
          {
            term: "Copy",
            parts: ["in ", ...copyOf(source), ", because the text itself was not read where it is published"],
          },
        ]
      : []),
    ...(standing === "main" ? [] : [{ term: "Standing", parts: [STANDING_WORDS[standing]] }]),
    ...auditOf(result),
  ];
}

/** Returns the copy that was read, with its URL or a note that none is recorded. */
const copyOf = ({ text_of, copy_url }: Result["source"]): ReceiptFact["parts"] =>
  copy_url === null
    ? [`${text_of ?? "a copy"}, whose address is not on record`]
    : [{ text: text_of ?? "a copy", href: copy_url }];

/** Returns the findings of the table audit that include this result. */
function auditOf(result: Result): readonly ReceiptFact[] {
  const findings = findingsOn(result);
  const both = sayBoth(findings);
  const joined = both === null ? [] : findings.filter(({ kind }) => kind === "disagreement" || kind === "uncertain");
  const parts = findings.flatMap((finding): readonly ReceiptPart[] => {
    if (!joined.includes(finding))
      return [`${sayFinding(finding)} `, { text: "What was checked", href: findingHref(finding) }, " "];
    const words = finding === joined[0] && both !== null ? [`${both} `] : [];
    return [
      ...words,
      { text: finding.kind === "uncertain" ? "What is uncertain" : "What was checked", href: findingHref(finding) },
      " ",
    ];
  });
  return parts.length === 0 ? [] : [{ term: "Table audit", parts: parts.slice(0, -1) }];
}

function baselineOf({ method, configuration }: NonNullable<Result["baseline"]>): readonly ReceiptPart[] {
  return [
    { text: method.name, href: methodHref(method.method_id) },
    configuration === null ? "" : `, ${configuration}`,
  ];
}

/** Returns each run behind a mean, with the file that prints it; empty if the result is not a mean of runs. */
function runFacts({ repeats }: Result): readonly ReceiptFact[] {
  if (repeats === undefined) return [];
  const said = repeats.runs.map(({ conditions, value, source }) => {
    const which = conditions
      .filter(({ condition }) => condition.role === "repeat")
      .map(printCondition)
      .join(", ");
    return `${which}: ${value.text} (${source.locator})`;
  });
  return [{ term: "Runs", parts: [`${said.join("; ")}${repeats.failed > 0 ? `; ${repeats.failed} failed` : ""}`] }];
}
