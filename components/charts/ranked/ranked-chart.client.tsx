"use client";
import { useMemo } from "react";
import { PictureBar } from "@/components/pictures/picture-bar.client";
import type { PictureFacts } from "@/lib/view/chart/picture";
import type { Series } from "@/lib/view/chart/series";
import { ChartBoundary } from "@/components/charts/slot/chart-boundary";
import { layOut } from "./lay-out";
import { measure } from "@/components/charts/text/measure";
import { Scaled } from "@/components/charts/sheet/scaled";
import { useSheet } from "@/components/charts/sheet/use-sheet";
import { WalkedPlot } from "./walked-plot";

/** Draws one row for each mark on a shared axis, laid out for the available width. */
export function drawRanked(series: Series & { readonly picture?: PictureFacts | undefined }) {
  const drawn = (one: Series) => <Rows series={one} />;
  return (
    <ChartBoundary>
      {drawn(series)}
      {series.picture && <PictureBar series={series} draw={drawn} />}
    </ChartBoundary>
  );
}

function Rows({ series }: { readonly series: Series }) {
  const [box, sheet] = useSheet();
  const layout = useMemo(() => sheet && layOut(series, sheet.width, measure), [series, sheet]);
  return (
    <div className={layout ? "chart-box" : "chart-box chart-room"} ref={box}>
      {layout && sheet && (
        <Scaled sheet={sheet}>
          <WalkedPlot series={series} layout={layout} />
        </Scaled>
      )}
    </div>
  );
}
