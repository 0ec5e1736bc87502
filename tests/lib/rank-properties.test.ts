import fc from "../support/fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/catalogue/catalogue";
import { isBound, isOpen } from "@/lib/select/places";
import { rankFigures, standsForItself, type Ranked } from "@/lib/select/rank";
import { allowedInterval, mayBeEqual } from "@/lib/select/rounding";
import { DIRECTIONS, type Direction } from "@/lib/tables/metrics";
import { anyFiguresOf } from "@/tests/support/any-figures";
import { METHODS, METRICS } from "@/tests/support/figures";
import { printed as printedText, rowOf } from "@/tests/support/rows";

describe("the ranking of any results of an axis", () => {
  const anyDirection = fc.constantFrom(...DIRECTIONS);
  const anyOrder = fc.constantFrom("lower", "higher" as const);
  const ids = (figures: readonly Figure[], direction: Direction) => rankFigures(figures, direction).map(({ figure }) => figure.id);
  const towards = (direction: Direction) => (direction === "lower" ? METRICS.fid : direction === "higher" ? METRICS.accuracy : METRICS.correlation);
  const some = (direction: Direction) => fc.tuple(anyFiguresOf(towards(direction)), fc.constant(direction));

  it("each stands there once, ranks never fall, and what ranks follows the direction", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), ([figures, direction]) => {
        const all = rankFigures(figures, direction);
        expect(all.map(({ figure }) => figure.id).toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
        const ranked = all.filter(({ rank }) => rank !== null);
        ranked.slice(1).forEach(({ figure, rank }, at) => {
          const before = ranked[at] as Ranked;
          const step = figure.value.number - before.figure.value.number;
          expect(direction === "lower" ? step : -step).toBeGreaterThanOrEqual(0);
          expect(rank).toBeGreaterThanOrEqual(before.rank ?? 0);
        });
        for (const one of all) {
          expect(one.unranked === null).toBe(one.rank !== null);
          expect(one.under !== null).toBe(one.unranked === "under another");
        }
      }),
      { numRuns: 500 },
    );
  });
  it("a shared rank is marked, counts as in a competition, and holds no two values that cannot be equal", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), ([figures, direction]) => {
        const ranked = rankFigures(figures, direction).filter(({ rank }) => rank !== null);
        for (const a of ranked) {
          const sharing = ranked.filter(({ rank }) => rank === a.rank);
          expect(a.tied).toBe(sharing.length > 1);
          expect(a.rank).toBe(1 + ranked.filter(({ rank }) => (rank ?? 0) < (a.rank ?? 0)).length);
          for (const b of sharing) {
            const [one, other] = [a.figure, b.figure].map(({ value, qualifier }) => allowedInterval(value, qualifier)) as [ReturnType<typeof allowedInterval>, ReturnType<typeof allowedInterval>];
            expect(Math.max(one.low, other.low)).toBeLessThanOrEqual(Math.min(one.high, other.high));
            if (!isBound(a.figure) && !isBound(b.figure)) expect(mayBeEqual(a.figure.value, b.figure.value)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
  it("a bound ranks before no exact value whose number is better than the bound", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), ([figures, direction]) => {
        const ranked = rankFigures(figures, direction).filter(({ rank }) => rank !== null);
        for (const bound of ranked.filter(({ figure }) => isBound(figure))) {
          expect(isOpen(bound.figure)).toBe(false);
          for (const other of ranked.filter(({ rank }) => (rank ?? 0) > (bound.rank ?? 0))) {
            const step = other.figure.value.number - bound.figure.value.number;
            expect(direction === "lower" ? step : -step).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  it("one result of a method and configuration at most ranks for each set of axes such as steps, and it is the best attributed", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), ([figures, direction]) => {
        for (const { under, figure } of rankFigures(figures, direction)) {
          if (under === null) continue;
          expect(under.method).toBe(figure.method);
          const order = ["own", "measured-again", "not-stated", "quoted"];
          expect(order.indexOf(under.origin)).toBeLessThanOrEqual(order.indexOf(figure.origin));
        }
      }),
    );
  });
  it("quotations of what has a place move no rank", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), fc.nat(), fc.subarray(["name", "axes", "digits"] as const), ([figures, direction], which, lost) => {
        const places = (all: readonly Figure[]) => rankFigures(all, direction).filter(({ rank }) => rank !== null).map(({ figure, rank, tied }) => [figure.id, rank, tied]);
        const without = figures.filter(({ origin }) => origin !== "quoted");
        // What stands under another where nothing is quoted has no place of its own to move.
        const standing = rankFigures(without, direction).filter(({ figure, rank }) => rank !== null && figure.origin !== "quoted").map(({ figure }) => figure);
        const quoted = standing[which % Math.max(standing.length, 1)];
        if (quoted === undefined) return;
        const quotation: Figure = {
          ...quoted,
          id: "quotation",
          origin: "quoted",
          kind: "citation",
          source: rowOf("sources", { source_id: "elsewhere", kind: "citation" }),
          // Quotations leave names and axes out, and print slips.
          configuration: lost.includes("name") ? null : quoted.configuration,
          conditions: lost.includes("axes") ? quoted.conditions.filter(({ condition }) => condition.role === "match") : quoted.conditions,
          value: lost.includes("digits") ? printedText("7.77") : quoted.value,
        };
        expect(places([...without, quotation])).toEqual(places(without));
      }),
      { numRuns: 500 },
    );
  });
  it("leaving methods out changes neither digits nor order of the others, turns no rank round, and the order given does not matter", () => {
    fc.assert(
      fc.property(anyDirection.chain(some), fc.subarray(Object.values(METHODS)), ([figures, direction], hidden) => {
        const kept = figures.filter(({ method }) => !hidden.includes(method));
        expect(ids(kept, direction)).toEqual(ids(figures, direction).filter((id) => kept.some((figure) => figure.id === id)));
        expect(ids([...figures].reverse(), direction)).toEqual(ids(figures, direction));
        const rankIn = new Map(rankFigures(figures, direction).map(({ figure, rank }) => [figure, rank]));
        const ranked = rankFigures(kept, direction).filter(({ rank }) => rank !== null);
        ranked.slice(1).forEach(({ figure }, at) => expect(rankIn.get(figure)).toBeGreaterThanOrEqual(rankIn.get((ranked[at] as Ranked).figure) ?? 0));
        for (const entry of rankFigures(kept, direction)) expect(standsForItself(entry)).toBe(standsForItself(rankFigures(figures, direction).find(({ figure }) => figure === entry.figure) as Ranked));
      }),
    );
  });
});
