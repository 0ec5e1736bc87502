import { Fragment } from "react";
import { FamilyMark } from "@/components/page/family-mark";
import { Still } from "@/components/page/still";
import { headWords } from "@/lib/format/board";
import { rankNote } from "@/lib/format/ranking";
import { withUnit } from "@/lib/format/figure";
import { kindBefore, speakerOf } from "@/lib/format/source";
import type { Figure } from "@/lib/catalogue/catalogue";
import { cellIn, METHOD_COLUMN, type BoardColumn } from "@/lib/report/columns";
import type { ConfigurationBoard, ConfigurationRow } from "@/lib/report/configurations";
import { methodHref, paperHref } from "@/lib/view/addresses";
import { BoardValue } from "./board-value";
import styles from "./board.module.css";
import { OthersFold } from "./others-fold";
import { Scroller } from "./scroller";
import { SortHead, type SortLinks } from "./sort-head";

/** Rows under one heading; without a title where the board is not grouped. */
export interface BoardGroup {
  readonly title: string;
  readonly rows: readonly ConfigurationRow[];
}

interface ConfigurationBoardProps {
  /** What the table is, for who hears it. */
  readonly caption: string;
  readonly board: ConfigurationBoard;
  /** The rows to show, in the order to show them; their ranks are those of the whole board. */
  readonly groups: readonly BoardGroup[];
  readonly columns: readonly BoardColumn[];
  /** Where the heads lead; without them the order cannot be changed. */
  readonly sort?: SortLinks;
}

/** One row for each configuration of a method: rank, name, the metric, then what is chosen beside it. Values are of one run of one source. */
export function ConfigurationBoardTable({ caption, board, groups, columns, sort }: ConfigurationBoardProps) {
  const isRanked = board.rows.some(({ rank }) => rank !== null);
  return (
    <Scroller name={caption}>
      <Still as="table" className={`${styles.table} ${isRanked ? styles.ranked : ""}`}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {isRanked && <SortHead id="rank" name="#" title="Rank" sort={sort} />}
            <SortHead id={METHOD_COLUMN} name="Method" sort={sort} />
            {columns.map((column) => (
              <SortHead key={column.id} id={column.id} name={headOf(column)} title={titleOf(column)} sort={sort} isNumber={isNumber(column)} />
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
                <Row key={row.figure.id} board={board} row={row} columns={columns} isRanked={isRanked} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </Still>
    </Scroller>
  );
}

function Row({ board, row, columns, isRanked }: Pick<ConfigurationBoardProps, "board" | "columns"> & { readonly row: ConfigurationRow; readonly isRanked: boolean }) {
  const { figure, rank, tied } = row;
  const note = rankNote(row);
  return (
    <tr>
      {isRanked && (
        <td>
          {rank ?? <abbr title={note || "not ranked"}>–</abbr>}
          {tied && <abbr title="shared">=</abbr>}
        </td>
      )}
      <th scope="row">
        <FamilyMark family={figure.method.family} /> <a href={methodHref(figure.method.method_id)}>{figure.method.name}</a>
        {figure.configuration && <span>{figure.configuration}</span>}
      </th>
      {columns.map((column) => (
        <td key={column.id} className={isNumber(column) ? styles.number : undefined}>
          <Cell board={board} row={row} column={column} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ board, row, column }: { readonly board: ConfigurationBoard; readonly row: ConfigurationRow; readonly column: BoardColumn }) {
  if (column.kind === "source") return <SourceCell row={row} />;
  const cell = cellIn(board, row, column);
  if (cell === null) return <i>{column.kind === "metric" ? "not reported" : <abbr title="not stated">–</abbr>}</i>;
  if (typeof cell === "string") return column.kind === "condition" && cell.length > LONG ? <span title={cell}>{cell}</span> : cell;
  const isOwn = cell === row.figure;
  return <BoardValue figure={cell} others={isOwn ? row.others : []} place={isOwn ? row.place : null} />;
}

/** Longer words of a condition are cut off in their column, and told whole in the title and on the receipt. */
const LONG = 14;

function SourceCell({ row: { figure, others } }: { readonly row: ConfigurationRow }) {
  return (
    <>
      {kindBefore(figure)} <a href={paperHref(figure.paper.paper_id)}>{speakerOf(figure)}</a>
      {others.length > 0 && <OthersFold others={others} />}
    </>
  );
}

const isNumber = (column: BoardColumn) => column.kind === "metric" || column.kind === "year" || (column.kind === "condition" && column.condition.type === "number");

function headOf(column: BoardColumn): string {
  if (column.kind === "metric") return headWords(column.metric);
  if (column.kind === "condition") return [SHORT[column.id] ?? column.condition.name, column.condition.unit && withUnit("", column.condition.unit)].filter(Boolean).join(", ");
  return column.kind === "year" ? "Year" : "Source";
}

/** Names that would be wider than anything in their column. */
const SHORT: Readonly<Record<string, string>> = { parameters: "Param.", guidance: "Guidance" };

const titleOf = (column: BoardColumn) =>
  column.kind === "metric" ? column.metric.name : column.kind === "condition" ? column.condition.summary : column.kind === "year" ? "Year of the paper that reports the value" : "";

/** Every value of some rows with what it may disagree with, for the key of marks. */
export const markedIn = (rows: readonly ConfigurationRow[]) =>
  rows.flatMap(({ figure, beside, others }): { readonly figure: Figure; readonly others: readonly Figure[] }[] => [
    { figure, others },
    ...beside.flatMap((other) => (other ? [{ figure: other, others: [] }] : [])),
  ]);
