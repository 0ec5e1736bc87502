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
  /** Called when a receipt is asked for. */
  readonly hold?: () => void;
}

/**
 * Shows the reader's position and everything that the mark there states, with links that open the receipts of its results in place. Its words are hidden
 * from screen readers, because the live region announces the same.
 */
export function Tip({ active: { at, by, side }, mark, className, style, over, from, hold }: TipProps) {
  const place = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (by !== "keyboard") return;
    tip.current?.scrollIntoView({ block: "nearest" });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [at, by]);
  return (
    <div className={className} ref={place} style={style}>
      <div
        className={`chart-tip chart-tip-${side} chart-tip-${over ? "over" : "under"}`}
        ref={tip}
        style={{ left: from }}
      >
        <strong aria-hidden="true">{mark.label}</strong>
        {mark.detail !== "" && <span aria-hidden="true"> {mark.detail}</span>}{" "}
        <span className="chart-tip-value" aria-hidden="true">
          {[valueWords(mark), rankWords(rankIn(mark.rank))].filter(Boolean).join(" · ")}
        </span>{" "}
        <span aria-hidden="true">{mark.receipt}</span>
        {mark.results.length > 0 && (
          <span className="chart-tip-receipts">
            {mark.results.map(({ value, href }) => (
              // With another key held, the browser opens the link elsewhere.
              <a
                key={href}
                href={href}
                data-receipt=""
                onClick={({ ctrlKey, metaKey, shiftKey }) => !(ctrlKey || metaKey || shiftKey) && hold?.()}
              >
                Receipt of {value}
              </a>
            ))}
          </span>
        )}
      </div>
    </div>
  );
}
