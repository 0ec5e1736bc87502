import { useEffect, useRef, useState, type RefObject } from "react";
import { measureIn, type Measure } from "./measure";

/** What a chart is laid out for. */
export interface Sheet {
  readonly width: number;
  readonly measure: Measure;
}

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
      if (width > 0) setSheet({ width, measure });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [box, sheet];
}
