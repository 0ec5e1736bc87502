/** A point on a row's line, how far its drawing extends to both sides, and the width of the text beside it; all in px. */
export interface Spot {
  readonly at: number;
  readonly before: number;
  readonly after: number;
  readonly width: number;
}

export interface Placed {
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly line: "beside" | "above" | "below";
  /** The available width; wider texts have to be shortened. */
  readonly room: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
}

export type Side = "left" | "right";

/** The free space between a mark and its text. */
export const TEXT_GAP = 5;

/** Places a text beside its mark: on the preferred side if it fits there, else on the other side, else on the wider of the two. */
export function placeText(spot: Spot, bounds: Bounds, preferred: Side): Placed {
  const first = beside(spot, bounds, preferred);
  const second = beside(spot, bounds, preferred === "left" ? "right" : "left");
  if (first.room >= spot.width) return first;
  return second.room >= Math.min(spot.width, first.room) ? second : first;
}

/** Places the texts of an arrow's two ends, each on its outer side. A text that does not fit there goes above or below the line. */
export function placePair(from: Spot, to: Spot, bounds: Bounds): readonly [from: Placed, to: Placed] {
  const ordered = from.at <= to.at;
  const [low, high] = ordered ? [from, to] : [to, from];
  const left = beside(low, bounds, "left");
  const right = beside(high, bounds, "right");
  const lower = left.room >= low.width ? left : offLine(low, bounds, "above");
  const higher = right.room >= high.width ? right : offLine(high, bounds, lower.line === "above" ? "below" : "above");
  return ordered ? [lower, higher] : [higher, lower];
}

function beside({ at, before, after }: Spot, { left, right }: Bounds, side: Side): Placed {
  return side === "right"
    ? { x: at + after + TEXT_GAP, anchor: "start", line: "beside", room: right - at - after - TEXT_GAP }
    : { x: at - before - TEXT_GAP, anchor: "end", line: "beside", room: at - before - TEXT_GAP - left };
}

function offLine({ at, width }: Spot, { left, right }: Bounds, line: "above" | "below"): Placed {
  const x = Math.max(left + width / 2, Math.min(right - width / 2, at));
  return { x, anchor: "middle", line, room: right - left };
}
