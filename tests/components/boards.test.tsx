import { parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BenchmarkBoard } from "@/components/benchmark/benchmark-board";
import { PairsMatrix } from "@/components/compare/pairs-matrix";
import { benchmarkOf } from "@/components/gallery/benchmark-of";
import { comparisonOf } from "@/components/gallery/comparison-of";
import { chosenBoard, chosenCaption } from "@/lib/view/board/chosen-board";
import { wide } from "@/tests/support/catalogues";
import { elementsOf, textOf, type Element } from "@/tests/support/elements";

/** Returns the board of a benchmark's page, as rows of cells. */
function board(
  id: string,
  query = "",
): {
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly html: readonly Element[] }[];
  readonly model: ReturnType<typeof benchmarkOf>;
} {
  const model = benchmarkOf(wide, id, query);
  const { chosen, leaderboard } = model.report;
  if (chosen === null || leaderboard === null) throw new Error(`${id} has no board`);
  const html = renderToStaticMarkup(
    <BenchmarkBoard
      caption={chosenCaption(leaderboard, chosen)}
      group={chosen}
      shown={chosenBoard(model, chosen)}
      sort={{ by: model.view.sort, hrefOf: (sort) => `?sort=${sort}` }}
    />,
  );
  const [table] = elementsOf(parseDocument(html)).filter(({ name }) => name === "table");
  const rowsOf = (part: string) =>
    elementsOf({ children: table?.children ?? [] })
      .filter(({ name }) => name === part)
      .flatMap(({ children }) => elementsOf({ children }).filter(({ name }) => name === "tr"));
  const cellsOf = ({ children }: Element) =>
    elementsOf({ children }).filter(({ name }) => name === "td" || name === "th");
  return {
    head: rowsOf("thead")
      .flatMap(cellsOf)
      .map(({ children }) => textOf(children).trim()),
    rows: rowsOf("tbody").map((row) => ({
      cells: cellsOf(row).map(({ children }) => textOf(children).trim()),
      html: cellsOf(row),
    })),
    model,
  };
}

const bold = (cells: readonly Element[]) =>
  cells.flatMap(({ children }) =>
    elementsOf({ children })
      .filter(({ name }) => name === "b")
      .map((element) => textOf(element.children)),
  );

describe("a board of configurations", () => {
  const { head, rows } = board("meadow-256");

  test("has one row for each configuration, in the order and with the rank of the report", () => {
    expect(head.slice(0, 2)).toEqual(["#", "Method"]);
    expect(rows.length).toBeGreaterThan(10);
    const ranks = rows.map(({ cells }) => cells[0] ?? "");
    const numbers = ranks
      .map((rank) => Number(/^\d+/.exec(rank)?.[0] ?? Number.NaN))
      .filter((rank) => !Number.isNaN(rank));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers[0]).toBe(1);
  });

  test("prints the best in bold, and nothing else of its metric", () => {
    const best = rows.filter(({ html }) => bold(html.slice(2, 3)).length > 0);
    expect(best.map(({ cells }) => cells[0])).toEqual(
      rows.filter(({ cells }) => /^1\D*$/.test(cells[0] ?? "")).map(({ cells }) => cells[0]),
    );
  });

  test("names the method of each row, and leads to it", () => {
    for (const { html } of rows)
      expect(
        elementsOf({ children: html[1]?.children ?? [] }).some(
          ({ name, attribs }) => name === "a" && wide.methods.has((attribs.href ?? "").replace("/methods/", "")),
        ),
      ).toBe(true);
  });

  test("says which column it is sorted by", () => {
    const sorted = renderToStaticMarkup(<BenchmarkBoard {...propsOf("meadow-256", "sort=method")} />);
    expect(sorted).toMatch(/aria-sort="(?:ascending|descending)"/);
  });
});

function propsOf(id: string, query: string) {
  const model = benchmarkOf(wide, id, query);
  const { chosen, leaderboard } = model.report;
  if (chosen === null || leaderboard === null) throw new Error(`${id} has no board`);
  return {
    caption: chosenCaption(leaderboard, chosen),
    group: chosen,
    shown: chosenBoard(model, chosen),
    sort: { by: model.view.sort, hrefOf: (sort: string) => `?sort=${sort}` },
  };
}

describe("a grid", () => {
  const { rows, model } = board("weir-1");
  const direction = model.report.leaderboard?.metric.direction;

  test("has the best of each row in bold, or of each column where methods stand below one another", () => {
    const shown = chosenBoard(model, model.report.chosen as NonNullable<typeof model.report.chosen>);
    expect(shown.shape).toBe("grid");
    expect(direction).toBe("lower");
    const isTurned = shown.shape === "grid" && shown.isTurned;
    const values = rows.map(({ cells }) =>
      cells.slice(1).map((text) => Number(/^-?\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN)),
    );
    const bolds = rows.map(({ html }) => html.slice(1).map((cell) => bold([cell]).length > 0));
    const [columns, across] = isTurned ? [values[0]?.length ?? 0, rows.length] : [rows.length, values[0]?.length ?? 0];
    const at = (line: number, place: number) =>
      isTurned
        ? ([values[place]?.[line], bolds[place]?.[line]] as const)
        : ([values[line]?.[place], bolds[line]?.[place]] as const);
    let checked = 0;
    // The last column of a turned grid contains the wins.
    for (let line = 0; line < columns - (isTurned ? 1 : 0); line++) {
      const cells = Array.from({ length: across }, (_, place) => at(line, place));
      const best = cells.filter(([, isBold]) => isBold).map(([value]) => value as number);
      if (best.length === 0) continue;
      checked++;
      expect(Math.min(...best)).toBe(
        Math.min(...cells.flatMap(([value]) => (value === undefined || Number.isNaN(value) ? [] : [value]))),
      );
    }
    expect(checked).toBeGreaterThan(3);
  });
});

test("pairs count each win as a loss of the other, and say of how many", () => {
  const { shown } = comparisonOf(wide, "method=headwater&method=s-eddy&method=gale-ht");
  if (shown.pairs === null) throw new Error("no pairs");
  const html = renderToStaticMarkup(<PairsMatrix pairs={shown.pairs} />);
  const titles = [...html.matchAll(/title="better in (\d+), level in (\d+), worse in (\d+) of (\d+) values?"/g)].map(
    ([, ...counts]) => counts.map(Number),
  );
  expect(titles.length).toBeGreaterThan(1);
  expect(titles).toEqual(
    shown.pairs.cells
      .flat()
      .flatMap((cell) =>
        cell === null || cell.wins + cell.ties + cell.losses === 0
          ? []
          : [[cell.wins, cell.ties, cell.losses, cell.wins + cell.ties + cell.losses]],
      ),
  );
  for (const [wins = 0, ties = 0, losses = 0, of] of titles) {
    expect(wins + ties + losses).toBe(of);
    expect(titles).toContainEqual([losses, ties, wins, of]);
  }
});
