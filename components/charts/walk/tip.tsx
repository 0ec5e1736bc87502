import { useEffect, useRef } from "react";
import { rankIn, rankWords } from "@/lib/format/rank";
import type { Mark } from "@/lib/view/chart/series";
import type { Active } from "./use-walk";
import { valueWords } from "./walk";

interface TipProps {
  readonly active: Active;
  readonly mark: Mark;
  /** Class of the element that marks the position; the tooltip is under or over it. */
  readonly className: string;
  readonly style: { readonly top: number; readonly left?: number; readonly height?: number };
  readonly over: boolean;
  /** The distance of the tooltip from that element's left edge, unless it is at one of its sides. */
  readonly from?: number;
}

/** Shows the reader's position and everything that the mark there states. Hidden from screen readers, because the live region announces the same. */
export function Tip({ active: { at, by, side }, mark, className, style, over, from }: TipProps) {
  const place = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (by !== "keyboard") return;
    tip.current?.scrollIntoView({ block: "nearest" });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [at, by]);
  return (
    <div className={className} ref={place} style={style} aria-hidden="true">
      <div
        className={`chart-tip chart-tip-${side} chart-tip-${over ? "over" : "under"}`}
        ref={tip}
        style={{ left: from }}
      >
        <strong>{mark.label}</strong>
        {mark.detail !== "" && <span> {mark.detail}</span>}{" "}
        <span className="chart-tip-value">
          {[valueWords(mark), rankWords(rankIn(mark.rank))].filter(Boolean).join(" · ")}
        </span>{" "}
        <span>{mark.receipt}</span>
      </div>
    </div>
  );
}
