import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/catalogue/catalogue";
import { rankFigures } from "@/lib/select/rank";
import { mayBeEqual } from "@/lib/select/rounding";
import { DIRECTIONS, type Direction } from "@/lib/tables/metrics";
import { anyFiguresOf } from "@/tests/support/any-figures";
import { figureOf, METHODS, METRICS } from "@/tests/support/figures";

/** "1 4.11", "7= 100": what a reader sees of the ranking. */
function ranking(values: readonly string[], direction: Direction): readonly string[] {
  const figures = values.map((value, at) => figureOf({ value, id: `figure-${at}` }));
  return rankFigures(figures, direction).map(({ figure, rank, tied }) => `${rank ?? "-"}${tied ? "=" : ""} ${figure.value.text}`);
}

describe("a ranking", () => {
  it("follows the direction of the metric", () => {
    expect(ranking(["9.96", "1.80", "4.19"], "lower")).toEqual(["1 1.80", "2 4.19", "3 9.96"]);
    expect(ranking(["9.96", "-1", "4.19"], "higher")).toEqual(["1 9.96", "2 4.19", "3 -1"]);
  });
  it("has no ranks without a direction, and the largest first", () => {
    expect(ranking(["1", "3", "3", "2"], "none")).toEqual(["- 3", "- 3", "- 2", "- 1"]);
  });
  it("counts as a competition does: after two firsts comes a third", () => {
    expect(ranking(["2", "1", "1", "2", "3"], "lower")).toEqual(["1= 1", "1= 1", "3= 2", "3= 2", "5 3"]);
  });
  it("shares a rank where rounding intervals overlap, and not where they only touch", () => {
    expect(ranking(["2.1", "2.10", "2.16"], "lower")).toEqual(["1= 2.1", "1= 2.10", "3 2.16"]);
    expect(ranking(["4.19", "4.20"], "lower")).toEqual(["1 4.19", "2 4.20"]);
  });
  // 1.8 stands for 1.75 to 1.85: it may be 1.80 and it may be 1.84, which may not be each other.
  it("chains overlaps into one rank", () => {
    expect(ranking(["1.84", "1.80", "1.8"], "lower")).toEqual(["1= 1.80", "1= 1.8", "1= 1.84"]);
  });
  // 2 stands for 1.5 to 2.5, which holds 1.80 and 1.90 although neither is its neighbour as a number alone.
  it("lets a coarse value join finer ones that stand before it", () => {
    expect(ranking(["1.40", "1.80", "1.90", "2"], "lower")).toEqual(["1 1.40", "2= 1.80", "2= 1.90", "2= 2"]);
    expect(ranking(["1.80", "1.90", "2", "2.60"], "higher")).toEqual(["1 2.60", "2= 2", "2= 1.90", "2= 1.80"]);
  });
  it("puts a bound at its bound", () => {
    const figures = [figureOf({ id: "over-100", value: "100", qualifier: "above" }), figureOf({ id: "exact-90", value: "90" })];
    expect(rankFigures(figures, "lower").map(({ figure, rank }) => `${rank} ${figure.id}`)).toEqual(["1 exact-90", "2 over-100"]);
  });
  it("stands by the name of the method within equal numbers", () => {
    // The ids run against the names.
    const figures = Object.values(METHODS)
      .map((method, at) => figureOf({ id: `figure-${9 - at}`, method }))
      .reverse();
    expect(rankFigures(figures, "lower").map(({ figure }) => figure.method.method_id)).toEqual(["alder", "birch", "cedar", "dogwood"]);
  });
  it("stands by id within equal numbers of one method", () => {
    const figures = ["b", "c", "a"].map((id) => figureOf({ id }));
    expect(rankFigures(figures, "lower").map(({ figure }) => figure.id)).toEqual(["a", "b", "c"]);
  });
  it("leaves the list that it was given as it was", () => {
    const figures = Object.freeze([figureOf({ value: "2" }), figureOf({ value: "1" })]);
    expect(rankFigures(figures, "lower")).toHaveLength(2);
    expect(figures.map(({ value }) => value.text)).toEqual(["2", "1"]);
  });
});

describe("for any figures of an axis", () => {
  const anyDirection = fc.constantFrom(...DIRECTIONS);
  const ids = (figures: readonly Figure[], direction: Direction) => rankFigures(figures, direction).map(({ figure }) => figure.id);

  it("the order follows the direction and ranks never fall", () => {
    fc.assert(
      fc.property(anyFiguresOf(METRICS.fid), fc.constantFrom("lower", "higher"), (figures, direction) => {
        const ranked = rankFigures(figures, direction);
        ranked.slice(1).forEach(({ figure, rank }, at) => {
          const before = ranked[at];
          const step = figure.value.number - (before?.figure.value.number ?? 0);
          expect(direction === "lower" ? step : -step).toBeGreaterThanOrEqual(0);
          expect(rank).toBeGreaterThanOrEqual(before?.rank ?? 0);
        });
      }),
    );
  });
  it("two values that may be equal share a rank, and a shared rank is marked as tied", () => {
    fc.assert(
      fc.property(anyFiguresOf(METRICS.fid), fc.constantFrom("lower", "higher"), (figures, direction) => {
        const ranked = rankFigures(figures, direction);
        for (const a of ranked) {
          for (const b of ranked) if (mayBeEqual(a.figure.value, b.figure.value)) expect(a.rank).toBe(b.rank);
          expect(a.tied).toBe(ranked.filter(({ rank }) => rank === a.rank).length > 1);
          expect(a.rank).toBe(1 + ranked.filter(({ rank }) => (rank ?? 0) < (a.rank ?? 0)).length);
        }
      }),
      { numRuns: 500 },
    );
  });
  it("a rank is shared only along a chain of values that may be equal", () => {
    fc.assert(
      fc.property(anyFiguresOf(METRICS.fid), (figures) => {
        for (const { figure, tied } of rankFigures(figures, "lower"))
          expect(tied).toBe(figures.some((other) => other.id !== figure.id && mayBeEqual(other.value, figure.value)));
      }),
    );
  });
  it("leaving figures out changes neither digits nor order of the others, and the order given does not matter", () => {
    fc.assert(
      fc.property(anyFiguresOf(METRICS.fid), anyDirection, fc.infiniteStream(fc.boolean()), (figures, direction, coins) => {
        const kept = figures.filter(() => coins.next().value);
        expect(ids(kept, direction)).toEqual(ids(figures, direction).filter((id) => kept.some((figure) => figure.id === id)));
        expect(ids([...figures].reverse(), direction)).toEqual(ids(figures, direction));
        for (const { figure } of rankFigures(kept, direction)) expect(figures).toContain(figure);
      }),
    );
  });
});
