import type { ReactNode } from "react";

/** The head of a column; a sortable column has a link to the list in its order. */
export function SortedHead({
  className,
  href,
  isSorted,
  order = "descending",
  children,
}: {
  readonly className?: string | undefined;
  /** The address of the list in the order of this column. */
  readonly href?: string;
  readonly isSorted?: boolean;
  readonly order?: "ascending" | "descending";
  readonly children: ReactNode;
}) {
  return (
    <th scope="col" className={className} aria-sort={isSorted ? order : undefined}>
      {href === undefined ? children : <a href={href}>{children}</a>}
    </th>
  );
}
