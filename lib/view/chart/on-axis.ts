import type { Axis } from "./axis";

/** Returns the position of a value on an axis, from 0 at its start to 1 at its end; 0.5 if the axis holds a single value. Values outside get the nearest end. */
export function positionOn({ scale, domain: [from, to] }: Pick<Axis, "scale" | "domain">, value: number): number {
  if (from === to) return 0.5;
  const at =
    scale === "log"
      ? (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))
      : (value - from) / (to - from);
  return Math.min(1, Math.max(0, at));
}

/** Returns on which side of an axis a value lies outside; null if it is inside. */
export function beyond({ domain: [from, to] }: Pick<Axis, "domain">, value: number): "before" | "after" | null {
  return value < from ? "before" : value > to ? "after" : null;
}

/** Returns the value, or the nearest end of the axis if it is outside. */
export const insideOf = ({ domain: [from, to] }: Pick<Axis, "domain">, value: number) =>
  Math.min(to, Math.max(from, value));
