import { useEffect, useRef, type ReactNode } from "react";
import type { Sheet } from "./use-sheet";

/** A drawing with its tooltip and words, laid out in px at the usual font size and scaled to the reader's font size. */
export function Scaled({ sheet: { width, scale }, children }: { readonly sheet: Sheet; readonly children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = inside.current as Element;
    // Recharts gives each of its layers a tabindex of -1. Most of them are empty, and a screen reader would stop at all of them, so they are hidden from
    // it. The tabindex has to stay: React listens for the focus on them, and Chromium takes SVG elements with such listeners for tab stops.
    const hide = () => element.querySelectorAll("g[tabindex]").forEach((layer) => (layer.ariaHidden = "true"));
    hide();
    const observer = new MutationObserver(hide);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={inside} style={{ zoom: scale, "--chart": `${width}px` }}>
      {children}
    </div>
  );
}

declare module "react" {
  interface CSSProperties {
    readonly "--chart"?: string;
  }
}
