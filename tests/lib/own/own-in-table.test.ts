import { describe, expect, it } from "vitest";
import { boardCsv } from "@/lib/exhibit/board/board-csv";
import { boardLatex } from "@/lib/exhibit/board/board-latex";
import { boardMarkdown } from "@/lib/exhibit/board/board-markdown";
import { benchmarkBoards } from "@/lib/exhibit/benchmark-boards";
import { compareBoards } from "@/lib/exhibit/compare-boards";
import { boardsOfBenchmark } from "@/lib/own/boards-of-benchmark";
import { boardsOfComparison } from "@/lib/own/boards-of-comparison";
import { withOwnRows, type OwnBoard } from "@/lib/own/own-board";
import { ownInTable } from "@/lib/own/own-in-table";
import type { OwnRow } from "@/lib/own/own-row";
import type { BoardDocument } from "@/lib/report/board-table";
import { compareChoices } from "@/lib/view/compare-choices";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { readCompareView } from "@/lib/view/views/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { wide } from "@/tests/support/catalogues";
import { ownRow } from "@/tests/support/own";

/** Every board of a benchmark of the wide collection, in each of its groupings. */
const ofBenchmarks = [...wide.benchmarks.keys()].flatMap((id) =>
  ["", "group=paper"].flatMap((query) => {
    const { view } = readBenchmarkView(wide, id, new URLSearchParams(query));
    const model = benchmarkModel(wide, id, view, []);
    if (model === null) return [];
    const document = benchmarkBoards(wide, model);
    return boardsOfBenchmark(model).map((board) => ({ name: `${id} ${query}`, board, document }));
  }),
);
const { view } = readCompareView(
  compareChoices(wide),
  new URLSearchParams([...wide.methods.keys()].slice(0, 6).map((id) => ["method", id])),
);
const ofComparison = boardsOfComparison(wide, view, shownComparison(wide, view)).map((board) => ({
  name: `compared ${board.key}`,
  board,
  document: compareBoards(wide, view, true),
}));
const BOARDS = [...ofBenchmarks, ...ofComparison];

/** Returns a row that each group of the board accepts, with its benchmark, metric and conditions. */
function fittingRow({ facts }: OwnBoard): OwnRow {
  const [group] = facts.groups;
  const match = (group?.profiles[0] && Object.entries(group.profiles[0].conditions)) ?? [];
  return ownRow({
    name: "My & model",
    benchmark: group?.benchmark ?? "",
    values: { [group?.metric ?? ""]: "≤ 0.123" },
    conditions: Object.fromEntries(match),
    baseline: group?.baseline ?? "",
  });
}

const withMine = (board: OwnBoard, document: BoardDocument): BoardDocument => {
  const { shown, told } = withOwnRows(board, [fittingRow(board)]);
  expect(told.map(({ isPlaced }) => isPlaced)).toEqual([true]);
  return {
    ...document,
    boards: document.boards.filter(({ key }) => key === board.table).map((table) => ownInTable(table, shown)),
  };
};

const latexOf = (document: BoardDocument) =>
  boardLatex(document, { layout: "table", align: "plain", per: "configuration" });
const perMethod = (document: BoardDocument) => boardLatex(document, { layout: "table", align: "plain", per: "method" });

describe("own rows in what is taken away", () => {
  it("are tried on boards of both shapes", () => {
    const shapes = new Set(
      BOARDS.map(({ board: { shown } }) => (shown.shape === "grid" ? `grid ${shown.isTurned}` : shown.shape)),
    );
    expect(shapes.size).toBeGreaterThan(1);
    expect(BOARDS.length).toBeGreaterThan(5);
  });
  it.each(BOARDS)("$name: one row or column more, marked, and all others as they were", ({ board, document }) => {
    const table = document.boards.find(({ key }) => key === board.table);
    const [own] = withMine(board, document).boards;
    expect(table).toBeDefined();
    const cells = (of: typeof table, keeps: (row: { readonly isYours?: boolean }) => boolean) =>
      of?.groups.flatMap(({ rows }) =>
        rows.filter(keeps).map(({ cells: all }) => all.filter((_, at) => !of.columns[at]?.isYours)),
      );
    expect(cells(own, ({ isYours }) => !isYours)).toEqual(cells(table, () => true));
    const mine =
      own?.groups.flatMap(({ rows }) =>
        rows.flatMap((row) => row.cells.filter((_, at) => row.isYours || own.columns[at]?.isYours)),
      ) ?? [];
    expect(mine).toContainEqual(expect.objectContaining({ kind: "value", sign: "≤", digits: "0.123", source: null }));
    expect(own?.groups.every(({ rows }) => rows.every((row) => row.cells.length === own.columns.length))).toBe(true);
  });
  it.each(BOARDS)("$name: stand in every format with what they are", ({ board, document }) => {
    const taken = withMine(board, document);
    const [latex, markdown, csv] = [latexOf(taken), boardMarkdown(taken), boardCsv(taken)];
    for (const text of [latex, markdown, csv]) expect(text).toMatch(/0\.123/);
    expect(latex).toMatch(/My \\& model/);
    expect(latex).toMatch(/not reported/);
    expect(markdown).toMatch(/not reported/);
    expect(latex).not.toContain("\\bibitem{my");
  });
  it.each(BOARDS)("$name: are said apart from the counts of what sources report", ({ board, document }) => {
    const one = { ...document, boards: document.boards.filter(({ key }) => key === board.table) };
    const own = board.shown.shape === "grid" && !board.shown.isTurned ? "1 method" : "1 row";
    for (const print of [latexOf, boardMarkdown]) {
      expect(print(withMine(board, document))).toContain(`; ${own} of our own is not counted.`);
      expect(print(one)).not.toContain("of our own");
    }
  });
  it("are in LaTeX with one row for each method too, and keep the others as they are", () => {
    const rows = (text: string): readonly string[] => text.match(/^.*\\\\$/gm) ?? [];
    const isOwn = (line: string) => line.includes("My \\& model");
    for (const { name, board, document } of BOARDS.filter(({ board: { shown } }) => shown.shape === "configurations")) {
      const one = { ...document, boards: document.boards.filter(({ key }) => key === board.table) };
      const [mine, theirs] = [rows(perMethod(withMine(board, document))), rows(perMethod(one))];
      expect(mine.filter(isOwn), name).toHaveLength(1);
      // A group of own rows alone has a head.
      expect(mine.filter((line) => !isOwn(line) && !line.includes("Yours")).length, name).toBe(theirs.length);
    }
  });
});
