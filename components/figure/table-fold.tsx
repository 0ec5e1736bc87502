import type { ReactNode } from "react";
import { Fold } from "@/components/benchmark/fold";
import { Still } from "@/lib/islands/still";
import { counted } from "@/lib/format/words";

interface TableFoldProps {
  /** Whether the table stands behind a line: where the page has more to show than this figure. */
  readonly isFolded: boolean;
  readonly rows: number;
  readonly children: ReactNode;
}

/** The table twin of a chart. */
export const TableFold = ({ isFolded, rows, children }: TableFoldProps) =>
  isFolded ? (
    <Still as="div">
      <Fold title="The same as a table" about={`${counted(rows, "row")}; each value opens its receipt`}>
        {children}
      </Fold>
    </Still>
  ) : (
    children
  );
