"use client";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Returns whether the page is being printed. A part that renders only its visible rows then renders all of them; this is synchronous, because the
 * browser captures the page right after `beforeprint`.
 */
export function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const set = ({ type }: Event) => flushSync(() => setPrinted(type === "beforeprint"));
    addEventListener("beforeprint", set);
    addEventListener("afterprint", set);
    return () => {
      removeEventListener("beforeprint", set);
      removeEventListener("afterprint", set);
    };
  }, []);
  return isPrinted;
}
