"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Series } from "@/lib/view/series";
import { layOut } from "./lay-out";
import { measureIn, type Measure } from "./measure";
import { WalkedPlot } from "./walked-plot";

interface Sheet {
  readonly width: number;
  readonly measure: Measure;
}

/** One row per mark, on a shared axis, laid out for the width that it finds. */
export default function RowChart({ series }: { readonly series: Series }) {
  const box = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const layout = useMemo(() => sheet && layOut(series, sheet.width, sheet.measure), [series, sheet]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = measureIn(element);
    const observer = new ResizeObserver(([entry]) => entry && entry.contentRect.width > 0 && setSheet({ width: entry.contentRect.width, measure }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className={layout ? "chart-box" : "chart-box chart-room"} ref={box}>
      {layout && <WalkedPlot series={series} layout={layout} />}
    </div>
  );
}
