import { createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { PictureTheme } from "@/lib/view/picture";
import "./picture.css";

interface StageProps {
  readonly sheet: ReactNode;
  /** Width of the sheet in px, with its margins. */
  readonly width: number;
  readonly theme: PictureTheme;
  readonly isSquare: boolean;
}

/** Sets a sheet out of sight, hands it over when nothing on it moves any more, and clears it away. */
export async function onStage<Result>({ sheet, width, theme, isSquare }: StageProps, take: (element: HTMLElement) => Result): Promise<Result> {
  const stage = document.createElement("div");
  stage.className = "picture-stage";
  stage.inert = true;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    root.render(createElement("div", { className: "picture-sheet", style: { width, minHeight: isSquare ? width : undefined, colorScheme: theme } }, sheet));
    await settled(stage);
    return take(stage.firstElementChild as HTMLElement);
  } finally {
    root.unmount();
    stage.remove();
  }
}

/** Frames without any change after which a sheet is finished: a chart is laid out in one, drawn in the next. */
const QUIET = 4;
const MOST = 300;

/** Throws where the sheet still moves after several seconds, or has no chart. */
async function settled(stage: Element): Promise<void> {
  let [before, quiet] = ["", 0];
  for (let frame = 0; frame < MOST; frame++) {
    await new Promise(requestAnimationFrame);
    const now = stage.innerHTML;
    quiet = now === before && stage.querySelector(".chart-box > * svg") !== null ? quiet + 1 : 0;
    if (quiet === QUIET) return;
    before = now;
  }
  throw new Error("the chart did not come to rest");
}
