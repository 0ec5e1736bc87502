"use client";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. A part that keeps only what is in sight draws all of itself then: the browser takes the page as it is when `beforeprint` has been heard. */
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
