import { useEffect, useRef, type ReactNode } from "react";
import type { Sheet } from "./use-sheet";

/** A drawing with its tooltip and words, all laid out in px of usual letters and shown as large as the reader has hers. */
export function Scaled({ sheet: { width, scale }, children }: { readonly sheet: Sheet; readonly children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = inside.current as Element;
    // Recharts makes each of its layers a place for the focus, most of them empty, and a screen reader would come to them all.
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
