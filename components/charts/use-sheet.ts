import { startTransition, useEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { textScale } from "./text-scale";

/** What a chart is laid out for. */
export interface Sheet {
  /** In px of usual letters. */
  readonly width: number;
  /** How much larger than that it is shown. */
  readonly scale: number;
}

/** What an A4 page holds beside the margins of the style sheet, in px. */
const PAPER = 672;

/** The width of a box, as soon as it is known and whenever it changes. */
export function useSheet(): readonly [box: RefObject<HTMLDivElement | null>, sheet: Sheet | null] {
  const box = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const sheetOf = (width: number, scale = textScale(element)): Sheet => ({ width: width / scale, scale });
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0 } = entry?.contentRect ?? {};
      // A drawing of a hundred marks takes a phone a while: the reader goes first.
      if (width > 0) startTransition(() => setSheet(sheetOf(width)));
    });
    observer.observe(element);
    // No observer is told about a page of paper: the chart is laid out for its width while the page is printed, so that texts keep their size.
    const lay = (sheet: () => Sheet) => () => {
      if (element.clientWidth > 0) flushSync(() => setSheet(sheet()));
    };
    const listeners = new AbortController();
    addEventListener("beforeprint", lay(() => sheetOf(Math.min(PAPER, element.clientWidth), 1)), { signal: listeners.signal });
    addEventListener("afterprint", lay(() => sheetOf(element.clientWidth)), { signal: listeners.signal });
    return () => {
      observer.disconnect();
      listeners.abort();
    };
  }, []);

  return [box, sheet];
}
