"use client";
import { Component, lazy, Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { dataIn } from "@/components/page/data-in";
import type { Drawable } from "@/lib/view/picture";
import "./charts.css";

/** Waits for the fonts too: texts are measured before they are placed. */
async function withFonts<Chart>(chart: Promise<Chart>): Promise<Chart> {
  await document.fonts.ready;
  return chart;
}

const RowChart = lazy(() => withFonts(import("./row-chart.client")));
const PlaneChart = lazy(() => withFonts(import("./plane-chart.client")));

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
  const [series, setSeries] = useState<Drawable | null>(null);

  useEffect(() => {
    let observer: IntersectionObserver | undefined;
    const draw = () => setSeries((drawn) => drawn ?? (dataIn(box.current) as Drawable));
    const watch = (rootMargin: string) => {
      observer?.disconnect();
      observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && draw(), { rootMargin });
      if (box.current) observer.observe(box.current);
    };
    // What is not seen at first, but for its edge, can wait until the reader begins to move, and is then fetched ahead.
    const ahead = () => watch("600px");
    watch("0px 0px -80px 0px");
    addEventListener("scroll", ahead, { once: true, passive: true });
    return () => {
      removeEventListener("scroll", ahead);
      observer?.disconnect();
    };
  }, []);

  return (
    <div className="chart-slot" ref={box} style={{ "--narrow": narrow, "--wide": wide }}>
      <Boundary>
        <Suspense fallback={<Room />}>{series ? <Drawn series={series} /> : <Room />}</Suspense>
      </Boundary>
      {children}
    </div>
  );
}

const Drawn = ({ series }: { readonly series: Drawable }) => (series.kind === "rows" ? <RowChart series={series} /> : <PlaneChart series={series} />);

const Room = () => <div className="chart-box chart-room" />;

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="chart-failed">The chart could not be drawn; the table below holds the same figures.</p>;
  }
}

declare module "react" {
  interface CSSProperties {
    readonly "--narrow"?: string;
    readonly "--wide"?: string;
  }
}
