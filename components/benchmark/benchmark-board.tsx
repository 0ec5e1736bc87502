import { ConfigurationBoardTable } from "@/components/board/configuration-board";
import { GridBoard } from "@/components/board/grid-board";
import { keyOf, MarksKey, valuesInGrid } from "@/components/board/marks-key";
import { TurnedGridBoard } from "@/components/board/turned-grid-board";
import boardStyles from "@/components/board/board.module.css";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import { partlyOnBoard, type ReportGroup } from "@/lib/report/benchmark-report";
import type { ShownBoard } from "@/lib/view/board/shown-board";
import { References } from "./references";

interface BenchmarkBoardProps {
  readonly caption: string;
  readonly group: ReportGroup;
  readonly shown: ShownBoard;
  /** The address of the view in another order; without it, the order cannot be changed. */
  readonly sort?: { readonly by: string; readonly hrefOf: (sort: string) => string };
}

/** The board of a group in its shape, with the key of its marks and its references. */
export function BenchmarkBoard({ caption, group, shown, sort }: BenchmarkBoardProps) {
  const partly = notRankedWords(partlyOnBoard(group));
  return (
    <>
      {shown.shape === "configurations" ? (
        <ConfigurationBoardTable caption={caption} board={shown.board} {...(sort && { sort })} />
      ) : shown.isTurned ? (
        <TurnedGridBoard
          caption={caption}
          grid={shown.grid}
          groups={shown.groups}
          {...(sort && { sort: { ...sort, idOf: shown.idOf } })}
        />
      ) : (
        <GridBoard caption={caption} grid={shown.grid} namesBenchmark={false} />
      )}
      {partly && <p className={boardStyles.key}>{partly}</p>}
      <References group={group} />
      {shown.shape === "configurations" ? (
        <MarksKey {...keyOf(shown.board)} />
      ) : (
        <MarksKey {...valuesInGrid(shown.grid)} />
      )}
    </>
  );
}
