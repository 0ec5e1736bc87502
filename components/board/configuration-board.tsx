import { Fragment } from "react";
import { METHOD_SORT } from "@/lib/view/board/board-sort";
import { WholeWords } from "@/components/page/whole-words";
import type { ShownCell, ShownConfigurations, ShownRow } from "@/lib/view/board/shown-configurations";
import { roomOfConfigurations } from "./board-room";
import { BoardValue } from "./board-value";
import styles from "./board.module.css";
import { MethodName } from "./method-name";
import { CollapsedOthers } from "./collapsed-others";
import { Scroller } from "./scroller";
import { SortHead, type SortLinks } from "./sort-head";

interface ConfigurationBoardProps {
  /** Describes the table for screen readers. */
  readonly caption: string;
  readonly board: ShownConfigurations;
  /** The links of the heads; without them, the order cannot be changed. */
  readonly sort?: SortLinks;
}

/** One row for each configuration of a method: rank, name, the metric, then the chosen columns. The values of a row are from one run of one source. */
export function ConfigurationBoardTable({ caption, board, sort }: ConfigurationBoardProps) {
  const { isRanked, columns, groups } = board;
  return (
    <Scroller name={caption} room={roomOfConfigurations(board)}>
      <table className={[styles.table, styles.named, isRanked ? styles.ranked : ""].join(" ")}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {isRanked && <SortHead id="" name="#" title="Rank" sort={sort} />}
            <SortHead id={METHOD_SORT} name="Method" sort={sort} />
            {columns.map(({ id, head, title, isNumber }) => (
              <SortHead key={id} id={id} name={head} title={title} sort={sort} isNumber={isNumber} />
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ title, rows }) => (
            <Fragment key={title}>
              {title && (
                <tr className={styles.section}>
                  <th scope="rowgroup" colSpan={columns.length + (isRanked ? 2 : 1)}>
                    {title}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.key} row={row} columns={columns} isRanked={isRanked} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Row({
  row,
  columns,
  isRanked,
}: Pick<ShownConfigurations, "columns" | "isRanked"> & { readonly row: ShownRow }) {
  const { rank, note, method, configuration, cells, others, yours } = row;
  return (
    <tr className={yours && styles.yours}>
      {isRanked && <td>{rank ? rank : <abbr title={note || "not ranked"}>–</abbr>}</td>}
      <th scope="row">
        <MethodName method={method} />
        {configuration && (
          <span>
            <WholeWords text={` ${configuration}`} />
          </span>
        )}
        {yours && !columns.some(({ id }) => id === "source") && <small> {yours.place}</small>}
      </th>
      {cells.map((cell, at) => (
        <td key={columns[at]?.id} className={columns[at]?.isNumber ? styles.number : undefined}>
          {yours && columns[at]?.id === "source" ? yours.place : <Cell cell={cell} />}
          {cell.kind === "source" && others.length > 0 && (
            <CollapsedOthers
              others={others}
              disagree={cells.some((own) => own.kind === "value" && own.value.marks.includes("disagreement"))}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Longer words of a condition are cut off in their column; the title attribute and the receipt show them whole. */
const LONG = 16;

function Cell({ cell }: { readonly cell: ShownCell }) {
  switch (cell.kind) {
    case "value":
      return <BoardValue value={cell.value} />;
    case "text":
      return cell.text.length > LONG ? <span title={cell.text}>{cell.text}</span> : cell.text;
    case "source":
      return (
        <>
          {cell.before} <a href={cell.href}>{cell.name}</a>
        </>
      );
    case "absent":
      return cell.words === "not stated" ? <abbr title={cell.words}>–</abbr> : <i>{cell.words}</i>;
  }
}
