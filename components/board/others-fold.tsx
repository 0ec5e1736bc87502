import type { ShownRow } from "@/lib/view/shown-configurations";
import { BoardValue } from "./board-value";

/** Quotations and re-measurements of a configuration, folded: "+3", and then "quoted by xAR 1.24, …". */
export function OthersFold({ others }: Pick<ShownRow, "others">) {
  return (
    <details>
      <summary>
        +{others.length}
        <span className="hidden-text"> more of this configuration</span>
      </summary>
      <ul>
        {others.map(({ words, value }) => (
          <li key={value.href}>
            {words} <BoardValue value={value} />
          </li>
        ))}
      </ul>
    </details>
  );
}
