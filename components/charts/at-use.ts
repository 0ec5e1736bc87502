import { atSight } from "./at-sight";
import { isDrawnFor } from "./drawn-width";
import { notedUse } from "./noted-use";
import { textScale } from "./text-scale";

interface Chart {
  /** Loads the chart and sets it behind its drawing. */
  readonly draw: () => Promise<void>;
  /** Shows it in place of its drawing, at once. */
  readonly show: () => void;
  readonly fail: () => void;
}

/**
 * Puts the chart in the place of its drawing once a reader turns to it, and does again in it what she did meanwhile. A box of a width that nothing was drawn for has its chart when it comes into sight.
 * Returns what stops the waiting.
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

/** Frames without any change after which a chart has come to rest, and how many are waited for at most. */
const QUIET = 2;
const MOST = 120;

/** Recharts draws in several goes. */
async function untilDrawn(slot: Element): Promise<void> {
  let [before, quiet] = [0, 0];
  for (let frame = 0; frame < MOST && quiet < QUIET; frame++) {
    await new Promise(requestAnimationFrame);
    const now = slot.querySelector(".chart-live :is(svg[role], .chart-failed)") ? slot.querySelectorAll(".chart-live *").length : 0;
    quiet = now > 0 && now === before ? quiet + 1 : 0;
    before = now;
  }
}
