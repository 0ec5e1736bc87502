import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { columnsOf } from "@/lib/report/columns";
import { partOfGrid, type Grid } from "@/lib/report/grid";
import { selectComparison } from "@/lib/report/comparison";
import { onAxisOf } from "@/lib/select/rank/axes";
import { narrowed } from "@/lib/report/question/narrowed";
import type { CompareView } from "@/lib/view/views/compare-view";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import type { ShownPart } from "@/lib/view/board/shown-parts";
import { comparedColumns } from "@/lib/view/board/shown-meetings";
import { factsOfGrid, factsOfRows } from "./facts-of-board";
import { isRestOfBoard } from "@/lib/view/is-rest-of-board";
import type { OtherGroup } from "./other-group";
import type { OwnBoard } from "./own-board";
import type { OwnFacts } from "./own-facts";

/**
 * Returns the boards of a comparison with the data to place a reader's own rows, both the open and the collapsed ones. As with ranks, places count
 * the whole comparison group. The other boards of the page are listed as groups that may take a row which one board refuses.
 */
export function boardsOfComparison(
  catalogue: Catalogue,
  view: CompareView,
  shown: Pick<ShownComparison, "methods" | "boards" | "folded">,
): readonly OwnBoard[] {
  const methods = shown.methods
    .map(({ id }) => catalogue.methods.get(id))
    .filter((method): method is RowOf<"methods"> => method !== undefined);
  const counted = narrowed(catalogue, view);
  const comparison = selectComparison(catalogue, methods, view);
  const boards = [
    ...shown.boards.map((part) => ({ part, isFolded: false })),
    ...shown.folded.map((part) => ({ part, isFolded: true })),
  ].flatMap(({ part, isFolded: isCollapsed }): readonly OwnBoard[] => {
    if (isRestOfBoard(part)) return [];
    const base = {
      key: part.key,
      table: part.key,
      caption: part.title,
      panel: null,
      others: [],
      isFolded: isCollapsed,
    };
    if (part.shape === "grid") {
      const facts = factsOfPart(comparison.grids[part.at], part);
      // Methods keep the order in which they were chosen, so the reader's own row comes last.
      return facts
        ? [
            {
              ...base,
              sort: "",
              facts: { ...facts, lead: "" },
              shown: { shape: "grid", grid: part.grid, isTurned: false, groups: [] },
            },
          ]
        : [];
    }
    const meeting = comparison.boards[part.at];
    const first = meeting?.results[0];
    const facts =
      meeting && first
        ? factsOfRows(
            onAxisOf(counted, first),
            columnsOf(meeting.board, view.columns, comparedColumns(view.reference !== null)),
          )
        : null;
    const caption = first ? [part.title, conditionsWordsOf(first)].filter(Boolean).join(", ") : part.title;
    return facts
      ? [
          {
            ...base,
            caption,
            sort: isCollapsed ? "" : view.sort,
            facts,
            shown: { shape: "configurations", board: part.board },
          },
        ]
      : [];
  });
  return boards.map((board) => ({
    ...board,
    others: boards.filter((other) => other !== board && meet(board.facts, other.facts)).map(otherGroup),
  }));
}

/** Returns the facts about the rows of a grid that a part shows, or null if there is no grid. */
function factsOfPart(grid: Grid | undefined, part: ShownPart & { readonly shape: "grid" }): OwnFacts | null {
  if (grid === undefined) return null;
  const keys = new Set(part.grid.sections.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return factsOfGrid(
    partOfGrid(
      grid,
      grid.sections.filter(({ rows }) => rows.some(({ key }) => keys.has(key))),
    ),
  );
}

/** Returns whether two boards have results of one metric on one benchmark. */
const meet = (one: OwnFacts, other: OwnFacts) =>
  one.groups.some(({ benchmark, metric }) =>
    other.groups.some((group) => group.benchmark === benchmark && group.metric === metric),
  );

const otherGroup = ({ key, caption, facts }: OwnBoard): OtherGroup => ({
  name: key,
  title: caption,
  results: facts.groups.reduce((sum, { profiles }) => sum + profiles.reduce((all, { results }) => all + results, 0), 0),
  facts,
});
