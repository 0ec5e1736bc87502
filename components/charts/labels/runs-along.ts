import { contains, grown, type Box, type Segment } from "@/components/charts/marks/box";

/** The places of a leader, from 0 at its mark to 1 at its label, at which it must not lie on a line, and how near it may come, in px. */
const PLACES = [0.25, 0.5, 0.75];
const NEAR = 2;

/** Returns whether a leader lies on a horizontal or vertical line, which would then seem to lead to the label. */
export function runsAlong(leader: Segment | null, lines: readonly Segment[]): boolean {
  if (leader === null) return false;
  const [from, to] = leader;
  const places = PLACES.map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
  return lines.some((line) => {
    const near = grown(boxOf(line), NEAR);
    return places.some((place) => contains(near, place));
  });
}

const boxOf = ([from, to]: Segment): Box => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  right: Math.max(from.x, to.x),
  bottom: Math.max(from.y, to.y),
});
