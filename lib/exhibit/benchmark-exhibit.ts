import type { Catalogue } from "@/lib/catalogue/catalogue";
import { headingOf } from "@/lib/format/heading";
import { listed } from "@/lib/format/words";
import { whyApart } from "@/lib/select/rank/apart";
import type { BenchmarkAnswer } from "@/lib/select/benchmark";
import { resultsOf, type Leaderboard, type Panel } from "@/lib/select/rank/leaderboard";
import { bestOf } from "@/lib/select/rank/order-claims";
import type { Missing } from "@/lib/select/missing";
import { notRankedWords } from "@/lib/select/rank/not-ranked-words";
import { verdictWords } from "@/lib/sentences/reasons";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { BenchmarkView } from "@/lib/view/address/benchmark-view";
import type { Exhibit, ExhibitGroup, ListSection } from "./exhibit";
import { filterNote } from "./filter-note";
import { frameOf, nameOf } from "./frame";
import { metricFacts } from "./words";

/** The page of a benchmark: a section for each metric, a group for each panel. */
export function benchmarkExhibit(catalogue: Catalogue, { benchmark, leaderboards, silent }: BenchmarkAnswer, view: BenchmarkView): Exhibit {
  const chosen = [view.rows === "all" ? ["all"] : [], view.group === "none" ? [] : ["by", view.group]].flat();
  return {
    ...frameOf(catalogue, benchmarkHref(benchmark.benchmark_id, view)),
    name: nameOf([benchmark.benchmark_id, ...view.metrics, ...view.kinds, ...chosen]),
    title: benchmark.name,
    sections: leaderboards.map(boardSection),
    papers: [],
    notes: [filterNote(view.filter), silent.length === 0 ? "" : `Silent on this benchmark: ${listed(silent.map(({ short_name }) => short_name))}.`].filter(Boolean),
  };
}

function boardSection(board: Leaderboard): ListSection {
  const { benchmark, metric, companion, panels, missing, drawn, results, qualified } = board;
  return {
    shape: "list",
    title: `${metric.name} on ${benchmark.name}`,
    facts: metricFacts(metric, drawn, results),
    metric,
    companion,
    namesBenchmark: false,
    showsEvidence: false,
    groups: panels.flatMap((panel) => panelGroups(panel, metric)),
    notes: [
      panels.length > 1 ? whyApart(board) : "",
      qualified > 0 && metric.direction !== "none" ? "A bound ranks by the worst value that it allows, and is not ranked if it allows any." : "",
      drawn < results ? "If an axis has many results, each method appears once, at its best rank; each configuration is ranked by one value." : "",
      missing.length > 0 ? `Not drawn: ${missing.map(missingWords).join("; ")}.` : "",
    ].filter(Boolean),
  };
}

/** The verdict stands once, below all groups of its axis. */
function panelGroups({ title, entries, groups, verdict, partly }: Panel, metric: Leaderboard["metric"]): readonly ExhibitGroup[] {
  const axis = { title, verdict, results: entries.length };
  const claim = entries.length > 1 ? bestOf(metric, entries) : null;
  const best = new Set(claim?.kind === "best" ? claim.results : []);
  return groups.map((group, at) => ({
    heading: [headingOf(title, resultsOf({ entries })), group.title].filter(Boolean).join(" · "),
    rows: group.rows.map((row) => ({ ...row, axis, best: best.has(row.result), derived: "" })),
    notes: at === groups.length - 1 ? [notRankedWords(partly), verdictWords(verdict, entries.length)].filter(Boolean) : [],
  }));
}

const missingWords = ({ method, paper, reason, claim }: Missing) =>
  `${method?.name ?? paper?.short_name ?? ""}, ${reason}${claim ? ` (“${claim.evidence}”)` : ""}`;
