"use client";
import { useMemo } from "react";
import { PictureBar } from "@/components/pictures/picture-bar.client";
import type { PictureFacts } from "@/lib/view/picture";
import type { PlaneSeries } from "@/lib/view/plane-series";
import { ChartBoundary } from "./chart-boundary";
import { layOutPlane } from "./lay-out-plane";
import { measure } from "./measure";
import { Scaled } from "./scaled";
import { useSheet } from "./use-sheet";
import { WalkedPlane } from "./walked-plane";

/** Marks on two axes with a stepped line through some of them, laid out for the width that it finds. */
export function draw(series: PlaneSeries & { readonly picture?: PictureFacts | undefined }) {
  const drawn = (one: PlaneSeries) => <Plane series={one} />;
  return (
    <ChartBoundary>
      {drawn(series)}
      {series.picture && <PictureBar series={series} draw={drawn} />}
    </ChartBoundary>
  );
}

function Plane({ series }: { readonly series: PlaneSeries }) {
  const [box, sheet] = useSheet();
  const layout = useMemo(() => sheet && layOutPlane(series, sheet.width, measure), [series, sheet]);
  return (
    <div className={layout ? "chart-box" : "chart-box chart-room"} ref={box}>
      {layout && sheet && (
        <Scaled sheet={sheet}>
          <WalkedPlane series={series} layout={layout} />
        </Scaled>
      )}
    </div>
  );
}
