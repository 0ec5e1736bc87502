"use client";
import { useEffect } from "react";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { ChartCaption } from "@/components/charts/caption/chart-caption";
import { ChartSlot } from "@/components/charts/slot/chart-slot.client";
import { switchOff } from "@/components/answers/switch-off";
import { chartRoom } from "@/components/charts/slot/chart-room";
import { compareChartForm } from "@/lib/view/address/compare-address";
import type { CompareView } from "@/lib/view/views/compare-view";
import type { Drawable } from "@/lib/view/chart/picture";
import { shardFolder } from "@/lib/view/shard-folder";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import { CompareAnswer } from "./compare-answer";
import { CompareBoards } from "./compare-boards";
import { CompareSpeed } from "./compare-speed";

/** A comparison rendered in the browser, as the server renders it. */
export function ClientResult({
  view,
  shown,
  origin,
}: {
  readonly view: CompareView;
  readonly shown: ShownComparison;
  readonly origin: string;
}) {
  // A reader's own rows are added to these boards too (components/own).
  useEffect(() => {
    const say = () => void dispatchEvent(new Event("boards"));
    const giveBack = takePlaces();
    say();
    if (shardFolder() !== undefined) switchOff(document.getElementById("content"));
    return () => {
      giveBack();
      say();
    };
  }, []);
  return (
    <>
      <CompareAnswer shown={shown} />
      <CompareSpeed view={view} shown={shown} />
      {shown.chart && <ClientChart view={view} shown={shown} chart={shown.chart} />}
      <CompareBoards view={view} shown={shown} origin={origin} />
    </>
  );
}

/** Removes the ids from the server's hidden result, because a link within the page leads to the first element with an id. Returns a function that restores them. */
function takePlaces(): () => void {
  const named = [...document.querySelectorAll<HTMLElement>("[data-served] [id]")].map((element) => ({
    element,
    id: element.id,
  }));
  for (const { element } of named) element.removeAttribute("id");
  return () => named.forEach(({ element, id }) => (element.id = id));
}

function ClientChart({
  view,
  shown,
  chart,
}: {
  readonly view: CompareView;
  readonly shown: ShownComparison;
  readonly chart: ShownChart;
}) {
  const { series, picture, title } = chart;
  const drawable: Drawable | null = series && { ...series, picture };
  return (
    <figure className={benchmarkStyles.chart} id="chart" aria-label={series?.name ?? title}>
      <figcaption>
        <ChartCaption chart={chart} {...compareChartForm(view, shown)} />
      </figcaption>
      {drawable && (
        <div className="chart-pictured">
          <ChartSlot {...chartRoom(drawable)}>
            <script
              type="application/json"
              dangerouslySetInnerHTML={{ __html: JSON.stringify(drawable).replaceAll("<", "\\u003c") }}
            />
          </ChartSlot>
        </div>
      )}
    </figure>
  );
}
