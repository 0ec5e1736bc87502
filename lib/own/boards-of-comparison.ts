import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { columnsOf } from "@/lib/report/columns";
import { selectComparison } from "@/lib/report/comparison";
import { onAxisOf } from "@/lib/select/axes";
import { narrowed } from "@/lib/select/narrowed";
import type { CompareView } from "@/lib/view/compare-view";
import type { ShownComparison } from "@/lib/view/shown-comparison";
import { comparedColumns } from "@/lib/view/shown-meetings";
import { factsOfGrid, factsOfRows } from "./facts-of-board";
import type { OwnBoard } from "./own-board";

/** The open boards of a comparison as it is shown, ready for a reader's own rows. Their places count the whole comparison group, as the ranks there do. */
export function boardsOfComparison(catalogue: Catalogue, view: CompareView, shown: Pick<ShownComparison, "methods" | "boards">): readonly OwnBoard[] {
  const methods = shown.methods.map(({ id }) => catalogue.methods.get(id)).filter((method): method is RowOf<"methods"> => method !== undefined);
  const counted = narrowed(catalogue, view);
  const { grids, boards } = selectComparison(catalogue, methods, view);
  return shown.boards.flatMap((part): readonly OwnBoard[] => {
    if (part.shape === "grid") {
      const grid = grids[part.at];
      const facts = grid && factsOfGrid(grid);
      // Methods stand in the order in which they were chosen, so that the reader's own row comes last.
      return facts ? [{ key: part.key, table: part.key, caption: part.title, sort: "", facts: { ...facts, lead: "" }, panel: null, others: [], shown: { shape: "grid", grid: part.grid, isTurned: false, groups: [] } }] : [];
    }
    const meeting = boards[part.at];
    const first = meeting?.figures[0];
    const facts = meeting && first ? factsOfRows(onAxisOf(counted, first), columnsOf(meeting.board, view.columns, comparedColumns(view.reference !== null))) : null;
    return facts ? [{ key: part.key, table: part.key, caption: part.title, sort: view.sort, facts, panel: null, others: [], shown: { shape: "configurations", board: part.board } }] : [];
  });
}
