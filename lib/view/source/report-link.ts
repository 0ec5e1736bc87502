import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { printSource, readAt } from "@/lib/format/source";
import { BASE_PATH } from "@/lib/view/address/base-path";
import { resultHref } from "@/lib/view/address/addresses";
import { versionedHref } from "@/lib/view/address/data-version";
import type { Report } from "./filled-report";
import { reportHref } from "./report-href";
import { reportTarget, type ReportTarget } from "./report-target";
import { knownSite } from "@/lib/view/known-site";

/** Returns the report that a number is wrong: which result it is, its value here, where it was read, and the page with its data version. */
export function resultReport(result: Result): Report {
  const { id, method, metric, benchmark, source } = result;
  const version = catalogueOf(result)?.version;
  const place = resultHref(result.paper.paper_id, id);
  const site = knownSite();
  // Whoever receives it may run several sites.
  const siteWords =
    site === BASE_PATH ? [", of a site that did not know its own address", version && `data version ${version}`] : [];
  return {
    title: `Result ${id}`,
    text: lines([
      `Result: ${id}`,
      `Value: ${metric.symbol} ${printValue(result)} of ${method.name} on ${benchmark.name}`,
      `Source: ${[printSource(result), ...(source.locator.toLowerCase() === source.kind ? [] : [source.locator]), readAt(source)].join(", ")}`,
      `Page: ${site}${version === undefined ? place : versionedHref(place, version)}${siteWords.filter(Boolean).join("; ")}`,
      "",
      "What the source prints, and where:",
    ]),
  };
}

const lines = (all: readonly string[]) => `${all.join("\n")}\n`;

/** Returns the link that sends a report about a result: a form, a mail, or the file. */
export const resultReportHref = (result: Result, target: ReportTarget = reportTarget()) =>
  reportHref(target, () => resultReport(result), { result: result.id });
