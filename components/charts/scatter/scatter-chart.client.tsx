"use client";
import { useMemo } from "react";
import { PictureBar } from "@/components/pictures/picture-bar.client";
import type { PictureFacts } from "@/lib/view/chart/picture";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import { ChartBoundary } from "@/components/charts/slot/chart-boundary";
import { layOutScatter } from "./lay-out-scatter";
import { measure } from "@/components/charts/text/measure";
import { Scaled } from "@/components/charts/sheet/scaled";
import { useSheet } from "@/components/charts/sheet/use-sheet";
import { WalkedScatter } from "./walked-scatter";

/** Draws marks on two axes with a stepped line through some of them, laid out for the available width. */
export function drawScatter(series: ScatterSeries & { readonly picture?: PictureFacts | undefined }) {
  const drawn = (one: ScatterSeries) => <ScatterChart series={one} />;
  return (
    <ChartBoundary>
      {drawn(series)}
      {series.picture && <PictureBar series={series} draw={drawn} />}
    </ChartBoundary>
  );
}

function ScatterChart({ series }: { readonly series: ScatterSeries }) {
  const [box, sheet] = useSheet();
  const layout = useMemo(() => sheet && layOutScatter(series, sheet.width, measure), [series, sheet]);
  return (
    <div className={layout ? "chart-box" : "chart-box chart-room"} ref={box}>
      {layout && sheet && (
        <Scaled sheet={sheet}>
          <WalkedScatter series={series} layout={layout} />
        </Scaled>
      )}
    </div>
  );
}
