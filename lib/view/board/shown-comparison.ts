import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { comparisonSentence } from "@/lib/sentences/comparison";
import { placeWords } from "@/lib/sentences/place-words";
import { whyWords } from "@/lib/sentences/reasons";
import { rowFilterWords } from "@/lib/sentences/row-filter-words";
import { capitalised, counted } from "@/lib/format/words";
import { selectComparison, type Comparison } from "@/lib/report/comparison";
import { selectCompareExample } from "@/lib/report/lists/compare-example";
import { verdictsOfRows } from "@/lib/report/comparison-verdicts";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { CompareView } from "@/lib/view/views/compare-view";
import { comparisonOffer, type ComparisonOffer } from "./comparison-offer";
import { comparisonChart } from "@/lib/view/chart/comparison-chart";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import { shownLines, type ShownLine } from "./shown-lines";
import { shownPairs, type ShownPairs } from "./shown-pairs";
import { shownGrids } from "./shown-grids";
import { shownBoards } from "./shown-meetings";
import type { ShownPart } from "./shown-parts";
import { shownRelations, type ShownRelation } from "./shown-relations";
import { shownMethod, type ShownMethod } from "./shown-value";

/** A comparison, ready for display. Must stay serialisable: the server, the browser and the API use it. */
export interface ShownComparison {
  /** The methods that are compared: the chosen ones, or an example if none are chosen. */
  readonly methods: readonly ShownMethod[];
  readonly isExample: boolean;
  readonly answer: string;
  /** The relations in which one method is faster than another, or imitates it: the claim, and the cost. */
  readonly relations: readonly ShownRelation[];
  /** The remaining choices of the comparison. */
  readonly offered: ComparisonOffer;
  readonly chart: ShownChart | null;
  readonly pairs: ShownPairs | null;
  /** The parts that are open on the page. */
  readonly boards: readonly ShownPart[];
  /** The parts that are folded behind one line each. */
  readonly folded: readonly ShownPart[];
  readonly alone: { readonly groups: number; readonly lines: readonly ShownLine[]; readonly left: number };
  /** The number of ablations and summaries, and the boards that hold them. */
  readonly asides: {
    readonly figures: number;
    readonly lines: readonly { readonly href: string; readonly name: string; readonly figures: number }[];
  };
  /** Why some results are kept apart, and how far those of a row are comparable. */
  readonly reasons: readonly string[];
}

type Method = RowOf<"methods">;

/**
 * Returns the comparison that a view requests. Without methods it is an example, so that the page is not empty. `isWhole` gives boards by configuration
 * all of their rows, for files.
 */
export function shownComparison(catalogue: Catalogue, view: CompareView, isWhole = false): ShownComparison {
  const chosen = view.methods.flatMap((id) => catalogue.methods.get(id) ?? []);
  const methods = chosen.length > 0 ? chosen : selectCompareExample(catalogue);
  const comparison = selectComparison(catalogue, methods, view);
  const reference = methods.find(({ method_id }) => method_id === view.reference) ?? null;
  const grids = shownGrids(comparison, reference, view.sort);
  const boards = shownBoards(comparison, reference, view, isWhole);
  const parts = comparison.lead === "board" ? [boards, grids] : [grids, boards];
  return {
    methods: methods.map(shownMethod),
    isExample: chosen.length === 0,
    answer: [choiceWords(catalogue, methods, view), comparisonSentence(comparison)].filter(Boolean).join(": "),
    relations: shownRelations(comparison.speed.relations),
    offered: comparisonOffer(catalogue, comparison, view),
    chart: comparisonChart(comparison, reference, view.chart),
    pairs: shownPairs(comparison),
    boards: parts.flatMap(({ open }) => open),
    folded: parts.flatMap(({ collapsed }) => collapsed),
    alone: view.shared ? { groups: 0, lines: [], left: 0 } : shownLines(comparison),
    asides: view.shared ? { figures: 0, lines: [] } : asidesOf(comparison),
    reasons: reasonsOf(comparison),
  };
}

/** Returns the words for a reader's narrowing of the comparison, which precede the answer. */
const choiceWords = ({ resultsOfMethod }: Catalogue, methods: readonly Method[], { place, filter }: CompareView) =>
  capitalised(
    [
      placeWords(
        methods.flatMap(({ method_id }) => resultsOfMethod.get(method_id) ?? []),
        place,
      ),
      rowFilterWords(filter),
    ]
      .filter(Boolean)
      .join("; "),
  );

function asidesOf({ asides }: Comparison): ShownComparison["asides"] {
  const lines = Array.from(
    groupBy(asides, ({ benchmark }: Result) => benchmark),
    ([{ benchmark_id, name }, own]) => ({
      href: `${benchmarkHref(benchmark_id)}#ablations`,
      name,
      figures: own.length,
    }),
  );
  return { figures: asides.length, lines };
}

/** The most reasons shown; those that hold in most groups come first, and the others are on the pages of the benchmarks. */
const MOST_REASONS = 5;

function reasonsOf(comparison: Comparison): readonly string[] {
  const words = verdictsOfRows(comparison).map((verdict) => `${capitalised(verdict.kind)}: ${whyWords(verdict)}`);
  const counts = [...groupBy(words, (word) => word)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_REASONS);
  return counts.map(([word, own]) => `${word} (${counted(own.length, "row")}).`);
}
