import type { ScatterMark } from "@/lib/view/chart/scatter-series";

/** The meaning of the numbers in a drawing. The table contains the same, so this list is hidden from screen readers. */
export function ScatterKey({
  marks,
  keyed,
}: {
  readonly marks: readonly ScatterMark[];
  readonly keyed: readonly number[];
}) {
  if (keyed.length === 0) return null;
  return (
    <ul className="chart-key" aria-hidden="true">
      {keyed.map((at, before) => {
        const mark = marks[at];
        return (
          mark && (
            <li key={mark.key}>
              <b>{before + 1}</b> {mark.label} <strong>{mark.text}</strong>
            </li>
          )
        );
      })}
    </ul>
  );
}
