import { groupHeading, groupWords } from "@/lib/sentences/answer";
import { counted } from "@/lib/format/words";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import type { BoardOf } from "@/lib/view/board/shown-board";
import { BenchmarkBoard } from "./benchmark-board";
import styles from "./benchmark.module.css";
import { Collapsible } from "./collapsible";

/** A folded board is a first look; its own address has the rest. */
const ROWS = 8;
const BESIDE = { metrics: 1, conditions: 2 };

interface CollapsedGroupsProps {
  readonly boardOf: BoardOf;
  readonly board: Leaderboard;
  readonly groups: readonly ReportGroup[];
  readonly hrefOf: (group: ReportGroup) => string;
}

/** If there are more folded groups, the rest are folded once more. */
const OPEN = 10;

/** Groups that are not shown in full, each folded into one line with a board of its first rows; if there are many, the largest come first. */
export function CollapsedGroups({ groups, ...shared }: CollapsedGroupsProps) {
  const open = groups.length > OPEN + 1 ? groups.slice(0, OPEN) : groups;
  const rest = groups.slice(open.length);
  return (
    <>
      <Collapsed {...shared} groups={open} />
      {rest.length > 0 && (
        <Collapsible
          title={`${rest.length} more groups`}
          about={counted(
            rest.reduce((sum, { counts }) => sum + counts.results, 0),
            "result",
          )}
        >
          <Collapsed {...shared} groups={rest} />
        </Collapsible>
      )}
    </>
  );
}

function Collapsed({ boardOf, board, groups, hrefOf }: CollapsedGroupsProps) {
  return groups.map((group) => {
    const title = groupHeading(group) || "All results";
    const shown = boardOf(group.board, { rows: ROWS, columns: [], sort: "", group: "none", beside: BESIDE });
    return (
      <Collapsible key={group.name} title={title} about={groupWords(board, group)}>
        <p className={styles.note}>
          {shown.rows.shown < shown.rows.of && `${shown.rows.shown} of ${shown.rows.of} rows.`}{" "}
          <a href={hrefOf(group)}>In full, with chart{group.isAside ? "" : " and a row of your own"}</a>
        </p>
        <BenchmarkBoard
          caption={`${board.metric.name} on ${board.benchmark.name}, ${title}`}
          group={group}
          shown={shown}
        />
      </Collapsible>
    );
  });
}
