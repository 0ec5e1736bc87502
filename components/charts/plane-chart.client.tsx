"use client";
import { useMemo } from "react";
import { PictureBar } from "@/components/pictures/picture-bar.client";
import type { PictureFacts } from "@/lib/view/picture";
import type { PlaneSeries } from "@/lib/view/plane-series";
import { layOutPlane } from "./lay-out-plane";
import { useSheet } from "./use-sheet";
import { WalkedPlane } from "./walked-plane";

/** Marks on two axes with a stepped line through some of them, laid out for the width that it finds. */
export default function PlaneChart({ series }: { readonly series: PlaneSeries & { readonly picture?: PictureFacts | undefined } }) {
  const draw = (drawn: PlaneSeries) => <Plane series={drawn} />;
  return (
    <>
      {draw(series)}
      {series.picture && <PictureBar series={series} draw={draw} />}
    </>
  );
}

function Plane({ series }: { readonly series: PlaneSeries }) {
  const [box, sheet] = useSheet();
  const layout = useMemo(() => sheet && layOutPlane(series, sheet.width, sheet.measure), [series, sheet]);
  return (
    <div className={layout ? "chart-box" : "chart-box chart-room"} ref={box}>
      {layout && <WalkedPlane series={series} layout={layout} />}
    </div>
  );
}
