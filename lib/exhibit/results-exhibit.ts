import type { Catalogue } from "@/lib/catalogue/catalogue";
import { resultsList, type ResultsReport } from "@/lib/report/results-report";
import { resultsDataHref } from "@/lib/view/address/addresses";
import type { Exhibit } from "./exhibit";
import { frameOf } from "./frame";
import { filterWords, listSection } from "./list-section";
import { resultsName } from "./results-name";

/** Returns the results that a filter lets through. No page shows them in this form, so the link is that of the data. */
export function resultsExhibit(catalogue: Catalogue, report: Pick<ResultsReport, "filter" | "results">): Exhibit {
  const isWhole = filterWords({ ...report.filter }).length === 0;
  return {
    ...frameOf(catalogue, resultsDataHref("json", { ...report.filter })),
    name: resultsName(report.filter),
    title: isWhole ? "All results" : "Selected results",
    sections: [listSection(resultsList(catalogue, report))],
    notes: [],
    papers: [],
  };
}
