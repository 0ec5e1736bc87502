import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { printSource, readAt } from "@/lib/format/source";
import { resultHref } from "@/lib/view/address/addresses";
import { versionedHref } from "@/lib/view/address/data-version";
import { filledReport, type Report } from "./filled-report";
import { reportTarget, type ReportTarget } from "./report-target";
import { knownSite } from "@/lib/view/known-site";

/** The file of a report, for a site that has no address for reports. */
const FILE = "/api/v1/report.md";

/** Returns the report that a number is wrong: which result it is, its value here, where it was read, and the page with its data version. */
export function resultReport(result: Result): Report {
  const { id, method, metric, benchmark, source } = result;
  const version = catalogueOf(result)?.version;
  const place = resultHref(result.paper.paper_id, id);
  return {
    title: `Result ${id}`,
    text: lines([
      `Result: ${id}`,
      `Value: ${metric.symbol} ${printValue(result)} of ${method.name} on ${benchmark.name}`,
      `Source: ${[printSource(result), ...(source.locator.toLowerCase() === source.kind ? [] : [source.locator]), readAt(source)].join(", ")}`,
      `Page: ${knownSite()}${version === undefined ? place : versionedHref(place, version)}`,
      "",
      "What the source prints, and where:",
    ]),
  };
}

/** Returns the suggestion of a paper, or of a method that somebody searched for without success. */
export function paperSuggestion(name = ""): Report {
  return {
    title: name === "" ? "A paper for the collection" : `For the collection: ${name}`,
    text: lines([`Paper: ${name}`, "Address, such as its arXiv number:", "What it reports that is missing here:"]),
  };
}

const lines = (all: readonly string[]) => `${all.join("\n")}\n`;

/** Returns the link that sends a report about a result: a form, a mail, or the file. */
export const resultReportHref = (result: Result, target: ReportTarget = reportTarget()) => hrefOf(target, () => resultReport(result), { result: result.id });

/** Returns the link that sends a suggestion. */
export const paperSuggestionHref = (name = "", target: ReportTarget = reportTarget()) => hrefOf(target, () => paperSuggestion(name), name === "" ? {} : { name });

function hrefOf(target: ReportTarget, report: () => Report, asked: Readonly<Record<string, string>>): string {
  if (target.kind === "file") return [FILE, new URLSearchParams(asked).toString()].filter(Boolean).join("?");
  return filledReport(target, report());
}
