import { startTransition, useEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { textScale } from "./text-scale";

/** The space that a chart is laid out for. */
export interface Sheet {
  /** In px at the usual font size. */
  readonly width: number;
  /** The factor by which it is shown larger. */
  readonly scale: number;
}

/** The width of an A4 page within the margins of the style sheet, in px. */
const PAPER = 672;

/** Returns the width of a box, as soon as it is known and whenever it changes. */
export function useSheet(): readonly [box: RefObject<HTMLDivElement | null>, sheet: Sheet | null] {
  const box = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const sheetOf = (width: number, scale = textScale(element)): Sheet => ({ width: width / scale, scale });
    let isPrinting = false;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0 } = entry?.contentRect ?? {};
      // A phone takes a while for a drawing of a hundred marks: the reader's actions go first.
      // The height of a chart that is laid out for paper differs, which is no reason to lay it out for the window again.
      if (width > 0 && !isPrinting) startTransition(() => setSheet(sheetOf(width)));
    });
    observer.observe(element);
    // A ResizeObserver does not fire for the printed page, so the chart is laid out for its width while printing, and texts keep their size.
    const lay =
      (sheet: () => Sheet) =>
      ({ type }: Event) => {
        isPrinting = type === "beforeprint";
        if (element.clientWidth > 0) flushSync(() => setSheet(sheet()));
      };
    const listeners = new AbortController();
    addEventListener(
      "beforeprint",
      lay(() => sheetOf(Math.min(PAPER, element.clientWidth), 1)),
      { signal: listeners.signal },
    );
    addEventListener(
      "afterprint",
      lay(() => sheetOf(element.clientWidth)),
      { signal: listeners.signal },
    );
    return () => {
      observer.disconnect();
      listeners.abort();
    };
  }, []);

  return [box, sheet];
}
