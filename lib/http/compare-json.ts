import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { derivedWords } from "@/lib/exhibit/compare-exhibit";
import { printSetting } from "@/lib/format/figure";
import type { Derived } from "@/lib/select/derive";
import type { HeadToHeadCell, HeadToHeadRow } from "@/lib/select/head-to-head";
import type { Qualifier } from "@/lib/tables/results";
import type { Verdict } from "@/lib/select/verdict";
import { receiptFor, type Receipt } from "@/lib/view/receipt";
import { figureJson, type FigureJson } from "./envelope";

/** A figure with everything that the page shows of it. */
export interface CompareFigureJson extends FigureJson {
  /** Configuration and conditions in words. */
  readonly setting: string;
  /** Short name of the paper that reports it. */
  readonly paper_name: string;
  /** Whether the paper that reports it is the one that proposes the method. */
  readonly own_paper: boolean;
  readonly receipt: Receipt;
}

/** What is worked out here from two figures; `figure` and `reference` are their ids. */
export interface DerivedJson {
  readonly figure: string;
  readonly reference: string;
  readonly relation: "ratio" | "difference";
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly words: string;
}

/** What one method has on an axis. */
export interface CompareCellJson {
  readonly method_id: string;
  readonly figures: readonly CompareFigureJson[];
  /** Ids of the figures that are best in the row. */
  readonly best: readonly string[];
  readonly derived: readonly DerivedJson[];
  readonly missing: string | null;
}

/** A row of `compare.json`: one axis and what each method has on it. The page draws its table from this and nothing else. */
export interface CompareRowJson {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** Baseline and conditions that hold for the whole row, in words. */
  readonly setting: string;
  /** How many of the methods have a figure here. */
  readonly shared: number;
  readonly verdict: Verdict;
  readonly methods: readonly CompareCellJson[];
}

export function compareRowJson({ benchmark, metric, title, shared, verdict, cells }: HeadToHeadRow): CompareRowJson {
  return { benchmark, metric, setting: title, shared, verdict, methods: cells.map(cellJson) };
}

function cellJson({ method, figures, best, derived, missing }: HeadToHeadCell): CompareCellJson {
  return { method_id: method.method_id, figures: figures.map(compareFigureJson), best, derived: derived.map(derivedJson), missing };
}

function compareFigureJson(figure: Figure): CompareFigureJson {
  return {
    ...figureJson(figure),
    setting: printSetting(withoutMatch(figure)),
    paper_name: figure.paper.short_name,
    own_paper: figure.method.paper_id === figure.paper.paper_id,
    receipt: receiptFor(figure),
  };
}

/** Conditions that must agree hold for the whole row and stand there. */
const withoutMatch = ({ configuration, conditions }: Figure) => ({
  configuration,
  conditions: conditions.filter(({ condition }) => condition.role !== "match"),
});

function derivedJson(derived: Derived): DerivedJson {
  const { figure, reference, relation, text, qualifier } = derived;
  return { figure: figure.id, reference: reference.id, relation, text, qualifier, words: derivedWords(derived) };
}
