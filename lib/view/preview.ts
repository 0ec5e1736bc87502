import type { Catalogue } from "@/lib/catalogue/catalogue";
import { capitalised, counted } from "@/lib/format/words";
import { selectFront } from "@/lib/report/front";
import { selectBenchmarkReport, termsOfLead, type ReportGroup } from "@/lib/report/benchmark-report";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { reportChart } from "@/lib/view/chart/report-chart";
import { selectMethodReport } from "@/lib/report/method-report";
import { selectPaperReport } from "@/lib/report/paper-report";
import { comparePreview } from "./compare-preview";
import { rowsOnAxis, rowsWithoutAxis, type Preview } from "./preview-rows";
import { groupSeries } from "@/lib/view/chart/series";

const NOTHING = "No result of it is in this collection.";

/** Returns the preview of a page, by the parts of its path: `["benchmarks", "etth1"]`. Returns null for a page that has none. */
export function selectPreview(catalogue: Catalogue, [kind = "", id = "", ...rest]: readonly string[]): Preview | null {
  if (rest.length > 0) return null;
  if (kind === "home" && id === "") {
    return benchmarkPreview(
      catalogue,
      selectFront(catalogue)?.report.benchmark.benchmark_id ?? "",
      capitalised(catalogue.identity.subtitle),
    );
  }
  if (kind === "compare") return comparePreview(catalogue, id);
  if (kind === "benchmarks") return benchmarkPreview(catalogue, id, "Benchmark");
  if (kind === "methods") return methodPreview(catalogue, id);
  return kind === "papers" ? paperPreview(catalogue, id) : null;
}

/** Returns the chart that the page shows by default, from its first rank on; a benchmark without results has no rows. */
function benchmarkPreview(catalogue: Catalogue, id: string, kind: string): Preview | null {
  const report = selectBenchmarkReport(catalogue, id, DEFAULT_BENCHMARK_VIEW);
  if (report === null) return null;
  const { leaderboard, chosen, benchmark } = report;
  if (leaderboard === null || chosen === null)
    return { kind, title: benchmark.name, sentence: NOTHING, ...rowsWithoutAxis([], () => "") };
  const { group, series } = reportChart(report, chosen, DEFAULT_BENCHMARK_VIEW) ?? everyMark(leaderboard, chosen);
  return {
    kind,
    title: series.name,
    sentence: series.summary,
    ...rowsOnAxis(
      series.marks,
      group.rows.map(({ result }) => result),
      series.axis.label,
    ),
  };
}

/** Returns all marks of a group that has too few for a chart on its page; they still make a picture. */
function everyMark(leaderboard: Leaderboard, chosen: ReportGroup) {
  const { entries } = chosen.lead;
  const group = { title: "", rows: entries.map((entry) => ({ ...entry, standsFor: 1 })), of: entries.length };
  return { group, series: groupSeries(leaderboard, { ...chosen.lead, terms: termsOfLead(chosen) }, group, "auto") };
}

function methodPreview(catalogue: Catalogue, id: string): Preview | null {
  const answer = selectMethodReport(catalogue, id);
  if (answer === null) return null;
  const results = catalogue.resultsOfMethod.get(id) ?? [];
  const benchmarks = counted(answer.benchmarks.length, "benchmark");
  const sentence =
    results.length === 0
      ? NOTHING
      : `${counted(results.length, "reported result")} on ${benchmarks}, each with its receipt.`;
  return { kind: "Method", title: answer.method.name, sentence, ...rowsWithoutAxis(results, () => "") };
}

function paperPreview(catalogue: Catalogue, id: string): Preview | null {
  const answer = selectPaperReport(catalogue, id);
  if (answer === null) return null;
  const { paper, results } = answer;
  const sentence = results.length === 0 ? NOTHING : `${counted(results.length, "result")} as its sources print them.`;
  return { kind: "Paper", title: paper.title, sentence, ...rowsWithoutAxis(results, ({ method }) => method.name) };
}
