import { BoardValue } from "@/components/board/board-value";
import boardStyles from "@/components/board/board.module.css";
import { printSource } from "@/lib/format/source";
import { referenceName, type ReportGroup } from "@/lib/report/benchmark-report";
import { shownValue } from "@/lib/view/board/shown-value";

/** References (not methods, such as real images): listed below the board and drawn as lines, never ranked. */
export function References({ group: { references } }: { readonly group: Pick<ReportGroup, "references"> }) {
  if (references.length === 0) return null;
  return (
    <p className={boardStyles.key}>
      For reference, not ranked:{" "}
      {references.map((entry, at) => (
        <span key={entry.result.id}>
          {at > 0 && "; "}
          {referenceName(entry)} <BoardValue value={shownValue(entry.result)} /> ({printSource(entry.result)})
        </span>
      ))}
      .
    </p>
  );
}
