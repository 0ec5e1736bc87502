import type { Catalogue } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import { selectFront } from "@/lib/report/front";
import { selectBenchmark } from "@/lib/select/benchmark";
import { selectMethod } from "@/lib/select/method";
import { selectPaper } from "@/lib/select/paper";
import { comparePreview } from "./compare-preview";
import { rowsOnAxis, rowsWithoutAxis, type Preview } from "./preview-rows";
import { groupSeries } from "./series";

const NOTHING = "No result of it is in this collection.";

/** The preview of a page, by the parts of its address: `["benchmarks", "etth1"]`. Null for a page that has none. */
export function selectPreview(catalogue: Catalogue, [kind = "", id = "", ...rest]: readonly string[]): Preview | null {
  if (rest.length > 0) return null;
  if (kind === "home" && id === "") {
    return benchmarkPreview(catalogue, selectFront(catalogue)?.report.benchmark.benchmark_id ?? "", catalogue.identity.heading.split(", each with")[0] ?? "");
  }
  if (kind === "compare") return comparePreview(catalogue, id);
  if (kind === "benchmarks") return benchmarkPreview(catalogue, id, "Benchmark");
  if (kind === "methods") return methodPreview(catalogue, id);
  return kind === "papers" ? paperPreview(catalogue, id) : null;
}

/** The axis with most figures, from its first rank on; a benchmark that only claims name has none. */
function benchmarkPreview(catalogue: Catalogue, id: string, kind: string): Preview | null {
  const answer = selectBenchmark(catalogue, id);
  if (answer === null) return null;
  const panels = answer.leaderboards.flatMap((board) => board.panels.map((panel) => ({ board, panel })));
  const [largest] = panels.toSorted((a, b) => b.panel.entries.length - a.panel.entries.length);
  const group = largest?.panel.groups[0];
  if (largest === undefined || group === undefined) return { kind, title: answer.benchmark.name, sentence: NOTHING, ...rowsWithoutAxis([], () => "") };
  const { name, summary, axis, marks } = groupSeries(largest.board, largest.panel, group, "auto");
  return { kind, title: name, sentence: summary, ...rowsOnAxis(marks, group.rows.map(({ figure }) => figure), axis.label) };
}

function methodPreview(catalogue: Catalogue, id: string): Preview | null {
  const answer = selectMethod(catalogue, id);
  if (answer === null) return null;
  const figures = catalogue.figuresOfMethod.get(id) ?? [];
  const benchmarks = counted(answer.benchmarks.length, "benchmark");
  const sentence = figures.length === 0 ? NOTHING : `${counted(figures.length, "reported result")} on ${benchmarks}, each with its receipt.`;
  return { kind: "Method", title: answer.method.name, sentence, ...rowsWithoutAxis(figures, () => "") };
}

function paperPreview(catalogue: Catalogue, id: string): Preview | null {
  const answer = selectPaper(catalogue, id);
  if (answer === null) return null;
  const { paper, figures } = answer;
  const sentence = figures.length === 0 ? NOTHING : `${counted(figures.length, "result")} as its sources print them.`;
  return { kind: "Paper", title: paper.title, sentence, ...rowsWithoutAxis(figures, ({ method }) => method.name) };
}
