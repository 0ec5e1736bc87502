import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { drawnWords } from "@/lib/sentences/reasons";
import { capitalised, counted, listed } from "@/lib/format/words";
import { selectDrawn } from "@/lib/report/drawn";
import { CHARTS, type ChartKind, type ChartView } from "@/lib/view/views/chart-view";
import { beyond } from "./closer-axis";
import { partsLeft, partsToLeave } from "./left-out";
import type { PictureFacts } from "./picture";
import type { ScatterSeries } from "./scatter-series";
import type { Series } from "./series";

type Method = RowOf<"methods">;

/** Something that a reader may choose, by the name that an address has for it. */
export interface ChartChoice {
  readonly id: string;
  readonly name: string;
}

/** One way to draw a view, before a reader's wishes are compared with what it shows. */
export interface ChartDraft {
  readonly kind: ChartKind;
  readonly title: string;
  readonly series: Series | ScatterSeries;
  /** What it is drawn against now, and what else it could be; both empty where there is no choice. */
  readonly x: string;
  readonly xs: readonly ChartChoice[];
  /** The results in it. */
  readonly results: readonly Result[];
  /** What of the view it cannot draw and why, as a sentence; nothing where it draws all. */
  readonly left?: string;
  /** The page that holds it alone, for frames on other sites; empty where there is none. */
  readonly embed: string;
}

/** The chart of a page with its words and with what else it could be. */
export interface ShownChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What lies outside, was left out or could not be drawn as asked, each a sentence. */
  readonly notes: readonly string[];
  /** Null where fewer than three marks are left: then the notes are all there is. */
  readonly series: Series | ScatterSeries | null;
  readonly picture: PictureFacts;
  readonly x: string;
  readonly offered: { readonly kinds: readonly ChartChoice[]; readonly xs: readonly ChartChoice[]; readonly methods: readonly ChartChoice[]; readonly without: readonly ChartChoice[]; readonly parts: readonly ChartChoice[]; readonly omitted: readonly ChartChoice[] };
}

/** Fewer marks are told better in a sentence. */
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

/** What a chart could be of: the methods that a reader left out, and every result that the view has. */
interface Ground {
  readonly methods: readonly Method[];
  readonly results: readonly Result[];
}

/** The chart that a reader asks for out of those that the data allow, else the first of these. Null where they allow none. */
export function chooseChart(drafts: readonly ChartDraft[], view: ChartView, { methods: left, results: all }: Ground): ShownChart | null {
  const draft = drafts.find(({ kind }) => kind === view.kind) ?? drafts[0];
  if (draft === undefined) return null;
  const { series, outside } = insideOf(draft.series);
  const shown = markCount(draft.series) - outside;
  const choice = (method: Method): ChartChoice => ({ id: method.method_id, name: method.name });
  const { parts: omitted, unknown } = partsLeft(view, all);
  const names = [...left, ...omitted].map(({ name }) => name);
  const without = names.length > 0 ? `Left out: ${omitted.length === 0 ? listed(names) : names.join("; ")}.` : "";
  const closer = outside > 0 ? `${outside} of ${markCount(draft.series)} beyond this axis${draft.series.kind === "rows" ? ", drawn at its edge" : ", not drawn"}.` : "";
  const notes = [
    ...(view.kind !== null && draft.kind !== view.kind ? [`These results cannot be drawn as “${CHART_WORDS[view.kind]}”.`] : []),
    ...(view.x !== "" && !drafts.some(({ x, xs }) => x === view.x || xs.some(({ id }) => id === view.x)) ? [`Nothing here can be drawn against ${view.x}.`] : []),
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
    series: shown < FEWEST_MARKS ? null : { ...series, summary: [without, series.summary, closer].filter(Boolean).join(" ") },
    picture: {
      facts: [`${capitalised(directionOf(draft))}; ${counted(shown, "result")} drawn.`, without, draft.left, closer].filter(Boolean).join(" "),
      // Of what stands on several axes each place is of its own, and nothing is said of all of them.
      verdict: OF_ONE_AXIS.includes(draft.kind) ? drawnWords(selectDrawn(draft.results)) : "",
      // A frame has neither of these, and shows all.
      embed: without === "" && view.from === null && view.to === null ? draft.embed : "",
    },
    x: draft.x,
    offered: {
      kinds: CHARTS.filter((kind) => drafts.some((one) => one.kind === kind)).map((kind) => ({ id: kind === drafts[0]?.kind ? "" : kind, name: CHART_WORDS[kind] })),
      // So that a chart and what it is drawn against are one step.
      xs: draft.xs.length > 0 ? draft.xs : (drafts.find(({ kind }) => kind === "scatter")?.xs ?? []),
      methods: [...new Set(draft.results.map(({ method }) => method))].filter(({ family }) => family !== "reference").map(choice),
      without: left.map(choice),
      parts: partsToLeave(draft.results),
      omitted,
    },
  };
}

/** The kinds of chart whose results all compare with each other. */
const OF_ONE_AXIS: readonly ChartKind[] = ["ranked", "scatter", "by-date"];

/** Which way of its axis is better. Name and summary stand above it in the picture, so the title is not said a third time. */
const directionOf = ({ series }: ChartDraft): string => (series.kind === "rows" ? series.axis : series.y).label;

/** Why a logarithmic axis was asked for and not drawn, as a sentence; empty where it was. */
function refusalOf(series: Series | ScatterSeries): string {
  const { refusal } = series.kind === "rows" ? series.axis : series.y;
  return refusal && `Drawn on a linear axis: ${refusal}.`;
}

const markCount = ({ marks }: Series | ScatterSeries) => marks.length;

/** On two axes what lies outside is left away; in rows it keeps its row and stands at the edge. */
function insideOf(series: Series | ScatterSeries): { readonly series: Series | ScatterSeries; readonly outside: number } {
  if (series.kind === "rows") return { series, outside: series.marks.filter(({ value }) => beyond(series.axis, value) !== null).length };
  const isInside = ({ value }: { readonly value: number }) => beyond(series.y, value) === null;
  const marks = series.marks.filter(isInside);
  const lines = series.lines?.map((line) => ({ ...line, pieces: line.pieces.flatMap((piece) => piecesInside(piece, isInside)) }));
  return { series: { ...series, marks, line: series.line.filter(isInside), ...(lines ? { lines } : {}) }, outside: series.marks.length - marks.length };
}

/** The parts of a list that lie side by side and are inside. */
function piecesInside<Item>(items: readonly Item[], isInside: (item: Item) => boolean): readonly (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  for (const item of items) {
    if (isInside(item)) pieces.at(-1)?.push(item);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function fewWords(series: Series | ScatterSeries): string {
  const inside = series.marks.filter(({ value }) => beyond(series.kind === "rows" ? series.axis : series.y, value) === null);
  if (inside.length === 0) return "There are no values on this part of the axis.";
  return `Too few for a chart: ${listed(inside.map(({ label, text }) => `${label} ${text}`))}.`;
}
