"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";

/** Says that this browser keeps sets, so that the page can list them at once. A flag and no more. */
const KEEPS = "as-reported-keeps";

/**
 * The fields as the server made them, which stay: a file may be chosen in a window that was opened before any script came. What reads
 * and matches is loaded when a reader turns to them, listens to them, and stands below.
 */
export function YourNumbersShell({ children }: { readonly children: ReactNode }) {
  const [live, setLive] = useState<ReactNode>(null);
  const root = useRef<HTMLDivElement>(null);
  const isLoading = useRef(false);
  const isPressed = useRef(false);

  const wake = () => {
    if (isLoading.current) return;
    isLoading.current = true;
    import("./your-numbers.client").then(
      ({ YourNumbers }) => setLive(<YourNumbers fields={root.current as HTMLElement} isAsked={isPressed} />),
      () => {
        isLoading.current = false;
      },
    );
  };

  // A press that comes before everything is there is answered when it is.
  const press = (event: React.MouseEvent) => {
    if ((event.target as Element).closest("[data-read]")) isPressed.current = true;
    wake();
  };

  useEffect(() => {
    let keeps = false;
    try {
      keeps = localStorage.getItem(KEEPS) !== null;
    } catch {
      // Storage is blocked, so nothing is kept.
    }
    if (keeps || root.current?.contains(document.activeElement)) wake();
  }, []);

  return (
    <>
      {/* In sight it comes alive: what this browser keeps is listed without a touch. */}
      <div ref={root} data-at-sight="" onFocus={wake} onPointerOver={wake} onPointerDown={wake} onDragEnter={wake} onClick={press}>
        {children}
      </div>
      {live}
    </>
  );
}
