import { positionOn } from "@/lib/view/chart/on-axis";
import type { Corner, MarkLine, ScatterMark, ScatterSeries } from "@/lib/view/chart/scatter-series";
import { grown, type Box, type Point, type Segment } from "@/components/charts/marks/box";
import { labelForms, losesItsOwn, numberText } from "@/components/charts/text/label-texts";
import { reachOf } from "@/components/charts/marks/mark-spots";
import { SIZES, type Measure } from "@/components/charts/text/measure";
import { placeEnds } from "@/components/charts/labels/place-ends";
import { placeLabels, type PlacedLabel, type Scene } from "@/components/charts/labels/place-labels";
import { TICKS_HEIGHT, WIDE } from "@/components/charts/sheet/row-size";
import { REACH } from "@/components/charts/marks/shapes";
import { thinTicks } from "@/components/charts/sheet/thin-ticks";
import { wrapText } from "@/components/charts/text/wrap-text";
import { greatest } from "@/lib/numerals/greatest";

/** The positions of everything in a chart on two axes, in px from the top left corner of its drawing. */
export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  /** The frame between the axes. */
  readonly plot: Box;
  readonly ticks: { readonly x: ScatterSeries["x"]["ticks"]; readonly y: ScatterSeries["y"]["ticks"] };
  /** The position of a value on each axis. */
  readonly across: (value: number) => number;
  readonly up: (value: number) => number;
  /** One for each mark. */
  readonly spots: readonly Point[];
  /** One for each mark; null for a mark without a label. */
  readonly labels: readonly (PlacedLabel | null)[];
  readonly corners: readonly Point[];
  /** Lines that go straight from mark to mark, piece by piece. */
  readonly paths: readonly { readonly line: MarkLine; readonly pieces: readonly (readonly Point[])[] }[];
  /** The space between the frame and the first and last value of the horizontal axis. */
  readonly pad: { readonly left: number; readonly right: number };
  /** The marks whose label is a number, in the order of the numbers. */
  readonly keyed: readonly number[];
}

/** The space between the frame and the first and last value of an axis, so that marks there are not cut off. */
export const PAD = { x: 28, y: 16 };
const FAINT_REACH = 4;
const AXIS_GAP = 8;
const TICK_GAP = 10;

/** Lays out a chart on two axes, as high as its names need unless a height is given. */
export function layOutScatter(
  series: ScatterSeries,
  width: number,
  measure: Measure,
  height = heightFor(series, width),
): ScatterLayout {
  const { x, y, marks, line } = series;
  const left =
    greatest(
      y.ticks.map(({ text }) => measure(text, SIZES.tick)),
      0,
    ) + AXIS_GAP;
  const plot = { left, top: 0, right: width, bottom: height - TICKS_HEIGHT };
  const pad = {
    left: PAD.x,
    right: series.lines === undefined ? PAD.x : roomForEnds(marks, plot.right - plot.left, measure),
  };
  const across = (value: number) =>
    plot.left + pad.left + positionOn(x, value) * (plot.right - plot.left - pad.left - pad.right);
  const up = (value: number) => plot.bottom - PAD.y - positionOn(y, value) * (plot.bottom - plot.top - 2 * PAD.y);
  const at = (corner: Corner) => ({ x: across(corner.x), y: up(corner.value) });
  const corners = line.map(at);
  const paths = (series.lines ?? []).map((one) => ({ line: one, pieces: one.pieces.map((piece) => piece.map(at)) }));
  const spots = marks.map((mark) => ({ x: across(mark.x), y: up(mark.value) }));
  const { labels, keyed } =
    series.lines === undefined
      ? labelled(marks, spots, { bounds: plot, lines: steps(corners) }, measure)
      : labelledEnds(marks, spots, plot, measure);
  return {
    width,
    height,
    plot,
    ticks: {
      x: x.isOfWords ? columnTicks(x, across, measure) : thinTicks(x, across, (text) => measure(text, SIZES.tick)),
      y: thinTicks(
        y,
        (value) => plot.bottom - up(value),
        () => SIZES.tick,
      ),
    },
    across,
    up,
    spots,
    labels,
    corners,
    paths,
    pad,
    keyed,
  };
}

function heightFor({ marks }: ScatterSeries, width: number): number {
  const named = marks.filter(isNamed).length;
  return (width >= WIDE ? clamp(320 + 6 * named, 340, 460) : clamp(230 + 14 * named, 280, 500)) + TICKS_HEIGHT;
}

