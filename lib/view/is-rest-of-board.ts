import type { ShownPart } from "@/lib/view/board/shown-parts";

/** What an open board by configuration has no room for: it is of the group of that board, on which rows of the reader's own stand already. */
export const isRestOfBoard = ({ shape, key }: Pick<ShownPart, "shape" | "key">) => shape === "configurations" && key.endsWith("-rest");
