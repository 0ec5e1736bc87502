import { describe, expect, it } from "vitest";
import { withAllRows } from "@/lib/own/all-rows";
import { boardsOfPage, type BoardsOfPage } from "@/lib/own/boards-of-page";
import { judgeOnBoard } from "@/lib/own/judge-on-board";
import { withOwnRows, type OwnBoard } from "@/lib/own/own-board";
import type { OwnFacts } from "@/lib/own/own-facts";
import type { OwnRow } from "@/lib/own/own-row";
import { wide } from "@/tests/support/catalogues";
import { ownRow } from "@/tests/support/own";

/** Checking all pairs would take long; these share boards in most of the possible ways. */
const PAGES = [...wide.methods.keys()]
  .slice(0, 12)
  .flatMap((one, at, all) => all.slice(at + 1, at + 4).map((other) => `/compare?method=${one}&method=${other}`));
const boardsOf = (page: string) => boardsOfPage(wide, page)?.boards ?? [];

/** Returns a row with the benchmark, metric and conditions of a group. */
function rowLike({ groups }: OwnFacts, at = 0): OwnRow {
  const group = groups[at];
  return ownRow({
    benchmark: group?.benchmark ?? "",
    values: { [group?.metric ?? ""]: "0.5" },
    conditions: group?.profiles[0]?.conditions ?? {},
    baseline: group?.baseline ?? "",
  });
}

/** Returns the number of rows of a board for which its page has no room. */
const restOf = ({ folded: all }: BoardsOfPage, key: string) =>
  all.find((one) => one.key === `${key}-rest`)?.groups.flatMap(({ rows }) => rows).length ?? 0;

const folded = PAGES.flatMap((page) =>
  boardsOf(page)
    .filter(({ isFolded: isCollapsed }) => isCollapsed)
    .map((board) => ({ page, board })),
);
const refusing = PAGES.flatMap((page) =>
  boardsOf(page)
    .filter(({ others }) => others.length > 0)
    .map((board) => ({ page, board })),
);

describe("the boards of a comparison", () => {
  it("are of several kinds in the collection that tests use", () =>
    expect([folded.length > 5, refusing.length > 5]).toEqual([true, true]));

  it("have all of their rows where these are asked for, and take own rows at their places among all of them", () => {
    const page = `/compare?${[...wide.methods.keys()].map((id) => `method=${id}`).join("&")}`;
    const [open, whole] = [boardsOfPage(wide, page), boardsOfPage(wide, withAllRows(page))];
    const rowsOf = (board: OwnBoard | undefined) =>
      board?.shown.shape === "configurations" ? board.shown.board.groups.flatMap(({ rows }) => rows) : [];
    const cut = open?.boards.find((board) => board.key !== "" && restOf(open, board.key) > 0);
    const all = whole?.boards.find(({ key }) => key === cut?.key);
    expect(cut).toBeDefined();
    expect(rowsOf(all).length).toBe(rowsOf(cut).length + restOf(open as BoardsOfPage, cut?.key ?? ""));
    expect(restOf(whole as BoardsOfPage, cut?.key ?? "")).toBe(0);
    const { shown } = withOwnRows(all as OwnBoard, [{ ...rowLike((all as OwnBoard).facts), values: { fid: "1e9" } }]);
    expect(rowsOf({ ...(all as OwnBoard), shown }).map(({ key }) => key).length).toBe(rowsOf(all).length + 1);
    const table = whole?.document.boards.find(({ key }) => key === all?.table);
    expect(table?.groups.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(rowsOf(all).map(({ key }) => key));
    expect(table?.about).toContain(`; ${rowsOf(all).length} configurations; `);
  });

  it("take own rows behind a line too, each in the rows that it shows", () => {
    for (const { board } of folded) {
      const { shown, told } = withOwnRows(board, [rowLike(board.facts)]);
      expect([board.key, told[0]?.isPlaced]).toEqual([board.key, true]);
      expect(JSON.stringify(shown)).toContain("yours-0");
      if (shown.shape === "grid")
        expect(
          shown.grid.sections.some(({ rows }) =>
            rows.some(
              ({ cells }) =>
                cells.at(-1)?.some((cell) => typeof cell !== "string") ||
                JSON.stringify(cells).includes('"text":"0.5"'),
            ),
          ),
          board.key,
        ).toBe(true);
    }
  });

  it("name the other boards of the page that take a row which one of them refuses, and no others", () => {
    const named = new Set<string>();
    for (const { page, board } of refusing) {
      const like = rowLike(board.facts);
      // One `match` condition gets a different value, which only a group that does not state the condition can accept.
      for (const id of board.facts.conditions
        .filter(({ condition }) => condition.role === "match")
        .map(({ condition }) => condition.condition_id)) {
        const row = { ...like, conditions: { ...like.conditions, [id]: "7" } };
        const [said] = withOwnRows(board, [row]).told;
        const takes = boardsOf(page)
          .filter(({ facts }) => judgeOnBoard(facts, row).joined.length > 0)
          .map(({ key }) => key);
        expect(said?.isPlaced).toBe(takes.includes(board.key));
        if (!said?.isPlaced)
          expect((said?.fits ?? []).map(({ name }) => name).toSorted(), page).toEqual(takes.toSorted());
        for (const key of said?.isPlaced ? [] : takes) named.add(`${page} ${key}`);
      }
    }
    expect(named.size).toBeGreaterThan(2);
  });
});
