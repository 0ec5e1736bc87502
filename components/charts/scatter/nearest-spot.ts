import type { Point } from "@/components/charts/marks/box";

/** The width of a finger around a mark, in px. */
const REACH = 32;

/** Returns the nearest mark to a point; null if none is near. */
export function nearestSpot(spots: readonly Point[], { x, y }: Point): number | null {
  let best: { readonly at: number; readonly far: number } | null = null;
  for (const [at, spot] of spots.entries()) {
    const far = Math.hypot(spot.x - x, spot.y - y);
    if (far <= (best?.far ?? REACH)) best = { at, far };
  }
  return best?.at ?? null;
}
