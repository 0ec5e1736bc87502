import type { ShownPart } from "@/lib/view/board/shown-parts";

/**
 * Returns whether a part holds the rows for which an open board by configuration has no room. They are of the group of that board, which already
 * contains the reader's own rows.
 */
export const isRestOfBoard = ({ shape, key }: Pick<ShownPart, "shape" | "key">) =>
  shape === "configurations" && key.endsWith("-rest");
