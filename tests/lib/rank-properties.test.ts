import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { isOpen } from "@/lib/select/rank/places";
import { isBound } from "@/lib/tables/qualifiers";
import { rankResults, type Ranked } from "@/lib/select/rank/rank";
import { standsForItself } from "@/lib/tables/judgements";
import { allowedInterval, mayBeEqual } from "@/lib/select/rank/rounding";
import { DIRECTIONS, type Direction } from "@/lib/tables/metrics";
import { anyResultsOf } from "@/tests/support/any-results";
import { METHODS, METRICS } from "@/tests/support/results";
import { printed as printedText, rowOf } from "@/tests/support/rows";

describe("the ranking of any results of an axis", () => {
  const anyDirection = fc.constantFrom(...DIRECTIONS);
  const anyOrder = fc.constantFrom("lower", "higher" as const);
  const ids = (results: readonly Result[], direction: Direction) =>
    rankResults(results, direction).map(({ result }) => result.id);
  const towards = (direction: Direction) =>
    direction === "lower" ? METRICS.fid : direction === "higher" ? METRICS.accuracy : METRICS.correlation;
  const some = (direction: Direction) => fc.tuple(anyResultsOf(towards(direction)), fc.constant(direction));

  it("each stands there once, ranks never fall, and what ranks follows the direction", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), ([results, direction]) => {
        const all = rankResults(results, direction);
        expect(all.map(({ result }) => result.id).toSorted()).toEqual(results.map(({ id }) => id).toSorted());
        const ranked = all.filter(({ rank }) => rank !== null);
        ranked.slice(1).forEach(({ result, rank }, at) => {
          const before = ranked[at] as Ranked;
          const step = result.value.number - before.result.value.number;
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
      fc.property(anyOrder.chain(some), ([results, direction]) => {
        const ranked = rankResults(results, direction).filter(({ rank }) => rank !== null);
        for (const a of ranked) {
          const sharing = ranked.filter(({ rank }) => rank === a.rank);
          expect(a.tied).toBe(sharing.length > 1);
          expect(a.rank).toBe(1 + ranked.filter(({ rank }) => (rank ?? 0) < (a.rank ?? 0)).length);
          for (const b of sharing) {
            const [one, other] = [a.result, b.result].map(({ value, qualifier }) =>
              allowedInterval(value, qualifier),
            ) as [ReturnType<typeof allowedInterval>, ReturnType<typeof allowedInterval>];
            expect(Math.max(one.low, other.low)).toBeLessThanOrEqual(Math.min(one.high, other.high));
            if (!isBound(a.result) && !isBound(b.result)) expect(mayBeEqual(a.result.value, b.result.value)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
  it("a bound ranks before no exact value whose number is better than the bound", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), ([results, direction]) => {
        const ranked = rankResults(results, direction).filter(({ rank }) => rank !== null);
        for (const bound of ranked.filter(({ result }) => isBound(result))) {
          expect(isOpen(bound.result)).toBe(false);
          for (const other of ranked.filter(({ rank }) => (rank ?? 0) > (bound.rank ?? 0))) {
            const step = other.result.value.number - bound.result.value.number;
            expect(direction === "lower" ? step : -step).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  it("one result of a method and configuration at most ranks for each set of axes such as steps, and it is the best attributed", () => {
    fc.assert(
      fc.property(anyOrder.chain(some), ([results, direction]) => {
        for (const { under, result } of rankResults(results, direction)) {
          if (under === null) continue;
          expect(under.method).toBe(result.method);
          const order = ["own", "measured-again", "not-stated", "quoted"];
          expect(order.indexOf(under.origin)).toBeLessThanOrEqual(order.indexOf(result.origin));
        }
      }),
    );
  });
  it("quotations of what has a place move no rank", () => {
    fc.assert(
      fc.property(
        anyOrder.chain(some),
        fc.nat(),
        fc.subarray(["name", "axes", "digits"] as const),
        ([results, direction], which, lost) => {
          const places = (all: readonly Result[]) =>
            rankResults(all, direction)
              .filter(({ rank }) => rank !== null)
              .map(({ result, rank, tied }) => [result.id, rank, tied]);
          const without = results.filter(({ origin }) => origin !== "quoted");
          // A result that is subordinate to another before any quotation has no place of its own to move.
          const standing = rankResults(without, direction)
            .filter(({ result, rank }) => rank !== null && result.origin !== "quoted")
            .map(({ result }) => result);
          const quoted = standing[which % Math.max(standing.length, 1)];
          if (quoted === undefined) return;
          const quotation: Result = {
            ...fieldsOf(quoted),
            id: "quotation",
            origin: "quoted",
            kind: "citation",
            source: rowOf("sources", { source_id: "elsewhere", kind: "citation" }),
            // Quotations leave out names and axes, and contain misprints.
            configuration: lost.includes("name") ? null : quoted.configuration,
            conditions: lost.includes("axes")
              ? quoted.conditions.filter(({ condition }) => condition.role === "match")
              : quoted.conditions,
            value: lost.includes("digits") ? printedText("7.77") : quoted.value,
          };
          expect(places([...without, quotation])).toEqual(places(without));
        },
      ),
      { numRuns: 500 },
    );
  });
  it("leaving methods out changes neither digits nor order of the others, turns no rank round, and the order given does not matter", () => {
    fc.assert(
      fc.property(anyDirection.chain(some), fc.subarray(Object.values(METHODS)), ([results, direction], hidden) => {
        const kept = results.filter(({ method }) => !hidden.includes(method));
        expect(ids(kept, direction)).toEqual(
          ids(results, direction).filter((id) => kept.some((result) => result.id === id)),
        );
        expect(ids([...results].reverse(), direction)).toEqual(ids(results, direction));
        const rankIn = new Map(rankResults(results, direction).map(({ result, rank }) => [result, rank]));
        const ranked = rankResults(kept, direction).filter(({ rank }) => rank !== null);
        ranked
          .slice(1)
          .forEach(({ result }, at) =>
            expect(rankIn.get(result)).toBeGreaterThanOrEqual(rankIn.get((ranked[at] as Ranked).result) ?? 0),
          );
        for (const entry of rankResults(kept, direction))
          expect(standsForItself(entry)).toBe(
            standsForItself(rankResults(results, direction).find(({ result }) => result === entry.result) as Ranked),
          );
      }),
    );
  });
});
