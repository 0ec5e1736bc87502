import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { derivedWords } from "@/lib/exhibit/compare-exhibit";
import { printSetting } from "@/lib/format/figure";
import type { Derived } from "@/lib/select/derive";
import type { HeadToHeadCell, HeadToHeadRow } from "@/lib/select/head-to-head";
import { isOwn } from "@/lib/select/method";
import type { Verdict } from "@/lib/select/verdict";
import type { Qualifier } from "@/lib/tables/results";
import { statementShown, withReceipts, type StatementShown } from "@/lib/view/statements";
import { figureJson, type FigureJson } from "./envelope";

/** A figure with its setting in words. */
export interface CompareFigureJson extends FigureJson {
  /** Configuration and conditions in words. */
  readonly setting: string;
  /** Short name of the paper of its source. */
  readonly paper_name: string;
  /** Whether the paper that proposes the method says it. */
  readonly own_paper: boolean;
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

/** What the page shows of one method on an axis. */
export interface CompareCellShown {
  readonly method_id: string;
  /** What its sources say, best first; figures that say the same are one. */
  readonly statements: readonly StatementShown[];
  /** The best figure against the reference's; empty where there is no reference or nothing follows. */
  readonly derived: readonly DerivedJson[];
  readonly missing: string | null;
}

/** What one method has on an axis, with the rows of its figures. */
export interface CompareCellJson extends CompareCellShown {
  /** Best first. */
  readonly figures: readonly CompareFigureJson[];
  /** Ids of the figures that are best in the row. */
  readonly best: readonly string[];
}

/** What the page shows of a row; it draws its table from this and nothing else. */
export interface CompareRowShown {
  readonly benchmark: Pick<RowOf<"benchmarks">, "benchmark_id" | "name">;
  readonly metric: Pick<RowOf<"metrics">, "symbol" | "unit" | "direction">;
  /** Baseline and conditions that hold for the whole row, in words. */
  readonly setting: string;
  /** How many of the methods have a figure here. */
  readonly shared: number;
  readonly verdict: Verdict;
  readonly methods: readonly CompareCellShown[];
}

/** A row of `compare.json`: one axis and what each method has on it. */
export interface CompareRowJson extends CompareRowShown {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly methods: readonly CompareCellJson[];
}

/** The rows as the page takes them: without what it does not draw, because the page carries them twice. */
export function compareRowsShown(rows: readonly HeadToHeadRow[]): readonly CompareRowShown[] {
  const statements = receiptsOf(rows);
  return rows.map(({ benchmark: { benchmark_id, name }, metric: { symbol, unit, direction }, title, shared, verdict, cells }) => ({
    benchmark: { benchmark_id, name },
    metric: { symbol, unit, direction },
    setting: title,
    shared,
    verdict,
    methods: cells.map((cell) => cellShown(cell, statements.get(cell) ?? [])),
  }));
}

/** The rows as the API answers them: what the page shows, and every figure with its row. */
export function compareRowsJson(rows: readonly HeadToHeadRow[]): readonly CompareRowJson[] {
  const statements = receiptsOf(rows);
  return rows.map(({ benchmark, metric, title, shared, verdict, cells }) => ({
    benchmark,
    metric,
    setting: title,
    shared,
    verdict,
    methods: cells.map((cell) => ({
      ...cellShown(cell, statements.get(cell) ?? []),
      figures: cell.figures.map(compareFigureJson),
      best: cell.best,
    })),
  }));
}

/** The statements of each cell; the first of the cells, in the order of the page, carry receipts. */
function receiptsOf(rows: readonly HeadToHeadRow[]): ReadonlyMap<HeadToHeadCell, readonly StatementShown[]> {
  const cells = rows.flatMap((row) => row.cells);
  const statements = withReceipts(cells.map((cell) => cell.statements.map((statement) => statementShown(statement, cell.best))));
  return new Map(cells.map((cell, at) => [cell, statements[at] ?? []]));
}

function cellShown({ method, derived, missing }: HeadToHeadCell, statements: readonly StatementShown[]): CompareCellShown {
  return { method_id: method.method_id, statements, derived: derived.map(derivedJson), missing };
}

function compareFigureJson(figure: Figure): CompareFigureJson {
  return {
    ...figureJson(figure),
    setting: printSetting(withoutMatch(figure)),
    paper_name: figure.paper.short_name,
    own_paper: isOwn(figure),
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
