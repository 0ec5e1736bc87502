import type { Family } from "@/lib/tables/methods";
import { positionOn, type Axis } from "@/lib/view/axis";
import styles from "./figure.module.css";

/**
 * Where a value stands on the axis of its table: a bar from zero on a linear axis, a point on a logarithmic one, where a
 * length would mean nothing. Drawn by the server with attributes only, so that it needs neither script nor inline style.
 */
export function InCellBar({ value, axis, family }: { readonly value: number; readonly axis: Pick<Axis, "scale" | "domain">; readonly family: Family }) {
  const at = `${(positionOn(axis, value) * 100).toFixed(2)}%`;
  const zero = axis.scale === "linear" ? positionOn(axis, 0) * 100 : 0;
  const colour = `var(--family-${family})`;
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--rule)" />
      {axis.scale === "linear" && <line x1={`${zero.toFixed(2)}%`} x2={at} y1="50%" y2="50%" stroke={colour} strokeWidth="5" />}
      {axis.scale === "log" && <circle cx={at} cy="50%" r="4" fill={colour} />}
    </svg>
  );
}
