import { readFile } from "node:fs/promises";
import { parseDocument } from "htmlparser2";
import type { BoardTable } from "@/lib/report/board-table";
import { turnToChart } from "@/tests/support/chart-on";
import { elementsOf } from "@/tests/support/elements";
import { expect, test } from "@/tests/support/page";
import { readDrawing, stand, type Drawing, type DrawnMark } from "@/tests/support/read-drawing";
import type { Page } from "@playwright/test";

interface Value {
  readonly over: string;
  readonly head: string;
  readonly digits: string;
  readonly difference: string;
}

interface Row {
  /** The horizon that identifies the row. */
  readonly label: number;
  readonly values: readonly Value[];
}

/** Returns the rows of every board of a view, from its JSON. */
async function rowsOf(page: Page, query: string): Promise<readonly Row[]> {
  const { data } = (await (await page.request.get(`/api/v1/compare.json?${query}&form=board`)).json()) as {
    readonly data: { readonly boards: readonly BoardTable[] };
  };
  return data.boards.flatMap(({ columns, groups }) =>
    groups.flatMap(({ rows }) =>
      rows.map(({ cells }) => ({
        label: Number(cells.flatMap((cell) => (cell.kind === "name" ? [cell.text] : []))[0]),
        values: cells.flatMap((cell, at) =>
          cell.kind === "value"
            ? [
                {
                  over: columns[at]?.over ?? "",
                  head: columns[at]?.head ?? "",
                  digits: cell.digits,
                  difference: cell.difference,
                },
              ]
            : [],
        ),
      })),
    ),
  );
}

/** Returns the chart in the picture that a reader saves. */
async function savedDrawing(page: Page, query: string): Promise<Drawing> {
  await page.goto(`/compare?${query}`);
  await turnToChart(page);
  const download = page.waitForEvent("download");
  await page.evaluate(() =>
    document.querySelector<HTMLElement>("#chart button[aria-label^='SVG picture of']")?.click(),
  );
  const text = await readFile(await (await download).path(), "utf8");
  // The key under a chart also contains marks, in separate drawings.
  const drawings = elementsOf(parseDocument(text, { xmlMode: true }))
    .filter(({ name }) => name === "g")
    .map(readDrawing);
  const [largest] = drawings.toSorted((a, b) => b.marks.length - a.marks.length || b.across.length - a.across.length);
  if (largest === undefined) throw new Error("the picture has no drawing");
  return largest;
}

/** Returns the marks that are at the position of none of the numbers, on one axis. */
const standAtSome = (drawing: Drawing, numbers: readonly number[]) =>
  drawing.marks.filter(({ x }) => !numbers.some((value) => stand(drawing.across, [{ value, place: x }])));

const numberOf = (digits: string) => Number(digits.replaceAll("−", "-"));
const isBeside = ({ texts }: DrawnMark, digits: string) => texts.some((text) => text.includes(digits));

/** Returns the comparison of each value with that of the reference in the same row and metric. */
const against = (rows: readonly Row[], reference: string, of: (a: number, b: number) => number) =>
  rows.flatMap(({ values }) =>
    values.flatMap((value) =>
      values
        .filter(({ over, head }) => over === reference && head === value.head)
        .map((base) => of(numberOf(value.digits), numberOf(base.digits))),
    ),
  );

const FORECASTERS = "method=headwater&method=d-line&reference=headwater";

test("the saved picture of ratios stands at those of the values of its board, with the differences that this prints", async ({
  page,
}) => {
  const query = `${FORECASTERS}&chart=ratio`;
  const [rows, drawing] = [await rowsOf(page, query), await savedDrawing(page, query)];
  expect(drawing.marks.length).toBeGreaterThan(2);
  expect(
    standAtSome(
      drawing,
      against(rows, "Headwater", (a, b) => a / b),
    ),
  ).toEqual([]);
  const differences = rows.flatMap(({ values }) => values.map(({ difference }) => difference)).filter(Boolean);
  expect(drawing.marks.filter((mark) => !differences.some((one) => isBeside(mark, one)))).toEqual([]);
});

test("the saved picture of differences stands at those of the values of its board", async ({ page }) => {
  const query = `${FORECASTERS}&chart=difference`;
  const [rows, drawing] = [await rowsOf(page, query), await savedDrawing(page, query)];
  expect(drawing.marks.length).toBeGreaterThan(2);
  expect(
    standAtSome(
      drawing,
      against(rows, "Headwater", (a, b) => a - b),
    ),
  ).toEqual([]);
});

test("the saved picture of before and after has the digits of its board at both ends, and these where they stand", async ({
  page,
}) => {
  const query = `${FORECASTERS}&chart=before-after`;
  const [rows, drawing] = [await rowsOf(page, query), await savedDrawing(page, query)];
  const digits = new Set(rows.flatMap(({ values }) => values.map((value) => value.digits)));
  expect(drawing.marks.length).toBeGreaterThan(2);
  const ends = drawing.marks.map(({ texts, fromX, x }) => ({
    texts: texts.filter((text) => digits.has(text)),
    fromX,
    x,
  }));
  expect(ends.filter(({ texts, fromX }) => texts.length !== 2 || fromX === null)).toEqual([]);
  const places = ends.flatMap(({ texts: [from = "", to = ""], fromX, x }) => [
    { value: numberOf(from), place: fromX ?? Number.NaN },
    { value: numberOf(to), place: x },
  ]);
  expect(stand(drawing.across, places)).toBe(true);
});

test("the saved picture of lines goes through the values of its board, each over its horizon", async ({ page }) => {
  const query = "method=headwater&method=s-eddy&method=d-line&chart=lines";
  const [rows, drawing] = [await rowsOf(page, query), await savedDrawing(page, query)];
  expect(drawing.marks.length).toBeGreaterThan(4);
  const cells = rows.flatMap(({ label, values }) => values.map(({ digits }) => ({ label, value: numberOf(digits) })));
  const isOf = ({ x, y }: DrawnMark) =>
    cells.some(
      ({ label, value }) =>
        stand(drawing.across, [{ value: label, place: x }]) && stand(drawing.up, [{ value, place: y ?? Number.NaN }]),
    );
  expect(drawing.marks.filter((mark) => !isOf(mark))).toEqual([]);
});

test("the saved picture of an order has the digits of its board where they stand", async ({ page }) => {
  const query = "method=loom&method=loom-flow&method=burl&chart=ranked";
  const [rows, drawing] = [await rowsOf(page, query), await savedDrawing(page, query)];
  const digits = rows.flatMap(({ values }) => values.map((value) => value.digits));
  expect(drawing.marks.length).toBeGreaterThan(2);
  const read = drawing.marks.map(({ texts, x }) => ({
    texts,
    value: numberOf(texts.find((text) => digits.includes(text)) ?? "none"),
    place: x,
  }));
  expect(read.filter(({ value }) => Number.isNaN(value))).toEqual([]);
  expect(stand(drawing.across, read)).toBe(true);
});
