"use client";
import { flushSync } from "react-dom";
import { useEffect, useRef, useState, type ReactNode } from "react";

/** Says that this browser keeps sets, so that the page can list them at once. A flag and no more. */
const KEEPS = "as-reported-keeps";

/** How often a pressed control is looked at. */
const LOOK_AGAIN_MS = 30;

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
        const takeOver = () => {
          // Nothing is pressed then: the click of what is pressed is still to come, and would be lost.
          if (root.current?.querySelector(":active")) return void setTimeout(takeOver, LOOK_AGAIN_MS);
          const field = root.current?.querySelector("textarea");
          const given = [...(root.current?.querySelectorAll<HTMLInputElement>("input[type=file]") ?? [])].flatMap(({ files }) => [...(files ?? [])]);
          // At once: a letter that came between would be typed into what is no longer there.
          flushSync(() => setLive(<YourNumbers pasted={field?.value ?? ""} focused={document.activeElement?.id ?? ""} given={given} isAsked={isPressed.current} />));
        };
        takeOver();
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
