import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gridCards, MOST_CARDS } from "@/components/board/grid-cards";
import type { ShownGrid } from "@/lib/view/board/shown-grid";

const value = (text: string, place: "best" | null = null) => ({ href: "", text, place, marks: [] });

/** Returns a grid; `best` is the index of the method that is best in each row. */
const grid = (names: readonly string[], best: readonly number[], metrics = ["MSE"], digits = "0.381"): ShownGrid => ({
  along: "Horizon",
  methods: names.map((name) => ({ id: name, name, family: "other" })),
  metrics,
  sections: [
    {
      key: "s",
      benchmark: { id: "b", name: "B" },
      setting: "",
      rows: best.map((winner, at) => ({
        key: String(at),
        label: String(at),
        cells: names.map((_, m) => metrics.map(() => value(digits, m === winner ? "best" : null))),
      })),
    },
  ],
  wins: names.map(() => metrics.map(() => "")),
});

const of = (cards: ReturnType<typeof gridCards>, sign: "r" | "n", columns: number) =>
  Array.from({ length: columns }, (_, at) => (cards as Readonly<Record<string, string>>)[`--${sign}${at + 1}`]);

describe("a grid as cards of a phone", () => {
  it("has the method that is best most often first, each in a row of its own below the heads", () => {
    const cards = gridCards(grid(["Alder", "Birch", "Cedar"], [2, 1, 2, 2]));
    expect(of(cards, "r", 3)).toEqual(["5", "4", "3"]);
    expect(of(cards, "n", 3)).toEqual(['"Alder"', '"Birch"', '"Cedar"']);
  });
  it("has one metric below the other, each with its name over its first method", () => {
    const cards = gridCards(grid(["Alder", "Birch"], [1], ["MSE", "MAE"]));
    expect(of(cards, "r", 4)).toEqual(["4", "6", "3", "5"]);
    expect(of(cards, "n", 4)).toEqual(['"Alder"', '"Alder"', String.raw`"MSE\a Birch"`, String.raw`"MAE\a Birch"`]);
  });
  it("keeps room above a name that takes more lines, and above the name of a metric", () => {
    const cards = gridCards(grid(["Alder", "A Very Long Transformer Name"], [0], ["MSE", "MAE"])) as Readonly<
      Record<string, string>
    >;
    expect([cards["--a1"], cards["--a2"]]).toEqual(["1.25rem", "1.25rem"]);
    expect(Number.parseFloat(cards["--a3"] ?? "")).toBeGreaterThan(0);
  });
  it("has room for a value with its spread, in more lines", () => {
    expect(gridCards(grid(["iTransformer"], [0, 0, 0, 0, 0], ["MSE"], "0.395 ± 0.001"))).not.toBeNull();
  });
  it("is none where the conditions of a benchmark do not stand side by side, or the rules place fewer columns", () => {
    expect(gridCards(grid(["Alder"], [0, 0, 0, 0, 0, 0, 0]))).toBeNull();
    expect(gridCards(grid(["Alder"], [0, 0, 0, 0, 0, 0], ["MSE"], "12345.678"))).toBeNull();
    expect(
      gridCards(
        grid(
          Array.from({ length: MOST_CARDS.columns + 1 }, (_, at) => `M${at}`),
          [0],
        ),
      ),
    ).toBeNull();
  });
  it("breaks out of no text", () => {
    expect(of(gridCards(grid(['A"\\</style>'], [0])), "n", 1)).toEqual([String.raw`"A\22 \5c \3c /style>"`]);
  });
  it("is placed by a rule for every column and every row that it may have", () => {
    const css = readFileSync("components/board/grid-cards.module.css", "utf8");
    for (let column = 1; column <= MOST_CARDS.columns; column++)
      expect(css).toMatch(
        new RegExp(
          `td:nth-of-type\\(${column}\\) \\{\\s*--name: var\\(--n${column}\\);\\s*--above: var\\(--a${column}, 0rem\\);\\s*grid-row: var\\(--r${column}\\);`,
        ),
      );
    for (let row = 1; row <= MOST_CARDS.across; row++)
      expect(css).toMatch(
        new RegExp(`nth-child\\(${row} of :not\\(\\.head\\)\\) > \\* \\{\\s*grid-column: ${row + 1};`),
      );
  });
});
