import type { ReactNode } from "react";
import type { PictureTheme } from "@/lib/view/chart/picture";
import "./picture.css";

/** A place out of sight on which one thing at a time is set: null clears it. */
export type Stage = (content: ReactNode) => void;

/** How many there were, as the name of the next. */
let sheets = 0;

interface StageProps {
  readonly sheet: ReactNode;
  /** Width of the sheet in px, with its margins. */
  readonly width: number;
  readonly theme: PictureTheme;
  readonly isSquare: boolean;
}

/** Sets a sheet out of sight, hands it over when nothing on it moves any more, and clears it away. */
export async function onStage<Result>(
  stage: Stage,
  { sheet, width, theme, isSquare }: StageProps,
  take: (element: HTMLElement) => Result,
): Promise<Result> {
  let set: HTMLDivElement | null = null;
  stage(
    // Each sheet is a new one: React would else keep the chart, which then still has the old width for a moment.
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

/** Frames without any change after which a sheet is finished: a chart is laid out in one, drawn in the next. */
const QUIET = 4;
const MOST = 300;

/** Throws where the sheet still moves after several seconds, or has no chart. */
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
