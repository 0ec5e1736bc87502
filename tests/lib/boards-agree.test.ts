import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { rowsIn, valuesOf } from "@/lib/exhibit/board/board-marks";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import type { BoardDocument } from "@/lib/report/board-table";
import { GROUPINGS, MOST_AT_FIRST, ROWS } from "@/lib/report/leaderboard/shown";
import { compareChoices } from "@/lib/view/compare-choices";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { benchmarkParameters, readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { readCompareView } from "@/lib/view/views/compare-view";
import { writeParameters } from "@/lib/view/views/parameters";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { envelopeOf, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import {
  configurationRows,
  csvRows,
  gridRows,
  latexRows,
  markdownRows,
  modelRows,
  screenRows,
  type ReadCell,
} from "@/tests/support/parse-boards";
import { rowsOfView } from "@/tests/support/view-csv";

type Rows = readonly (readonly ReadCell[])[];

/** Compares the files of one view with its page, board by board. */
async function holdTogether(path: string, query: URLSearchParams, onScreen: readonly Rows[]): Promise<void> {
  const ask = (format: string, form = "board") =>
    textOf(`${path}.${format}?${new URLSearchParams([...query, ["form", form]])}`);
  const { boards } = boardDocumentSchema.parse(
    (await envelopeOf(`${path}.json?${new URLSearchParams([...query, ["form", "board"]])}`)).data,
  ) as Omit<BoardDocument, "collection">;
  expect(boards.map(modelRows), "JSON").toEqual(onScreen);
  const feet = boards.map(({ foot }) => foot.map((cells) => cells.map((text): ReadCell => ({ text, place: "" }))));
  const withFoot = onScreen.map((rows, at) => [...rows, ...(feet[at] ?? [])]).filter((rows) => rows.length > 0);
  const markdown = markdownRows(await ask("md")).map((rows, at) =>
    rows.map((cells) => (boards[at]?.groupHeads.title ? cells.slice(1) : cells)),
  );
  // In Markdown, a name is one cell with a middle dot, and the difference from the reference follows a middle dot.
  const spaced = (rows: readonly Rows[]) =>
    rows.map((own) =>
      own.map((cells) => cells.map(({ text, place }) => ({ text: text.replaceAll(" · ", " "), place }))),
    );
  const withDifferences = boards.map((board, at) => [
    ...rowsIn(board).map((row, r) => row.cells.map((cell, c) => printed(cell, onScreen[at]?.[r]?.[c]))),
    ...(feet[at] ?? []),
  ]);
  expect(spaced(markdown), "Markdown").toEqual(spaced(withDifferences.filter((rows) => rows.length > 0)));
  // If a filter leaves only references on a board, its LaTeX has a header and no rows.
  expect(
    latexRows(await ask("tex")).filter((rows) => rows.length > 0),
    "LaTeX",
  ).toEqual(withFoot);
  const minus = (rows: Rows) =>
    rows.map((cells) => cells.map(({ text }) => ({ text: text.replaceAll("-", "−"), place: "" })));
  expect(csvRows(await ask("csv"), boards), "CSV").toEqual(onScreen.map(minus));
  const lines = rowsOfView(await ask("csv", "wide"));
  const values = boards.flatMap((one) => rowsIn(one).flatMap(valuesOf));
  expect(
    lines.map(({ order, value, place, result_id }) => [order, value, place, result_id]),
    "wide",
  ).toEqual(values.map(({ digits, place, result }, at) => [String(at + 1), digits, place ?? "", result]));
}

/** Returns a cell as Markdown prints it: a difference is in the cell of its value; if the value is in bold or italics, the reader drops the difference. */
function printed(
  cell: BoardDocument["boards"][number]["groups"][number]["rows"][number]["cells"][number],
  shown: ReadCell = { text: "", place: "" },
): ReadCell {
  if (cell.kind !== "value" || shown.place !== "") return shown;
  const signs = [
    ["quoted", "†"],
    ["measured-again", "‡"],
    ["disagreement", "≠"],
  ]
    .flatMap(([mark, sign]) => (cell.marks.some((own) => own === mark) ? [sign] : []))
    .join("");
  return { text: `${shown.text}${signs}${cell.difference && ` ${cell.difference}`}`, place: "" };
}

const ids = (map: ReadonlyMap<string, unknown>) => fc.constantFrom(...map.keys());

describe("the board on screen is the board in JSON, LaTeX, Markdown and CSV: every value, order, best, second and gap", () => {
  it("of any view of a benchmark", async () => {
    const anyView = ids(wide.benchmarks).chain((id) => {
      const { metric, columns } = benchmarkParameters(wide, id) as Record<
        string,
        { readonly allowed: readonly string[] }
      >;
      const some = (values: readonly string[] = [], most: number) =>
        fc.shuffledSubarray([...values], { maxLength: Math.min(most, values.length) });
      return fc.record({
        id: fc.constant(id),
        metric: some(metric?.allowed, 2),
        columns: some(columns?.allowed, 4),
        sort: fc.constantFrom([], ["method"], ["-year"], ...(columns?.allowed ?? []).map((column) => [`-${column}`])),
        kind: fc.subarray([...SOURCE_KINDS], { maxLength: 2 }),
        family: fc.constantFrom([], [], ["autoregressive"], ["transformer", "state-space"]),
        year_from: fc.constantFrom([], [], ["2024"]),
        rows: fc.subarray([...ROWS], { maxLength: 1 }),
        group: fc.subarray([...GROUPINGS], { maxLength: 1 }),
      });
    });
    await fc.assert(
      fc.asyncProperty(anyView, fc.nat(), async ({ id, ...question }, nth) => {
        const asked = new URLSearchParams(writeParameters(question));
        const groups = benchmarkModel(wide, id, readBenchmarkView(wide, id, asked).view, [])?.report.groups ?? [];
        const panel = groups[nth % Math.max(1, groups.length)]?.name;
        if (panel !== undefined) asked.set("panel", panel);
        const { view } = readBenchmarkView(wide, id, asked);
        const model = benchmarkModel(wide, id, view, []);
        const shown = model?.report.chosen
          ? [
              screenRows(
                model.boardOf(model.report.chosen.board, { ...view, rows: view.rows === "all" ? null : MOST_AT_FIRST }),
              ),
            ]
          : [];
        await holdTogether(`benchmarks/${id}`, asked, shown);
      }),
      { numRuns: 60 },
    );
  });
  it("of any comparison, board by board", async () => {
    // Methods of one benchmark, so that most views have boards.
    const together = [...wide.resultsOfBenchmark.values()]
      .map((results) => [...new Set(results.map(({ method }) => method.method_id))])
      .filter((own) => own.length > 1);
    const methods = fc
      .constantFrom(...together)
      .chain((own) => fc.shuffledSubarray(own, { minLength: 1, maxLength: Math.min(6, own.length) }));
    const anyColumns = fc.oneof(
      fc.constant([]),
      fc.shuffledSubarray(["fid", "inception-score", "steps", "parameters", "year", "source", "rank"], {
        maxLength: 5,
      }),
    );
    const anyView = methods.chain((method) =>
      fc.record({
        method: fc.constant(method),
        reference: fc.subarray(method, { maxLength: 1 }),
        kind: fc.subarray([...SOURCE_KINDS], { maxLength: 2 }),
        columns: anyColumns,
        sort: fc.constantFrom(
          [],
          ["method"],
          ["-year"],
          ["parameters"],
          ["benchmark"],
          ...method.flatMap((id) =>
            ["mse", "mae", "accuracy"].flatMap((metric) => [[`${metric}-of-${id}`], [`-${metric}-of-${id}`]]),
          ),
        ),
        parameters_from: fc.constantFrom([], [], ["300"]),
        origin: fc.constantFrom([], [], ["own", "quoted"]),
        condition: fc.constantFrom([], [], ["horizon.96"]),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyView, async (question) => {
        const asked = new URLSearchParams(writeParameters(question));
        const { view } = readCompareView(compareChoices(wide), asked);
        const { boards } = shownComparison(wide, view);
        await holdTogether(
          "compare",
          asked,
          boards.map((part) => (part.shape === "grid" ? gridRows(part.grid) : configurationRows(part.board))),
        );
      }),
      { numRuns: 40 },
    );
  });
});
