import { startTransition, useEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { measureIn, type Measure } from "./measure";

/** What a chart is laid out for. */
export interface Sheet {
  readonly width: number;
  readonly measure: Measure;
}

/** What an A4 page holds beside the margins of the style sheet, in px. */
const PAPER = 672;

/** The width of a box and the measure of its texts, as soon as they are known and whenever the width changes. */
export function useSheet(): readonly [box: RefObject<HTMLDivElement | null>, sheet: Sheet | null] {
  const box = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = measureIn(element);
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0 } = entry?.contentRect ?? {};
      // A drawing of a hundred marks takes a phone a while: the reader goes first.
      if (width > 0) startTransition(() => setSheet({ width, measure }));
    });
    observer.observe(element);
    // No observer hears of a page of paper: the chart is laid out for its width while the page is printed, so that texts keep their size.
    const lay = (width: () => number) => () => {
      if (width() > 0) flushSync(() => setSheet({ width: width(), measure }));
    };
    const listeners = new AbortController();
    addEventListener("beforeprint", lay(() => Math.min(PAPER, element.clientWidth)), { signal: listeners.signal });
    addEventListener("afterprint", lay(() => element.clientWidth), { signal: listeners.signal });
    return () => {
      observer.disconnect();
      listeners.abort();
    };
  }, []);

  return [box, sheet];
}
