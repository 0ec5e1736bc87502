import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { drawnWords } from "@/lib/sentences/reasons";
import { capitalised, counted, listed } from "@/lib/format/words";
import { selectDrawn } from "@/lib/report/drawn";
import { CHARTS, type ChartKind, type ChartView } from "@/lib/view/views/chart-view";
import { beyond } from "./on-axis";
import { partsLeft, partsToLeave } from "./left-out";
import type { PictureFacts } from "./picture";
import type { ScatterSeries } from "./scatter-series";
import type { Series } from "./series";

type Method = RowOf<"methods">;

/** Something that a reader can choose, with its name in URLs. */
export interface ChartChoice {
  readonly id: string;
  readonly name: string;
}

/** One way to draw a view, before a reader's choices are applied. */
export interface ChartDraft {
  readonly kind: ChartKind;
  readonly title: string;
  readonly series: Series | ScatterSeries;
  /** What the chart is drawn against, and the alternatives; both empty if there is no choice. */
  readonly x: string;
  readonly xs: readonly ChartChoice[];
  /** The results that it draws. */
  readonly results: readonly Result[];
  /** The part of the view that it cannot draw and the reason, as a sentence; absent if it draws everything. */
  readonly left?: string;
  /** The path of the page that holds only this chart, for frames on other sites; empty if there is none. */
  readonly embed: string;
}

/** The chart of a page with its texts and its alternatives. */
export interface ShownChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** Sentences on what is outside the axis, was left out or could not be drawn as requested. */
  readonly notes: readonly string[];
  /** Null if fewer than three marks are left; then only the notes are shown. */
  readonly series: Series | ScatterSeries | null;
  readonly picture: PictureFacts;
  readonly x: string;
  readonly offered: {
    readonly kinds: readonly ChartChoice[];
    readonly xs: readonly ChartChoice[];
    readonly methods: readonly ChartChoice[];
    readonly without: readonly ChartChoice[];
    readonly parts: readonly ChartChoice[];
    readonly omitted: readonly ChartChoice[];
  };
}

/** Fewer marks are better told in a sentence. */
export const FEWEST_MARKS = 3;

const CHART_WORDS: Readonly<Record<ChartKind, string>> = {
  ranked: "in order",
  scatter: "against a condition",
  lines: "lines along a condition",
  ratio: "ratio to a reference",
  difference: "difference from a reference",
  "before-after": "before and after",
  "by-date": "best so far by date",
  "fewer-steps": "fewer sampling steps",
};

/** What a chart can choose from: the methods that a reader left out, and every result of the view. */
interface Ground {
  readonly methods: readonly Method[];
  readonly results: readonly Result[];
}

