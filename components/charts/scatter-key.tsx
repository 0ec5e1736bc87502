import type { ScatterMark } from "@/lib/view/chart/scatter-series";

/** What the numbers in a drawing stand for. The table tells the same, so this list is for the eye only. */
export function ScatterKey({ marks, keyed }: { readonly marks: readonly ScatterMark[]; readonly keyed: readonly number[] }) {
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
