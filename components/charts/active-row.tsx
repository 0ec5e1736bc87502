import { useEffect, useRef } from "react";
import type { Mark } from "@/lib/view/series";
import { rankWords, valueWords } from "./walk";

/** The row that a reader is at, and how she came there. */
export interface Active {
  readonly at: number;
  readonly by: "keyboard" | "pointer";
  /** Away from the pointer, so that the way along the rows stays free and the way into the tooltip short. */
  readonly side: "left" | "right";
}

interface ActiveRowProps {
  readonly active: Active;
  readonly mark: Mark;
  readonly count: number;
  readonly rowHeight: number;
}

/** Highlights a row and shows all that its mark has to say. The live region says it aloud, so this part is silent. */
export function ActiveRow({ active: { at, by, side }, mark, count, rowHeight }: ActiveRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (by !== "keyboard") return;
    tip.current?.scrollIntoView({ block: "nearest" });
    row.current?.scrollIntoView({ block: "nearest" });
  }, [at, by]);
  const over = count > 2 && at >= count / 2;
  return (
    <div className="chart-active" ref={row} style={{ top: at * rowHeight, height: rowHeight }} aria-hidden="true">
      <div className={`chart-tip chart-tip-${side} chart-tip-${over ? "over" : "under"}`} ref={tip}>
        <strong>{mark.label}</strong>
        {mark.detail !== "" && <span>{mark.detail}</span>}
        <span className="chart-tip-value">{[valueWords(mark), rankWords(mark.rank)].filter(Boolean).join(" · ")}</span>
        <span>{mark.receipt}</span>
      </div>
    </div>
  );
}
