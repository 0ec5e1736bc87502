import type { ReactNode } from "react";
import type { PictureTheme } from "@/lib/view/chart/picture";
import "./picture.css";

/** Renders content off-screen, one at a time; null clears it. */
export type Stage = (content: ReactNode) => void;

/** Counts the sheets, as the key of the next one. */
let sheets = 0;

interface StageProps {
  readonly sheet: ReactNode;
  /** The width of the sheet in px, with its margins. */
  readonly width: number;
  readonly theme: PictureTheme;
  readonly isSquare: boolean;
}

/** Lays a sheet out off-screen, passes it to `take` when nothing on it changes any more, and clears it away. */
export async function onStage<Result>(
  stage: Stage,
  { sheet, width, theme, isSquare }: StageProps,
  take: (element: HTMLElement) => Result,
): Promise<Result> {
  let set: HTMLDivElement | null = null;
  stage(
    // Each sheet gets a new key: otherwise React would keep the chart, which would have the old width for a moment.
    <div className="picture-stage" key={sheets++} inert>
      <div
        className="picture-sheet"
        data-scheme={theme}
        style={{ width, minHeight: isSquare ? width : undefined }}
        ref={(element) => {
          set = element;
        }}
      >
        {sheet}
      </div>
    </div>,
  );
  try {
    return take(await settled(() => set));
  } finally {
    stage(null);
  }
}

/** The number of frames without a change after which a sheet is finished: a chart is laid out in one frame and drawn in the next. */
const QUIET = 4;
const MOST = 300;

/** Waits until the sheet has settled. Throws if it still changes after several seconds, or has no chart. */
async function settled(find: () => HTMLElement | null): Promise<HTMLElement> {
  let [before, quiet] = ["", 0];
  for (let frame = 0; frame < MOST; frame++) {
    await new Promise(requestAnimationFrame);
    const element = find();
    const now = element?.innerHTML ?? "";
    quiet = now === before && element?.querySelector(".chart-box > * svg") ? quiet + 1 : 0;
    if (element && quiet === QUIET) return element;
    before = now;
  }
  throw new Error("the chart did not finish drawing");
}
