import type { ReactNode } from "react";
import { nextSort, readSort } from "@/lib/view/board/board-sort";
import styles from "./board.module.css";

/** The current order of a board, as in its address, and the address of every other order. */
export interface SortLinks {
  readonly by: string;
  readonly hrefOf: (sort: string) => string;
}

interface SortHeadProps {
  /** The id of the column; empty for the rank. */
  readonly id: string;
  readonly name: ReactNode;
  readonly title?: string;
  readonly sort?: SortLinks | undefined;
  readonly isNumber?: boolean;
  readonly rowSpan?: number;
}

/** The head of a column as a link to the board in its order. */
export function SortHead({ id, name, title = "", sort, isNumber = false, rowSpan }: SortHeadProps) {
  const className = isNumber ? styles.number : undefined;
  const words = title ? <abbr title={title}>{name}</abbr> : name;
  if (sort === undefined)
    return (
      <th scope="col" className={className} rowSpan={rowSpan}>
        {words}
      </th>
    );
  const { id: by, isFalling } = readSort(sort.by);
  return (
    <th
      scope="col"
      className={className}
      rowSpan={rowSpan}
      aria-sort={by !== id ? undefined : isFalling ? "descending" : "ascending"}
    >
      <a href={sort.hrefOf(nextSort(sort.by, id))}>{words}</a>
    </th>
  );
}
