"use client";
import { useEffect, useState } from "react";
import type { CompareChoices } from "@/lib/select/compare-types";
import { compareHref } from "@/lib/view/compare-address";
import { fromCompareForm, readCompareView, type CompareView } from "@/lib/view/compare-view";

/** The view of the address bar: `go` writes it there, and the browser's back and forward buttons change it. */
export function useCompareView(choices: CompareChoices, initial: CompareView) {
  const [view, setView] = useState(initial);
  useEffect(() => {
    const read = () => setView(readCompareView(choices, fromCompareForm(choices, new URLSearchParams(location.search))).view);
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [choices]);
  const go = (next: CompareView) => {
    history.pushState(null, "", compareHref(next));
    setView(next);
  };
  return { view, go };
}
