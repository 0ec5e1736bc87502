import { ConfigurationBoardTable } from "@/components/board/configuration-board";
import { GridBoard } from "@/components/board/grid-board";
import { MarksKey, valuesIn, valuesInGrid } from "@/components/board/marks-key";
import { TurnedGridBoard } from "@/components/board/turned-grid-board";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import type { ShownBoard } from "@/lib/view/shown-board";
import { References } from "./references";

interface BenchmarkBoardProps {
  readonly caption: string;
  readonly group: ReportGroup;
  readonly shown: ShownBoard;
  /** The address of the view in another order; without it the order cannot be changed. */
  readonly sort?: { readonly by: string; readonly hrefOf: (sort: string) => string };
}

/** The board of a group in its shape, with the key of its marks and its references. */
export function BenchmarkBoard({ caption, group, shown, sort }: BenchmarkBoardProps) {
  return (
    <>
      {shown.shape === "configurations" ? (
        <ConfigurationBoardTable caption={caption} board={shown.board} {...(sort && { sort })} />
      ) : shown.isTurned ? (
        <TurnedGridBoard caption={caption} grid={shown.grid} groups={shown.groups} {...(sort && { sort: { ...sort, idOf: shown.idOf } })} />
      ) : (
        <GridBoard caption={caption} grid={shown.grid} namesBenchmark={false} />
      )}
      <References group={group} />
      {shown.shape === "configurations" ? <MarksKey values={valuesIn(shown.board)} /> : <MarksKey {...valuesInGrid(shown.grid)} />}
    </>
  );
}

