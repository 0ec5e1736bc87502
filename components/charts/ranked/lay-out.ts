import { positionOn } from "@/lib/view/chart/on-axis";
import type { Series } from "@/lib/view/chart/series";
import { fromSpotOf, reachOf, sideOf, spotOf } from "@/components/charts/marks/mark-spots";
import { SIZES, type Measure } from "@/components/charts/text/measure";
import { TEXT_GAP } from "@/components/charts/text/place-text";
import { ranksWidth, rowSizes, rowsHeight, TICKS_HEIGHT, WIDE, type RowSize } from "@/components/charts/sheet/row-size";
import { thinTicks } from "@/components/charts/sheet/thin-ticks";
import { greatest } from "@/lib/numerals/greatest";

/** The positions of everything in a chart of rows, in px from the left edge of its box. */
export interface Layout {
  readonly wide: boolean;
  readonly rows: readonly RowSize[];
  readonly width: number;
  readonly height: number;
  /** Where names begin, after the ranks, and the width that they may take. */
  readonly names: { readonly left: number; readonly width: number };
  /** The area that marks and their texts may cover. */
  readonly bounds: { readonly left: number; readonly right: number };
  /** The axis, from its first to its last value. */
  readonly plot: { readonly left: number; readonly right: number };
  readonly ticks: Series["axis"]["ticks"];
  /** The position of a value on the axis. */
  readonly across: (value: number) => number;
  readonly measure: Measure;
}

const LABEL_SHARE = 0.44;
const LABEL_MOST = 320;
const COLUMN_GAP = 12;
const MOST_PAD = { left: 0.15, right: 0.22 };
/** Space beside the axis comes in steps, so that the axes of panels with the same values also have the same length. */
const PAD_STEP = { left: 12, right: 64 };

export function layOut(series: Series, width: number, measure: Measure): Layout {
  const { axis, marks } = series;
  const wide = width >= WIDE;
  const rows = rowSizes(series, wide);
  const ranks = ranksWidth(marks, measure);
  const column = wide ? Math.min(LABEL_MOST, width * LABEL_SHARE) : width;
  const bounds = { left: wide ? column : 0, right: width };
  const pads = steppedPads(padsFor(needsOf(series, measure), bounds.right - bounds.left), bounds.right - bounds.left);
  const plot = { left: bounds.left + pads.left, right: bounds.right - pads.right };
  const across = (value: number) => plot.left + positionOn(axis, value) * (plot.right - plot.left);
  return {
    wide,
    rows,
    width,
    height: rowsHeight(rows) + TICKS_HEIGHT,
    names: { left: ranks, width: column - ranks - (wide ? COLUMN_GAP : 0) },
    bounds,
    plot,
    ticks: thinTicks(axis, across, (text) => measure(text, SIZES.tick)),
    across,
    measure,
  };
}

/** The space in px that something at a position of the axis (0 to 1) needs to its left and right. */
export interface Need {
  readonly position: number;
  readonly before: number;
  readonly after: number;
}

function needsOf({ axis, marks }: Series, measure: Measure): readonly Need[] {
  const ticks = axis.ticks.map(({ value, text }): Need => {
    const half = measure(text, SIZES.tick) / 2;
    return { position: positionOn(axis, value), before: half, after: half };
  });
  const ends = marks.flatMap((mark): readonly Need[] => {
    const { width } = spotOf(mark, 0, measure);
    const here = { position: positionOn(axis, mark.value), ...reachOf(mark) };
    if (mark.from === null)
      return [here, sideOf(mark) === "right" ? widen(here, "after", width) : widen(here, "before", width)];
    const from = fromSpotOf(mark, 0, measure);
    const there = { position: positionOn(axis, mark.from), before: from.before, after: from.after };
    const falls = mark.value < mark.from;
    return [
      here,
      there,
      widen(here, falls ? "before" : "after", width),
      widen(there, falls ? "after" : "before", from.width),
    ];
  });
  return [...ticks, ...ends];
}

/** One px more than the text takes, so that rounding never moves it to the other side. */
const widen = (need: Need, side: "before" | "after", width: number): Need => ({
  ...need,
  [side]: need[side] + TEXT_GAP + width + 1,
});

interface Pads {
  readonly left: number;
  readonly right: number;
}

function steppedPads(pads: Pads, width: number): Pads {
  const stepped = (side: keyof Pads) =>
    Math.min(Math.max(1, Math.ceil(pads[side] / PAD_STEP[side])) * PAD_STEP[side], width * MOST_PAD[side]);
  return { left: stepped("left"), right: stepped("right") };
}

/** Returns the least space beside the axis that meets the needs. A need that would take too much is ignored: its text goes to the other side. */
export function padsFor(needs: readonly Need[], width: number): Pads {
  const most = { left: width * MOST_PAD.left, right: width * MOST_PAD.right };
  const lefts = needs.map(({ position, before }) =>
    position < 1 ? (before - position * (width - most.right)) / (1 - position) : 0,
  );
  const left = greatest(
    lefts.filter((pad) => pad <= most.left),
    0,
  );
  const rights = needs.map(({ position, after }) =>
    position > 0 ? width - left - (width - left - after) / position : 0,
  );
  return {
    left,
    right: greatest(
      rights.filter((pad) => pad <= most.right),
      0,
    ),
  };
}
