"use client";
import { startTransition, useEffect, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { dataIn } from "@/lib/islands/data-in";
import type { Drawable } from "@/lib/view/chart/picture";
import { atSight } from "./at-sight";
import { ChartFailed } from "./chart-failed";

interface ChartSlotProps {
  /** The height of the chart in a narrow and in a wide box, as CSS. */
  readonly narrow: string;
  readonly wide: string;
  /** The drawing by the server, if there is one. */
  readonly drawn?: ReactNode;
  /** The data of the chart, as `PageData`. */
  readonly children: ReactNode;
}

/**
 * A box for a chart, with its space reserved from the first paint. The chart is loaded and its data read when it comes near the viewport; if it has a
 * drawing, when the reader uses it. The drawing stays until the chart is ready behind it.
 */
export function ChartSlot({ narrow, wide, drawn, children }: ChartSlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<ReactNode>(null);
  const [isReady, setReady] = useState(false);
  const isDrawn = drawn !== undefined;

  useEffect(() => {
    const slot = box.current as HTMLElement;
    const draw = async () => {
      const series = dataIn(slot) as Drawable;
      const live = (await import("./live-chart.client")).draw(series);
      startTransition(() => setChart(live));
    };
    const fail = () => setChart(<ChartFailed />);
    if (!isDrawn) return atSight(slot, () => void draw().catch(fail));
    let stop: (() => void) | null = () => undefined;
    import("./at-use").then(
      ({ atUse }) => {
        if (stop) stop = atUse(slot, { draw, fail, show: () => flushSync(() => setReady(true)) });
      },
      () => 0,
    );
    return () => {
      stop?.();
      stop = null;
    };
  }, [isDrawn]);

  return (
    <div
      className="chart-slot"
      data-at-sight={isDrawn ? undefined : ""}
      data-drawn={isDrawn && !isReady ? "" : undefined}
      ref={box}
      style={{ "--narrow": narrow, "--wide": wide }}
    >
      {!isReady && drawn}
      {chart === null ? (
        !isDrawn && <div className="chart-box chart-room" />
      ) : (
        <div className="chart-live">{chart}</div>
      )}
      {children}
    </div>
  );
}

declare module "react" {
  interface CSSProperties {
    readonly "--narrow"?: string;
    readonly "--wide"?: string;
  }
}
