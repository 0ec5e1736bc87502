"use client";
import { useEffect, useRef, useState, type ComponentType, type ReactNode, type RefObject } from "react";
import { flushSync } from "react-dom";
import { dataIn } from "@/components/page/data-in";
import type { ComparePanelProps } from "./compare-panel.client";
import { METHOD_FIELD } from "./method-field-id";

/** What a reader was about to do when the panel took over. */
export interface Handover {
  /** Id of the element that had the focus; empty for none. */
  readonly focused: string;
  /** What stood in the field for a method. */
  readonly typed: string;
  /** The query string that the form would have sent. */
  readonly search: string;
}

/** How often a pressed control is looked at. */
const LOOK_AGAIN_MS = 30;

/** What the page holds for the panel, beside what it shows, as `PageData`. */
export type ComparePageData = Omit<ComparePanelProps, "handover">;

/**
 * The page as the server made it, until a reader turns to its controls: only then is the panel loaded, which takes over what
 * was typed and where the focus was. If it cannot be loaded, the page stays as it is, complete.
 */
export function CompareShell({ children }: { readonly children: ReactNode }) {
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType<ComparePanelProps>; readonly props: ComparePanelProps } | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const isLoading = useRef(false);

  const wake = ({ target }: { readonly target: EventTarget | null }) => {
    if (isLoading.current || !(target instanceof Element) || target.closest("[data-controls]") === null) return;
    isLoading.current = true;
    import("./compare-panel.client").then(
      ({ ComparePanel }) =>
        whenReleased(root, (shown) => {
          const props = { ...(dataIn(shown) as ComparePageData), handover: handoverOf(shown) };
          // At once: a letter that came between would be typed into what is no longer there.
          flushSync(() => setPanel({ Panel: ComparePanel, props }));
        }),
      () => {
        isLoading.current = false;
      },
    );
  };

  // A reader can be there before any script.
  useEffect(() => wake({ target: document.activeElement }), []);

  if (panel) return <panel.Panel {...panel.props} />;
  return (
    <div ref={root} onFocus={wake} onPointerOver={wake} onPointerDown={wake}>
      {children}
    </div>
  );
}

/** Nothing in the element is pressed then: the click of what is pressed is still to come, and would be lost with it. */
function whenReleased(root: RefObject<HTMLElement | null>, act: (element: HTMLElement) => void): void {
  if (root.current?.querySelector(":active")) setTimeout(whenReleased, LOOK_AGAIN_MS, root, act);
  else if (root.current) act(root.current);
}

function handoverOf(root: HTMLElement): Handover {
  const form = root.querySelector("form");
  const field = root.querySelector<HTMLInputElement>(`#${METHOD_FIELD}`);
  const typed = field?.value ?? "";
  const pairs = form ? [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]) : [];
  const at = pairs.findLastIndex(([name]) => name === "method");
  const focused = root.contains(document.activeElement) ? (document.activeElement?.id ?? "") : "";
  return { focused, typed, search: new URLSearchParams(field && at >= 0 ? pairs.toSpliced(at, 1) : pairs).toString() };
}
