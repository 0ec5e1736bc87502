/** A point and a rectangle in a drawing, in px from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Segment = readonly [from: Point, to: Point];

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

export const contains = ({ left, top, right, bottom }: Box, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Returns the point of a box that is nearest to another point. */
export const nearestIn = ({ left, top, right, bottom }: Box, { x, y }: Point): Point => ({
  x: Math.min(right, Math.max(left, x)),
  y: Math.min(bottom, Math.max(top, y)),
});

export const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Returns whether a straight line runs through a box. */
export function crosses([from, to]: Segment, { left, top, right, bottom }: Box): boolean {
  // Most lines pass far from a box, and a chart asks thousands of times.
  if (
    (from.x <= left && to.x <= left) ||
    (from.x >= right && to.x >= right) ||
    (from.y <= top && to.y <= top) ||
    (from.y >= bottom && to.y >= bottom)
  )
    return false;
  const across = within(from.x, to.x - from.x, left, right);
  const along = within(from.y, to.y - from.y, top, bottom);
  return Math.max(0, across.start, along.start) < Math.min(1, across.end, along.end);
}

/** Returns whether two straight lines cross between their ends. */
export const intersect = ([a, b]: Segment, [c, d]: Segment) =>
  turnOf(a, b, c) * turnOf(a, b, d) < 0 && turnOf(c, d, a) * turnOf(c, d, b) < 0;

/** Returns on which side of the line through two points a third is: positive on one, negative on the other, 0 on the line. */
const turnOf = (from: Point, to: Point, { x, y }: Point) =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

/** Returns the part of a line, from 0 at its start to 1 at its end, that lies between two values on one axis. */
function within(at: number, way: number, low: number, high: number): { readonly start: number; readonly end: number } {
  if (way === 0)
    return at > low && at < high ? { start: -Infinity, end: Infinity } : { start: Infinity, end: -Infinity };
  const [one, other] = [(low - at) / way, (high - at) / way];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}
