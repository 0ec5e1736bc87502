"use client";
import { startTransition, useEffect, useRef, useState, type ReactNode } from "react";
import { dataIn } from "@/lib/islands/data-in";
import type { Drawable } from "@/lib/view/picture";
import { ChartFailed } from "./chart-failed";
import "./charts.css";

/** Waits for the fonts too: texts are measured before they are placed. */
async function chartOf(series: Drawable): Promise<ReactNode> {
  const chart = series.kind === "rows" ? (await import("./row-chart.client")).draw(series) : (await import("./plane-chart.client")).draw(series);
  await document.fonts.ready;
  return chart;
}

interface ChartSlotProps {
  /** Height of the chart in a narrow and in a wide box, as CSS. */
  readonly narrow: string;
  readonly wide: string;
  /** What is drawn, as `PageData`. */
  readonly children: ReactNode;
}

/** Room for a chart, kept from the first paint on. The chart itself is loaded, and its data read, when the reader comes near. */
export function ChartSlot({ narrow, wide, children }: ChartSlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<ReactNode>(<div className="chart-box chart-room" />);

  useEffect(() => {
    const element = box.current as Element;
    let observer: IntersectionObserver | undefined;
    const stop = () => {
      removeEventListener("scroll", ahead);
      observer?.disconnect();
    };
    const draw = () => {
      stop();
      chartOf(dataIn(element) as Drawable).then(
        (drawn) => startTransition(() => setChart(drawn)),
        () => setChart(<ChartFailed />),
      );
    };
    const watch = (rootMargin: string) => {
      observer?.disconnect();
      observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && draw(), { rootMargin });
      observer.observe(element);
    };
    // What is not seen at first, but for its edge, can wait until the reader begins to move, and is then fetched ahead.
    const ahead = () => watch("600px");
    watch("0px 0px -80px 0px");
    addEventListener("scroll", ahead, { once: true });
    return stop;
  }, []);

  return (
    <div className="chart-slot" data-at-sight="" ref={box} style={{ "--narrow": narrow, "--wide": wide }}>
      {chart}
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
