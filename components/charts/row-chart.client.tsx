"use client";
import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from "react";
import type { Series } from "@/lib/view/series";
import { ActiveRow, type Active } from "./active-row";
import { layOut } from "./lay-out";
import { measureIn, type Measure } from "./measure";
import { Plot } from "./plot";
import { axisText } from "./row-size";
import { announce, walk } from "./walk";

interface Sheet {
  readonly width: number;
  readonly measure: Measure;
}

/** One row per mark, on a shared axis; one tab stop, in which the arrow keys walk the rows. */
export default function RowChart({ series }: { readonly series: Series }) {
  const box = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [active, setActive] = useState<Active | null>(null);
  const layout = useMemo(() => sheet && layOut(series, sheet.width, sheet.measure), [series, sheet]);
  const count = series.marks.length;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = measureIn(element);
    const observer = new ResizeObserver(([entry]) => entry && entry.contentRect.width > 0 && setSheet({ width: entry.contentRect.width, measure }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const shown = active !== null;
  useEffect(() => {
    if (!shown) return;
    const listeners = new AbortController();
    const leave = (event: Event) => {
      const inside = event.target instanceof Node && box.current?.contains(event.target);
      if (event instanceof globalThis.KeyboardEvent ? event.key === "Escape" : !inside) setActive(null);
    };
    document.addEventListener("keydown", leave, { signal: listeners.signal });
    document.addEventListener("pointerdown", leave, { signal: listeners.signal });
    return () => listeners.abort();
  }, [shown]);

  if (layout === null) return <div className="chart-box chart-room" ref={box} />;

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.floor((event.clientY - top) / layout.row.height);
    const side = event.clientX - left < width / 2 ? "right" : "left";
    if (at >= count) return;
    setActive((old) => (old?.at === at && old.side === side && old.by === "pointer" ? old : { at, side, by: "pointer" }));
  };
  const step = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = walk(event.key, active && active.at, count);
    if (at === null) return;
    event.preventDefault();
    setActive({ at, side: "right", by: "keyboard" });
  };
  const enter = ({ target }: FocusEvent) => target.matches(":focus-visible") && setActive({ at: 0, side: "right", by: "keyboard" });

  const mark = active && series.marks[active.at];
  return (
    <div className="chart-box" ref={box} onPointerLeave={({ pointerType }) => pointerType === "mouse" && setActive(null)}>
      <div
        onPointerMove={(event) => event.pointerType === "mouse" && point(event)}
        onPointerUp={(event) => event.pointerType !== "mouse" && point(event)}
        onKeyDown={step}
        onFocus={enter}
        onBlur={() => setActive(null)}
      >
        <Plot series={series} layout={layout} />
      </div>
      <p className="chart-axis" style={{ marginLeft: layout.plot.left }}>
        {axisText(series.axis)}
      </p>
      {active && mark && <ActiveRow active={active} mark={mark} count={count} rowHeight={layout.row.height} />}
      <p className="chart-status" role="status">
        {active?.by === "keyboard" && mark ? announce(mark, active.at, count) : ""}
      </p>
    </div>
  );
}
