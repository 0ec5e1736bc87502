import type { Point } from "./box";

/** A finger's width around a mark. */
const REACH = 32;

/** The mark that is meant at a point: the nearest one, or none where none is near. */
export function nearestSpot(spots: readonly Point[], { x, y }: Point): number | null {
  let best: { readonly at: number; readonly far: number } | null = null;
  for (const [at, spot] of spots.entries()) {
    const far = Math.hypot(spot.x - x, spot.y - y);
    if (far <= (best?.far ?? REACH)) best = { at, far };
  }
  return best?.at ?? null;
}
