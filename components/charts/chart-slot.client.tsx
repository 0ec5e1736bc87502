"use client";
import { Component, lazy, Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import type { Series } from "@/lib/view/series";
import { chartHeight } from "./row-size";
import "./charts.css";

/** Waits for the fonts too: texts are measured before they are placed. */
const RowChart = lazy(async () => {
  const [chart] = await Promise.all([import("./row-chart.client"), document.fonts.ready]);
  return chart;
});

/** Room for a chart, kept from the first paint on. The chart itself is loaded when the reader comes near. */
export function ChartSlot({ series }: { readonly series: Series }) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);

  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), {
      rootMargin: "200px",
    });
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  if (series.marks.length === 0) return null;
  return (
    <div className="chart-slot" ref={box} style={{ "--narrow": `${chartHeight(series, false)}px`, "--wide": `${chartHeight(series, true)}px` }}>
      <Boundary>
        <Suspense fallback={<Room />}>{near ? <RowChart series={series} /> : <Room />}</Suspense>
      </Boundary>
    </div>
  );
}

const Room = () => <div className="chart-box chart-room" />;

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? <p className="chart-failed">The chart could not be drawn; the table below holds the same figures.</p> : this.props.children;
  }
}

declare module "react" {
  interface CSSProperties {
    readonly "--narrow"?: string;
    readonly "--wide"?: string;
  }
}
