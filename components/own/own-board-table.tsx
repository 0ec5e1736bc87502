import { ConfigurationBoardTable } from "@/components/board/configuration-board";
import { GridBoard } from "@/components/board/grid-board";
import { TurnedGridBoard } from "@/components/board/turned-grid-board";
import { slug } from "@/lib/format/slug";
import type { OwnBoard, OwnShown } from "@/lib/own/own-board";

interface OwnBoardTableProps {
  readonly board: OwnBoard;
  /** With the reader's rows in it. */
  readonly shown: OwnShown;
  /** The address of the page in another order; without it, the order cannot be changed. */
  readonly hrefOf?: ((sort: string) => string) | undefined;
}

/** A board with own rows, rendered in the browser by the same components as on the server. */
export function OwnBoardTable({ board: { caption, sort, facts }, shown, hrefOf }: OwnBoardTableProps) {
  const links = hrefOf && { by: sort, hrefOf };
  if (shown.shape === "configurations")
    return <ConfigurationBoardTable caption={caption} board={shown.board} {...(links && { sort: links })} />;
  const idOf = (row: string, metric: number) => `${facts.metrics[metric]?.metric_id}-at-${slug(row)}`;
  if (shown.isTurned)
    return (
      <TurnedGridBoard
        caption={caption}
        grid={shown.grid}
        groups={shown.groups}
        {...(links && { sort: { ...links, idOf } })}
      />
    );
  return <GridBoard caption={caption} grid={shown.grid} namesBenchmark={hrefOf === undefined} />;
}
