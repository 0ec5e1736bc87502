import { groupWords, conditionsWords } from "@/lib/format/answer";
import { headingOf } from "@/lib/format/heading";
import { notRankedWords } from "@/lib/format/ranking";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import { figuresOf, type Leaderboard } from "@/lib/select/leaderboard";
import type { BoardOf } from "@/lib/view/shown-board";
import { BenchmarkBoard } from "./benchmark-board";
import styles from "./benchmark.module.css";
import { Fold } from "./fold";

/** A folded board is a first look; its own address has the rest. */
const ROWS = 8;
const BESIDE = { metrics: 1, conditions: 2 };

interface GroupFoldsProps {
  readonly boardOf: BoardOf;
  readonly board: Leaderboard;
  readonly groups: readonly ReportGroup[];
  readonly hrefOf: (group: ReportGroup) => string;
}

/** Groups that are not shown in full, each behind one line with a board of its first rows. */
export function GroupFolds({ boardOf, board, groups, hrefOf }: GroupFoldsProps) {
  return groups.map((group) => {
    const title = headingOf(group.title || conditionsWords(group) || "all results", figuresOf(group.lead));
    const shown = boardOf(group.board, { rows: ROWS, columns: [], sort: "", group: "none", most: BESIDE });
    return (
      <Fold key={group.name} title={title} about={groupWords(board, group)}>
        <p className={styles.note}>
          {notRankedWords(group.partly)} {shown.rows.shown < shown.rows.of && `${shown.rows.shown} of ${shown.rows.of} rows.`} <a href={hrefOf(group)}>In full, with chart</a>
        </p>
        <BenchmarkBoard caption={`${board.metric.name} on ${board.benchmark.name}, ${title}`} group={group} shown={shown} />
      </Fold>
    );
  });
}
