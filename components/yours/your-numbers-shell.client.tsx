"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";

/** The storage key of a flag that this browser keeps sets, so that the page can list them immediately. */
const KEEPS = "as-reported-keeps";

/**
 * The fields as the server rendered them, which stay: a file dialog may have been opened before any script ran. The code that reads and matches is
 * loaded at their first use, listens to them, and renders below them.
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

  // A press before everything is loaded is handled afterwards.
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
      {/* The scripts start when this is in view, so that the sets kept by this browser are listed without any action. */}
      <div
        ref={root}
        data-at-sight=""
        onFocus={wake}
        onPointerOver={wake}
        onPointerDown={wake}
        onDragEnter={wake}
        onClick={press}
      >
        {children}
      </div>
      {live}
    </>
  );
}
