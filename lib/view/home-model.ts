import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectFront, type Front } from "@/lib/report/front";
import { selectOverview, type Overview } from "@/lib/report/overview";
import { selectAudit, type Audit } from "@/lib/report/collection/audit";
import { selectBenchmarkChoices, type BenchmarkChoices } from "@/lib/report/lists/benchmark-choices";
import { selectSpeedUps, selectTimeSeriesClaims } from "@/lib/report/speed/claims";
import { compareChoices } from "@/lib/view/compare-choices";
import { selectCompareStarts } from "@/lib/report/lists/compare-starts";
import type { CompareStart } from "@/lib/report/lists/compare-types";
import type { CompareChoices } from "@/lib/view/compare-choices";
import type { Facet } from "@/lib/report/lists/facets";
import { selectFewerSteps, type FewerSteps } from "@/lib/report/speed/fewer-steps";
import type { SourceKind } from "@/lib/tables/sources";
import type { HomeView } from "@/lib/view/views/home-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { shownBoard, type ShownBoard } from "@/lib/view/board/shown-board";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { shownOverview } from "@/lib/view/board/shown-overview";

/** Everything that the home page is made from. */
export interface HomeModel {
  /** The heading of the page, from collection.json. */
  readonly heading: string;
  /** About the whole collection. */
  readonly audit: Audit;
  readonly facets: readonly Facet<SourceKind>[];
  /** About the chosen kinds of source; null if they have no result. */
  readonly front: Front | null;
  /** The first rows of the front's board. */
  readonly board: ShownBoard | null;
  readonly overview: { readonly overview: Overview; readonly shown: ShownGrid } | null;
  readonly pairs: readonly FewerSteps[];
  readonly speedUps: readonly Result[];
  readonly claims: readonly Result[];
  readonly picker: {
    readonly benchmarks: readonly BenchmarkChoices[];
    readonly choices: CompareChoices;
    readonly starts: readonly CompareStart[];
  };
  readonly view: HomeView;
  readonly problems: readonly ParameterProblem[];
}

/** The number of rows of the front's board, enough to show which method is best; its page has the rest. */
const ROWS = 5;

/** Returns the model of a view of the home page. The picker offers the whole collection, whatever is chosen. */
export function homeModel(whole: Catalogue, view: HomeView, problems: readonly ParameterProblem[]): HomeModel {
  const catalogue = ofKinds(whole, view.kinds);
  const audit = selectAudit(whole);
  const front = selectFront(catalogue);
  const overview = selectOverview(catalogue);
  return {
    heading: whole.identity.heading,
    audit,
    facets: audit.kinds
      .filter(({ results }) => results > 0)
      .map(({ kind, results }) => ({ choice: kind, count: results })),
    front,
    board: front && frontBoard(catalogue, front),
    overview: overview && { overview, shown: shownOverview(catalogue, overview) },
    pairs: selectFewerSteps(catalogue),
    speedUps: selectSpeedUps(catalogue),
    claims: selectTimeSeriesClaims(catalogue),
    picker: {
      benchmarks: selectBenchmarkChoices(whole),
      choices: compareChoices(whole),
      starts: selectCompareStarts(whole),
    },
    view,
    problems,
  };
}

function frontBoard(catalogue: Catalogue, { report, group }: Front): ShownBoard {
  const onBenchmark = catalogue.resultsOfBenchmark.get(report.benchmark.benchmark_id) ?? [];
  return shownBoard(catalogue, onBenchmark, group.board, { rows: ROWS, columns: [], sort: "", group: "none" });
}
