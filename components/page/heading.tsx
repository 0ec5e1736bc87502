import type { ReactNode } from "react";

export type HeadingLevel = 2 | 3 | 4 | 5;

/** A heading whose level depends on its context, so that no page skips a level. */
export function Heading({
  level,
  id,
  children,
}: {
  readonly level: HeadingLevel;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const Tag = `h${level}` as const;
  return <Tag id={id}>{children}</Tag>;
}
