import type { Figure } from "@/lib/catalogue/catalogue";
import { ORIGIN_VERBS } from "@/lib/format/board";
import { speakerOf } from "@/lib/format/source";
import { BoardValue } from "./board-value";

/** Quotations and re-measurements of a configuration, folded: "+3", and then "quoted by xAR 1.24, …". */
export function OthersFold({ others }: { readonly others: readonly Figure[] }) {
  return (
    <details>
      <summary>
        +{others.length}
        <span className="hidden-text"> more of this configuration</span>
      </summary>
      <ul>
        {others.map((figure) => (
          <li key={figure.id}>
            {ORIGIN_VERBS[figure.origin]} {speakerOf(figure)} <BoardValue figure={figure} />
          </li>
        ))}
      </ul>
    </details>
  );
}
