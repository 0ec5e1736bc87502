import { beyond, insideOf } from "@/lib/view/chart/on-axis";
import type { Mark, Series } from "@/lib/view/chart/series";
import type { Layout } from "./lay-out";
import { FromShape, MarkShape } from "@/components/charts/marks/mark-shape";
import { fromSpotOf, reachOf, sideOf, spotOf } from "@/components/charts/marks/mark-spots";
import { Names } from "./names";
import { placePair, placeText } from "@/components/charts/text/place-text";
import { px } from "@/components/charts/text/px";
import { ROW_GAP, type RowSize } from "@/components/charts/sheet/row-size";
import { REACH } from "@/components/charts/marks/shapes";
import { takenBy, Upright } from "@/components/charts/text/upright";
import { shortened, ValueText } from "@/components/charts/text/value-text";
import { familyColour } from "@/lib/format/family-look";

interface RowProps {
  readonly mark: Mark;
  readonly axis: Series["axis"];
  /** The values of references, each drawn as a line through all rows. */
  readonly lines: readonly number[];
  readonly layout: Layout;
  readonly row: RowSize;
}

/** The whole row: rank, name, detail, the line with its mark, and the printed value. */
export function Row({ mark, axis, lines, layout, row }: RowProps) {
  const middle = layout.wide ? row.top + row.height / 2 : row.top + row.height - ROW_GAP / 4 - row.band / 2;
  return (
    <g>
      <Names mark={mark} layout={layout} row={row} middle={middle} />
      <g transform={`translate(0 ${px(middle)})`}>
        <Marks mark={mark} axis={axis} lines={lines} layout={layout} row={row} />
      </g>
    </g>
  );
}

function Marks({ mark, axis, lines, layout, row }: RowProps) {
  const { bounds, plot, measure, across } = layout;
  const at = across(insideOf(axis, mark.value));
  const hasOrigin = mark.from !== null || (axis.scale === "linear" && beyond(axis, 0) === null);
  const origin = hasOrigin ? across(insideOf(axis, mark.from ?? 0)) : undefined;
  const to = spotOf(mark, at, measure);
  const reach = (layout.wide ? row.height : row.band) / 2;
  const [fromPlaced, toPlaced] =
    mark.from === null || origin === undefined
      ? [null, placeText(to, bounds, sideOf(mark))]
      : placePair(fromSpotOf(mark, origin, measure), to, bounds);
  const value = shortened(mark.text, toPlaced, measure);
  const before = fromPlaced && shortened(mark.fromText, fromPlaced, measure);
  const taken = [value, ...(before ? [before] : [])].map(({ placed, width }) => takenBy(placed, width));
  return (
    <>
      {!layout.wide &&
        layout.ticks.map((tick) => (
          <Upright key={tick.value} className="chart-tick" x={across(tick.value)} reach={row.band / 2} taken={taken} />
        ))}
      {lines.map((line) => (
        <Upright key={line} className="chart-reference" x={across(line)} reach={reach} taken={taken} />
      ))}
      {(axis.scale === "log" || !hasOrigin) && <line className="chart-guide" x1={px(plot.left)} x2={px(plot.right)} />}
      {mark.strokes && (
        <path
          className="chart-strokes"
          d={mark.strokes.map((place) => `M${px(plot.left + (place / 100) * (plot.right - plot.left))} 7v6`).join("")}
        />
      )}
      {origin !== undefined &&
        (mark.from === null ? (
          <Stem from={origin} to={at} mark={mark} />
        ) : (
          <Change from={origin} to={at} mark={mark} />
        ))}
      <Break side={beyond(axis, mark.value)} at={at} />
      {mark.from !== null && origin !== undefined && (
        <>
          <Break side={beyond(axis, mark.from)} at={origin} />
          <g transform={`translate(${px(origin)} 0)`}>
            <FromShape family={mark.fromFamily ?? mark.family} />
          </g>
        </>
      )}
      <g transform={`translate(${px(at)} 0)`}>
        <MarkShape family={mark.family} sourceKind={mark.sourceKind} qualifier={mark.qualifier} mark={mark.mark} />
      </g>
      {before && <ValueText {...before} isFrom />}
      <ValueText {...value} />
    </>
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

/** A line from zero to the edge of the mark. */
function Stem({ from, to, mark }: Stretch) {
  const { before, after } = reachOf(mark);
  const end = to < from ? to + after : to - before;
  return (to < from ? end < from : end > from) && <line className="chart-stem" x1={px(from)} x2={px(end)} />;
}

/** The arrow from an earlier value. If the two marks are too near for it, the open and the filled mark show the change alone. */
function Change({ from, to, mark }: Stretch) {
  const { before, after } = reachOf(mark);
  const towards = to < from ? -1 : 1;
  const start = from + towards * REACH;
  const end = to - towards * (towards === 1 ? before : after);
  if ((end - start) * towards < 5) return null;
  return (
    <path
      className="chart-change"
      stroke={familyColour(mark.family)}
      d={`M${px(start)} 0H${px(end)}m${-6 * towards}-4.5l${6 * towards} 4.5l${-6 * towards} 4.5`}
    />
  );
}

/** Two strokes through the line before a mark that lies beyond the end of the axis. */
function Break({ side, at }: { readonly side: "before" | "after" | null; readonly at: number }) {
  if (side === null) return null;
  const x = at + (side === "after" ? -1 : 1) * (REACH + 6);
  return (
    <>
      <line className="chart-clearing" x1={px(x - 3)} x2={px(x + 3)} />
      <path className="chart-break" d={`M${px(x - 5)} 5l4 -10M${px(x + 1)} 5l4 -10`} />
    </>
  );
}
