import { describe, expect, it } from "vitest";
import { benchmarkBoards } from "@/lib/exhibit/benchmark-boards";
import { boardCsv } from "@/lib/exhibit/board/board-csv";
import { boardLatex } from "@/lib/exhibit/board/board-latex";
import { boardMarkdown } from "@/lib/exhibit/board/board-markdown";
import { compareBoards } from "@/lib/exhibit/compare-boards";
import { boardsOfBenchmark } from "@/lib/own/boards-of-benchmark";
import { boardsOfComparison } from "@/lib/own/boards-of-comparison";
import { withOwnMarks } from "@/lib/own/own-chart";
import { withOwnRows, type OwnBoard, type OwnShown } from "@/lib/own/own-board";
import { ownInTable } from "@/lib/own/own-in-table";
import type { BoardDocument } from "@/lib/report/board-table";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import type { Drawable } from "@/lib/view/chart/picture";
import { compareChoices } from "@/lib/view/compare-choices";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { readCompareView } from "@/lib/view/views/compare-view";
import { wide } from "@/tests/support/catalogues";
import fc from "@/tests/support/fast-check";
import { ownRow } from "@/tests/support/own";
import {
  configurationRows,
  csvRows,
  gridRows,
  latexRows,
  markdownRows,
  modelRows,
  turnedRows,
  type ReadCell,
} from "@/tests/support/parse-boards";
import { drawnFaults } from "@/tests/support/picture-faults";

interface Case {
  readonly board: OwnBoard;
  readonly document: BoardDocument;
  /** The chart on the page of the board. */
  readonly chart: Drawable | null;
}

function ofBenchmark(id: string, query: string): readonly Case[] {
  const { view } = readBenchmarkView(wide, id, new URLSearchParams(query));
  const model = benchmarkModel(wide, id, view, []);
  if (model === null) return [];
  const chart = model.report.chosen ? benchmarkChart(model.report, model.report.chosen, view) : null;
  return boardsOfBenchmark(model).map((board) => ({
    board,
    document: benchmarkBoards(wide, model),
    chart: chart?.series ?? null,
  }));
}

function ofComparison(methods: readonly string[]): readonly Case[] {
  const { view } = readCompareView(compareChoices(wide), new URLSearchParams(methods.map((id) => ["method", id])));
  const shown = shownComparison(wide, view);
  return boardsOfComparison(wide, view, shown).map((board) => ({
    board,
    document: compareBoards(wide, view, true),
    chart: shown.chart?.series ?? null,
  }));
}

const CASES = [
  ...[...wide.benchmarks.keys()].flatMap((id) =>
    ["", "rows=all", "chart=scatter&rows=all", "group=paper"].flatMap((query) => ofBenchmark(id, query)),
  ),
  ...[
    ["loom", "loom-flow", "burl", "quire"],
    ["headwater", "s-eddy", "d-line"],
    ["brisk-decoding", "loom", "quire"],
  ].flatMap(ofComparison),
];

/** Returns a row that the first group of the board accepts, with its benchmark, metric and conditions. */
function rowFor({ facts }: OwnBoard, value: string) {
  const [group] = facts.groups;
  return ownRow({
    name: "My & model",
    benchmark: group?.benchmark ?? "",
    values: { [group?.metric ?? ""]: value },
    conditions: group?.profiles[0]?.conditions ?? {},
    baseline: group?.baseline ?? "",
  });
}

function rowsOf(shown: OwnShown): readonly (readonly ReadCell[])[] {
  if (shown.shape === "configurations") return configurationRows(shown.board);
  return shown.isTurned
    ? turnedRows(
        shown.grid,
        shown.groups.flatMap(({ methods }) => methods),
      )
    : gridRows(shown.grid);
}

const texts = (rows: readonly (readonly ReadCell[])[]) =>
  rows.map((cells) => cells.map(({ text }) => text.replaceAll("-", "−")));
/** In each form a mark or words beside the name say whose row it is; this test compares only values and order. */
const unnamed = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) =>
    cells.map((cell) =>
      cell
        .replace(/^yours, not reported$/, "source")
        .replace(/ ?\(yours, not reported\)|\*|, yours/g, "")
        .replace(/^.*My & model.*$/, "My & model"),
    ),
  );

describe("a board with a reader's own row", () => {
  const anyValue = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, rest]) => `${whole}.${String(rest).padStart(2, "0")}`);

  it("is the same on screen, in LaTeX, Markdown and CSV, and its picture has the row at its value", () => {
    let drawn = 0;
    fc.assert(
      fc.property(fc.nat({ max: CASES.length - 1 }), anyValue, (at, value) => {
        const { board, document, chart } = CASES[at] as Case;
        const row = rowFor(board, value);
        const { shown, told } = withOwnRows(board, [row]);
        expect(told[0]?.isPlaced).toBe(true);
        const table = document.boards.find(({ key }) => key === board.table);
        if (table === undefined) throw new Error(`no table ${board.table}`);
        const own = ownInTable(table, shown);
        const taken = { ...document, boards: [own] };
        const model = modelRows(own);
        expect(model.flat().filter(({ text }) => text === value).length).toBeGreaterThan(0);
        // The page may show fewer rows than a download contains; those that it shows must be the same.
        const screen = unnamed(texts(rowsOf(shown)));
        const said = unnamed(texts(model));
        expect(said.filter((cells) => cells.some((cell) => cell === value))).toEqual(
          screen.filter((cells) => cells.some((cell) => cell === value)),
        );
        const foot = own.foot.length;
        const withoutFoot = <Row>(rows: readonly Row[]) => rows.slice(0, rows.length - foot);
        expect(
          unnamed(
            texts(
              withoutFoot(
                latexRows(
                  boardLatex(taken, { layout: "table", align: "plain", per: "configuration" }).replaceAll(
                    "\\textsuperscript{{*}}",
                    "",
                  ),
                )[0] ?? [],
              ),
            ),
          ),
          "LaTeX",
        ).toEqual(said);
        expect(unnamed(texts(csvRows(boardCsv(taken), [own])[0] ?? [])), "CSV").toEqual(said);
        const markdown = withoutFoot(markdownRows(boardMarkdown(taken))[0] ?? []).map((cells) =>
          own.groupHeads.title === "" ? cells : cells.slice(1),
        );
        expect(markdown.flat().filter(({ text }) => text.startsWith(value)).length, "Markdown").toBe(
          model.flat().filter(({ text }) => text.startsWith(value)).length,
        );
        const withMine = chart && withOwnMarks(chart, [board], [row]);
        if (!withMine) return;
        const mine = withMine.marks.filter((mark) => mark.mark === "yours");
        expect(mine.length).toBeGreaterThan(0);
        if (withMine.own?.against === undefined)
          for (const mark of mine) expect([mark.value, mark.text.includes(value)]).toEqual([Number(value), true]);
        expect(drawnFaults({ series: withMine, kind: withMine.own?.byDate ? "by-date" : "ranked" })).toEqual([]);
        drawn += 1;
      }),
      { numRuns: 30 },
    );
    expect(drawn).toBeGreaterThan(5);
  });
});