/** Shortens the names of columns to the width of a column. */
function columnTicks(
  { ticks }: ScatterSeries["x"],
  across: (value: number) => number,
  measure: Measure,
): ScatterSeries["x"]["ticks"] {
  const room = across(2) - across(1) - TICK_GAP;
  return ticks.map(({ value, text }) => ({
    value,
    text: wrapText(text, 1, (part) => measure(part, SIZES.tick) <= room)[0] ?? "",
  }));
}

/** Returns the space for the names at the ends of lines. They are at the right, clear of all lines, and take at most 38 % of the width. */
function roomForEnds(marks: readonly ScatterMark[], width: number, measure: Measure): number {
  const widest = greatest(
    marks.filter(isNamed).map(({ label, text }) => measure(`${label} ${text}`, SIZES.value)),
    0,
  );
  return clamp(widest + 2 * REACH + 6, PAD.x, width * 0.38);
}

function labelledEnds(marks: readonly ScatterMark[], spots: readonly Point[], bounds: Box, measure: Measure) {
  const ends = marks.flatMap((mark, at) =>
    isNamed(mark) ? [{ mark, place: at, at: spots[at] ?? { x: 0, y: 0 }, name: mark.label, value: mark.text }] : [],
  );
  const names = ends.map(({ name }) => name);
  const placed = placeEnds(ends, bounds, measure);
  // A name whose shortened form fits another name too becomes a number, as a label does when no words fit.
  const keyed = ends
    .filter(({ name }, nth) => losesItsOwn(placed[nth]?.text.name ?? name, name, names))
    .map(({ place }) => place);
  const labels =
    keyed.length === 0
      ? placed
      : placeEnds(
          ends.map((end) => (keyed.includes(end.place) ? { ...end, name: String(keyed.indexOf(end.place) + 1) } : end)),
          bounds,
          measure,
        );
  const byMark = new Map(labels.map((label, nth) => [ends[nth]?.place, label]));
  return { labels: marks.map((_, at) => byMark.get(at) ?? null), keyed };
}

const isNamed = ({ weight }: ScatterMark) => weight === "line" || weight === "plain";

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Returns the stepped line piece by piece: horizontal to the position of the next corner, then vertical to it. */
export function steps(corners: readonly Point[]): readonly Segment[] {
  return corners.flatMap((corner, at): readonly Segment[] => {
    const next = corners[at + 1];
    if (next === undefined) return [];
    const bend = { x: next.x, y: corner.y };
    return [
      [corner, bend],
      [bend, next],
    ];
  });
}

function boxOf(mark: ScatterMark, { x, y }: Point): Box {
  if (mark.weight === "faint") return grown({ left: x, top: y, right: x, bottom: y }, FAINT_REACH);
  const { before, after } = reachOf(mark);
  return { left: x - before, top: y - REACH, right: x + after, bottom: y + REACH };
}

type Ground = Pick<Scene, "bounds" | "lines">;

/** Labels the marks; those on the line are placed first. Numbers follow the order of the marks. */
function labelled(marks: readonly ScatterMark[], spots: readonly Point[], scene: Ground, measure: Measure) {
  const all = marks.map((mark, at) => {
    const point = spots[at] ?? { x: 0, y: 0 };
    return { at, mark, point, box: boxOf(mark, point) };
  });
  const names = marks.map(({ label }) => label);
  const wanted = [
    ...all.filter(({ mark }) => mark.weight === "line"),
    ...all.filter(({ mark }) => mark.weight === "plain"),
  ];
  const places = placeLabels(
    wanted.map(({ mark, point, box }) => ({
      at: point,
      mark: box,
      forms: labelForms(mark.label, mark.text, measure, names),
    })),
    { ...scene, marks: all.map(({ box }) => box) },
    () => numberText(88, measure),
  );
  const byMark = new Map(wanted.map(({ at }, place) => [at, places[place] ?? null]));
  const isNumber = (at: number) => byMark.has(at) && (byMark.get(at) === null || byMark.get(at)?.text.value === "");
  const keyed = all.map(({ at }) => at).filter(isNumber);
  const labels = all.map(({ at }): PlacedLabel | null => {
    const label = byMark.get(at) ?? null;
    return label && keyed.includes(at)
      ? { ...label, text: { ...label.text, name: String(keyed.indexOf(at) + 1) } }
      : label;
  });
  return { labels, keyed };
}
