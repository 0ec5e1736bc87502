import type { ShownRow } from "@/lib/view/board/shown-configurations";
import { BoardValue } from "./board-value";

interface CollapsedOthersProps extends Pick<ShownRow, "others"> {
  /** Whether the mark at the value says that one of them disagrees with it. */
  readonly disagree: boolean;
}

/** Quotations and re-measurements of a configuration, folded: "+3", and then "quoted by xAR 1.24, …". The summary says the same as the mark at the value. */
export function CollapsedOthers({ others, disagree }: CollapsedOthersProps) {
  const how = disagree ? "not all with the same number" : "all with the same number";
  return (
    <details>
      <summary title={`${others.length} more of this configuration, ${how}`}>
        +{others.length}
        {disagree && <span aria-hidden="true"> ≠</span>}
        <span className="hidden-text"> more of this configuration, {how}</span>
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
