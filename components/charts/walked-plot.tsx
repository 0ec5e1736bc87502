import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from "react";
import type { Series } from "@/lib/view/series";
import { ActiveRow, type Active } from "./active-row";
import type { Layout } from "./lay-out";
import { Plot } from "./plot";
import { axisText } from "./row-size";
import { announce, walk } from "./walk";

/** The drawing and the reader's way through it: one tab stop in which arrow keys walk the rows, the pointer, and the finger. */
export function WalkedPlot({ series, layout }: { readonly series: Series; readonly layout: Layout }) {
  const whole = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Active | null>(null);
  const { marks } = series;
  const mark = active && marks[active.at];

  const shown = active !== null;
  useEffect(() => {
    if (!shown) return;
    const listeners = new AbortController();
    const escape = ({ key }: globalThis.KeyboardEvent) => key === "Escape" && setActive(null);
    const elsewhere = ({ target }: Event) => !(target instanceof Node && whole.current?.contains(target)) && setActive(null);
    document.addEventListener("keydown", escape, { signal: listeners.signal });
    document.addEventListener("pointerdown", elsewhere, { signal: listeners.signal });
    return () => listeners.abort();
  }, [shown]);

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.floor((event.clientY - top) / layout.row.height);
    const side = event.clientX - left < width / 2 ? "right" : "left";
    if (at < 0 || at >= marks.length) return;
    setActive((old) => (old?.at === at && old.side === side && old.by === "pointer" ? old : { at, side, by: "pointer" }));
  };
  const step = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = walk(event.key, active && active.at, marks.length);
    if (at === null) return;
    event.preventDefault();
    setActive({ at, side: "right", by: "keyboard" });
  };
  const enter = ({ target }: FocusEvent) => target.matches("svg:focus-visible") && setActive({ at: 0, side: "right", by: "keyboard" });

  return (
    <div ref={whole} onPointerLeave={({ pointerType }) => pointerType === "mouse" && setActive(null)}>
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
      {active && mark && <ActiveRow active={active} mark={mark} count={marks.length} rowHeight={layout.row.height} />}
      <p className="chart-status" role="status">
        {active?.by === "keyboard" && mark ? announce(mark, active.at, marks.length) : ""}
      </p>
    </div>
  );
}
