import type { Figure, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";

/** A row of a source's table: what one source prints of one configuration under one setting, by one metric each. */
export interface Run {
  readonly method: RowOf<"methods">;
  readonly configuration: string | null;
  readonly baseline: Figure["baseline"];
  /** What the source prints at the head of the cells, without the words of their columns; null for running text. */
  readonly words: string | null;
  /** Never two of one metric, in the order of results.csv. */
  readonly figures: readonly Figure[];
}

/**
 * Figures of one source on one benchmark, row by row as its table has them: the metrics of a run stand side by side. Figures share a
 * row where method, configuration, baseline and the words of the row are the same and no condition is stated differently.
 * `wordsOf` is null for a figure whose fragment is running text; then the fragment has to be the same.
 */
export function runsOf(figures: readonly Figure[], wordsOf: (figure: Figure) => string | null): readonly Run[] {
  const alike = groupBy(figures, (figure) => {
    const { method, configuration, baseline, evidence } = figure;
    return JSON.stringify([method.method_id, configuration, baseline && [baseline.method.method_id, baseline.configuration], wordsOf(figure) ?? ["", evidence]]);
  });
  const at = new Map(figures.map((figure, index) => [figure, index]));
  return Array.from(alike.values(), (own) => fill(own).map((row) => runOf(row, wordsOf)))
    .flat()
    .toSorted((a, b) => place(at, a) - place(at, b));
}

/** Each figure goes into the first row that has room for it. */
function fill(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const rows: Figure[][] = [];
  for (const figure of figures) {
    const row = rows.find((members) => members.every((other) => other.metric !== figure.metric && !isToldApart(other, figure)));
    if (row) row.push(figure);
    else rows.push([figure]);
  }
  return rows;
}

/** Whether a condition that both state tells two figures of one row apart; a caveat, such as who timed, only tells about its metric. */
const isToldApart = (a: Figure, b: Figure) =>
  a.conditions.some(({ condition, value }) => condition.role !== "caveat" && valueOf(b.conditions, condition) !== null && valueOf(b.conditions, condition) !== value);

const valueOf = (conditions: readonly StatedCondition[], wanted: RowOf<"conditions">) => conditions.find(({ condition }) => condition === wanted)?.value ?? null;

function runOf(figures: readonly Figure[], wordsOf: (figure: Figure) => string | null): Run {
  const [first] = figures;
  if (first === undefined) throw new Error("a row without a result");
  const { method, configuration, baseline } = first;
  return { method, configuration, baseline, words: wordsOf(first), figures };
}

const place = (at: ReadonlyMap<Figure, number>, { figures: [first] }: Run) => (first ? (at.get(first) ?? 0) : 0);
