"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";

/** Says that this browser keeps sets, so that the page can list them at once. A flag and no more. */
const KEEPS = "as-reported-keeps";

/** The page as the server made it until a reader turns to it: then what reads and matches is loaded and takes its place, with what was typed. */
export function YourNumbersShell({ children }: { readonly children: ReactNode }) {
  const [live, setLive] = useState<ReactNode>(null);
  const root = useRef<HTMLDivElement>(null);
  const isLoading = useRef(false);

  const isPressed = useRef(false);

  const wake = () => {
    if (isLoading.current) return;
    isLoading.current = true;
    import("./your-numbers.client").then(
      ({ YourNumbers }) => {
        const field = root.current?.querySelector("textarea");
        setLive(<YourNumbers pasted={field?.value ?? ""} focused={document.activeElement?.id ?? ""} isAsked={isPressed.current} />);
      },
      () => {
        isLoading.current = false;
      },
    );
  };

  // A press that came before everything was there is answered when it is.
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
    <div ref={root} onFocus={wake} onPointerOver={wake} onPointerDown={wake} onDragEnter={wake} onClick={press}>
      {live ?? children}
    </div>
  );
}
