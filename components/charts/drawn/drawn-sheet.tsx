import type { ReactNode } from "react";
import type { Axis } from "@/lib/view/chart/axis";
import type { Series } from "@/lib/view/chart/series";
import { px } from "@/components/charts/text/px";
import { TICKS_HEIGHT } from "@/components/charts/sheet/row-size";
import { TickText } from "@/components/charts/text/tick-text";

interface DrawnSheetProps {
  readonly series: Pick<Series, "name" | "summary">;
  readonly layout: {
    readonly width: number;
    readonly height: number;
    readonly plot: { readonly left: number; readonly right: number };
  };
  /** The ticks of the horizontal axis, and their positions. */
  readonly ticks: Axis["ticks"];
  readonly across: (value: number) => number;
  /** Whether a vertical line goes up from each tick. */
  readonly isRuled: boolean;
  /** Drawn under the marks. */
  readonly ground?: ReactNode;
  readonly children: ReactNode;
}

/** The ground of a drawing without scripts, as Recharts would draw it (../sheet): the horizontal axis with ticks, and rules behind the marks. */
export function DrawnSheet({
  series,
  layout: { width, height, plot },
  ticks,
  across,
  isRuled,
  ground,
  children,
}: DrawnSheetProps) {
  const foot = height - TICKS_HEIGHT;
  return (
    <svg
      role="img"
      aria-label={series.name}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ "--drawn": `${width}px` }}
    >
      <desc>{series.summary}</desc>
      {ground}
      {isRuled && (
        <path stroke="var(--rule)" d={ticks.map(({ value }) => `M${px(across(value))} 0V${px(foot)}`).join("")} />
      )}
      <path stroke="var(--ink-muted)" d={`M${px(plot.left)} ${px(foot)}H${px(plot.right)}`} />
      {children}
      {ticks.map(({ value, text }) => (
        <TickText key={value} x={across(value)} y={foot + 8} isUnder anchor="middle" text={text} />
      ))}
    </svg>
  );
}

declare module "react" {
  interface CSSProperties {
    readonly "--drawn"?: string;
  }
}
