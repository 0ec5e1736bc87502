import { useEffect, useRef, type ReactNode } from "react";
import type { Sheet } from "./use-sheet";

/** A drawing with its tooltip and words, laid out in px at the usual font size and scaled to the reader's font size. */
export function Scaled({ sheet: { width, scale }, children }: { readonly sheet: Sheet; readonly children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = inside.current as Element;
    // Recharts makes each of its layers focusable. Most of them are empty, and a screen reader would stop at all of them.
    const clear = () => element.querySelectorAll("g[tabindex]").forEach((layer) => layer.removeAttribute("tabindex"));
    clear();
    const observer = new MutationObserver(clear);
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
