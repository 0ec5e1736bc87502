import { atSight } from "./at-sight";
import { isDrawnFor } from "@/components/charts/sheet/drawn-width";
import { notedUse } from "./noted-use";
import { textScale } from "@/components/charts/sheet/text-scale";

interface Chart {
  /** Loads the chart and renders it behind its drawing. */
  readonly draw: () => Promise<void>;
  /** Shows it in place of its drawing, immediately. */
  readonly show: () => void;
  readonly fail: () => void;
}

/**
 * Replaces the drawing of a chart by the chart once the reader uses it, and then repeats in the chart what the reader did meanwhile. In a box whose
 * width no drawing was made for, the chart loads when it comes into view. Returns a function that stops the waiting.
 */
export function atUse(slot: HTMLElement, { draw, show, fail }: Chart): () => void {
  for (const drawing of slot.querySelectorAll("svg[role=img]")) drawing.setAttribute("tabindex", "0");
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    draw()
      .then(() => untilDrawn(slot))
      .then(() => {
        const repeat = end();
        show();
        repeat(slot);
      }, fail);
  };
  const stopWatching = isDrawnFor(slot.clientWidth) && textScale(slot) === 1 ? () => undefined : atSight(slot, begin);
  const end = notedUse(slot, () => queueMicrotask(begin));
  return () => {
    stopWatching();
    end();
  };
}

/** The number of frames without a change after which a chart has settled, and the most frames to wait. */
const QUIET = 2;
const MOST = 120;

/** Waits until the chart has settled, because Recharts draws in several steps. */
async function untilDrawn(slot: Element): Promise<void> {
  let [before, quiet] = [0, 0];
  for (let frame = 0; frame < MOST && quiet < QUIET; frame++) {
    await new Promise(requestAnimationFrame);
    const now = slot.querySelector(".chart-live :is(svg[role], .chart-failed)")
      ? slot.querySelectorAll(".chart-live *").length
      : 0;
    quiet = now > 0 && now === before ? quiet + 1 : 0;
    before = now;
  }
}