/** Returns the chart that a reader requests out of those that the data allow, or else the first of these. Returns null if they allow none. */
export function chooseChart(
  drafts: readonly ChartDraft[],
  view: ChartView,
  { methods: left, results: all }: Ground,
): ShownChart | null {
  const draft = drafts.find(({ kind }) => kind === view.kind) ?? drafts[0];
  if (draft === undefined) return null;
  const { series, outside } = insideOf(draft.series);
  const shown = markCount(draft.series) - outside;
  const choice = (method: Method): ChartChoice => ({ id: method.method_id, name: method.name });
  const { parts: omitted, unknown } = partsLeft(view, all);
  const names = [...left, ...omitted].map(({ name }) => name);
  const without = names.length > 0 ? `Left out: ${omitted.length === 0 ? listed(names) : names.join("; ")}.` : "";
  const closer =
    outside > 0
      ? `${outside} of ${markCount(draft.series)} beyond this axis${draft.series.kind === "rows" ? ", drawn at its edge" : ", not drawn"}.`
      : "";
  const notes = [
    ...(view.kind !== null && draft.kind !== view.kind
      ? [`These results cannot be drawn as “${CHART_WORDS[view.kind]}”.`]
      : []),
    ...(view.x !== "" && !drafts.some(({ x, xs }) => x === view.x || xs.some(({ id }) => id === view.x))
      ? [`Nothing here can be drawn against ${view.x}.`]
      : []),
    without,
    unknown.length > 0 ? `Nothing here is called ${listed(unknown)}.` : "",
    draft.left ?? "",
    closer,
    refusalOf(draft.series),
    ...(shown < FEWEST_MARKS ? [fewWords(draft.series)] : []),
  ].filter(Boolean);
  return {
    kind: draft.kind,
    title: draft.title,
    notes,
    series:
      shown < FEWEST_MARKS ? null : { ...series, summary: [without, series.summary, closer].filter(Boolean).join(" ") },
    picture: {
      facts: [`${capitalised(directionOf(draft))}; ${counted(shown, "result")} drawn.`, without, draft.left, closer]
        .filter(Boolean)
        .join(" "),
      // Each place of a chart over several axes is a comparison of its own, so there is no verdict on the whole chart.
      verdict: OF_ONE_AXIS.includes(draft.kind) ? drawnWords(selectDrawn(draft.results)) : "",
      // A frame shows everything: it has neither methods left out nor ends of the axis.
      embed: without === "" && view.from === null && view.to === null ? draft.embed : "",
    },
    x: draft.x,
    offered: {
      kinds: CHARTS.filter((kind) => drafts.some((one) => one.kind === kind)).map((kind) => ({
        id: kind === drafts[0]?.kind ? "" : kind,
        name: CHART_WORDS[kind],
      })),
      // Lets a reader choose a chart against a condition and the condition in one step.
      xs: draft.xs.length > 0 ? draft.xs : (drafts.find(({ kind }) => kind === "scatter")?.xs ?? []),
      methods: [...new Set(draft.results.map(({ method }) => method))]
        .filter(({ family }) => family !== "reference")
        .map(choice),
      without: left.map(choice),
      parts: partsToLeave(draft.results),
      omitted,
    },
  };
}

/** The kinds of chart whose results are all comparable with each other. */
const OF_ONE_AXIS: readonly ChartKind[] = ["ranked", "scatter", "by-date"];

/** Returns the label of the axis, which says which direction is better. Name and summary are above it in the picture, so the title is not repeated. */
const directionOf = ({ series }: ChartDraft): string => (series.kind === "rows" ? series.axis : series.y).label;

/** Returns why a requested logarithmic axis was not drawn, as a sentence; empty if it was drawn or not requested. */
function refusalOf(series: Series | ScatterSeries): string {
  const { refusal } = series.kind === "rows" ? series.axis : series.y;
  return refusal && `Drawn on a linear axis: ${refusal}.`;
}

const markCount = ({ marks }: Series | ScatterSeries) => marks.length;

/** Returns the visible part of a chart. On two axes marks outside are left out; in rows they keep their row and are drawn at the edge. */
function insideOf(series: Series | ScatterSeries): {
  readonly series: Series | ScatterSeries;
  readonly outside: number;
} {
  if (series.kind === "rows")
    return { series, outside: series.marks.filter(({ value }) => beyond(series.axis, value) !== null).length };
  const isInside = ({ value }: { readonly value: number }) => beyond(series.y, value) === null;
  const marks = series.marks.filter(isInside);
  const lines = series.lines?.map((line) => ({
    ...line,
    pieces: line.pieces.flatMap((piece) => piecesInside(piece, isInside)),
  }));
  return {
    series: { ...series, marks, line: series.line.filter(isInside), ...(lines ? { lines } : {}) },
    outside: series.marks.length - marks.length,
  };
}

/** Returns the runs of adjacent items that are inside. */
function piecesInside<Item>(items: readonly Item[], isInside: (item: Item) => boolean): readonly (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  for (const item of items) {
    if (isInside(item)) pieces.at(-1)?.push(item);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function fewWords(series: Series | ScatterSeries): string {
  const inside = series.marks.filter(
    ({ value }) => beyond(series.kind === "rows" ? series.axis : series.y, value) === null,
  );
  if (inside.length === 0) return "There are no values on this part of the axis.";
  return `Too few for a chart: ${listed(inside.map(({ label, text }) => `${label} ${text}`))}.`;
}
