"use client";
import { useEffect } from "react";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { ChartSlot } from "@/components/charts/chart-slot.client";
import { chartRoom } from "@/components/charts/chart-room";
import type { CompareView } from "@/lib/view/compare-view";
import type { ShownComparison } from "@/lib/view/shown-comparison";
import { CompareAnswer } from "./compare-answer";
import { CompareBoards } from "./compare-boards";

/** A comparison drawn in the browser, as the server draws it. */
export function ClientResult({ view, shown, origin }: { readonly view: CompareView; readonly shown: ShownComparison; readonly origin: string }) {
  // Rows of the reader's own stand on these boards too (components/own).
  useEffect(() => {
    const say = () => void dispatchEvent(new Event("boards"));
    say();
    return say;
  }, []);
  return (
    <>
      <CompareAnswer shown={shown} />
      {shown.chart && (
        <figure className={benchmarkStyles.chart} aria-label={shown.chart.series.name}>
          <figcaption>{shown.chart.title}</figcaption>
          <ChartSlot {...chartRoom(shown.chart.series)}>
            <script type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(shown.chart.series).replaceAll("<", "\\u003c") }} />
          </ChartSlot>
        </figure>
      )}
      <CompareBoards view={view} shown={shown} origin={origin} />
    </>
  );
}
