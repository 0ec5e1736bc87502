import type { ReactNode } from "react";
import { SpeedUpsFigure } from "@/components/figures/speed-ups-figure";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectSpeedUps } from "@/lib/report/speed/claims";
import { readFrame } from "@/lib/view/views/embed-view";
import { homeHref } from "@/lib/view/views/home-view";
import type { AskedFrame } from "./asked-frame";
import { EmbedFrame } from "./embed-frame";

/** Returns the frame of the speed-ups that authors claim, for a query. */
export function speedUpsFrame({ catalogue, search, asked }: AskedFrame): ReactNode {
  const { view, problems } = readFrame(search);
  return (
    <EmbedFrame
      frame={view}
      problems={problems}
      asked={asked}
      data={catalogue}
      href={`${homeHref(view)}#speed-ups`}
      about={catalogue.identity.title}
    >
      <SpeedUpsFigure results={selectSpeedUps(ofKinds(catalogue, view.kinds))} kinds={view.kinds} />
    </EmbedFrame>
  );
}
