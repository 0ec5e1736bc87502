import type { ReactNode } from "react";
import { Collapsible } from "@/components/benchmark/collapsible";
import { StaticHtml } from "@/lib/islands/static-html";
import { counted } from "@/lib/format/words";

interface CollapsedTableProps {
  /** Whether the table is collapsed, because the page has more to show than this figure. */
  readonly isCollapsed: boolean;
  readonly rows: number;
  readonly children: ReactNode;
}

/** The table twin of a chart. */
export const CollapsedTable = ({ isCollapsed, rows, children }: CollapsedTableProps) =>
  isCollapsed ? (
    <StaticHtml as="div">
      <Collapsible title="The same as a table" about={`${counted(rows, "row")}; each value opens its receipt`}>
        {children}
      </Collapsible>
    </StaticHtml>
  ) : (
    children
  );
