import type { ReactNode } from "react";
import { FewerStepsFigure } from "@/components/figures/fewer-steps-figure";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import { readFrame } from "@/lib/view/views/embed-view";
import { homeHref } from "@/lib/view/views/home-view";
import type { AskedFrame } from "./asked-frame";
import { EmbedFrame } from "./embed-frame";

/** Returns the frame of the costs of fewer sampling steps, for a query. */
export function fewerStepsFrame({ catalogue, search, asked }: AskedFrame): ReactNode {
  const { view, problems } = readFrame(search);
  return (
    <EmbedFrame
      frame={view}
      problems={problems}
      asked={asked}
      data={catalogue}
      href={`${homeHref(view)}#fewer-steps`}
      about={catalogue.identity.title}
    >
      <FewerStepsFigure pairs={selectFewerSteps(ofKinds(catalogue, view.kinds))} kinds={view.kinds} />
    </EmbedFrame>
  );
}
