import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { claimSentence, claimWords } from "@/lib/sentences/order-claims";
import { selectHeadToHead } from "@/lib/report/head-to-head";
import { selectLeaderboard } from "@/lib/report/leaderboard/leaderboard";
import { bestOf, isSurelyBetter, recordOf } from "@/lib/report/leaderboard/order-claims";
import { selectProgress } from "@/lib/report/leaderboard/progress";
import { anyResults, anyResultsOf } from "@/tests/support/any-results";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS, type ResultParts } from "@/tests/support/results";
import { faultsOf, faultsOfBoard, faultsOfRow } from "@/tests/support/held-claims";

const { birch, cedar } = METHODS;
const boardOf = (...parts: readonly ResultParts[]) =>
  selectLeaderboard(catalogueOf(parts.map((one, at) => resultOf({ id: `f${at}`, ...one }))), BENCHMARK, METRICS.fid);
const entriesOf = (...parts: readonly ResultParts[]) => boardOf(...parts).panels[0]?.entries ?? [];
const best = (...parts: readonly ResultParts[]) => {
  const claim = bestOf(METRICS.fid, entriesOf(...parts));
  return claim && claimWords(claim);
};

describe("who is first", () => {
  it("has the lowest, alone or with others", () => {
    expect(best({ value: "1.80" }, { value: "4.19", method: birch })).toBe("ALDER has the lowest FID, 1.80");
    expect(best({ value: "1.80" }, { value: "1.80", method: birch })).toBe(
      "ALDER and BIRCH share the lowest FID, 1.80",
    );
    expect(best({ value: "7.90" }, { value: "8", method: birch }, { value: "8.2", method: cedar })).toBe(
      "ALDER (7.90) and BIRCH (8) share the lowest FID, as far as their digits tell",
    );
  });
  it("only ranks first where a row that has no rank has a better number", () => {
    const quoted: ResultParts = { value: "1.92", origin: "quoted", kind: "citation" };
    expect(best({ value: "1.97" }, quoted, { value: "2.5", method: birch })).toBe("ALDER ranks first by FID, 1.97");
    expect(best({ value: "1.97" }, { value: "1", method: birch, qualifier: "above" })).toBe(
      "ALDER ranks first by FID, 1.97",
    );
  });
  it("is not a bound alone, and says which it is", () => {
    expect(best({ value: "1.24", qualifier: "at-most" }, { value: "1.30", method: birch })).toBe(
      "ALDER (at most 1.24) stands first by a bound; of the values that are not bounds, BIRCH ranks first by FID, 1.30",
    );
    expect(best({ value: "1.24", qualifier: "at-most" }, { value: "1.24", method: birch })).toBe(
      "BIRCH (1.24) and ALDER (at most 1.24) share the lowest FID, as far as their digits tell",
    );
  });
  it("is nobody where nothing ranks", () => {
    expect(best({ standing: "ablation" })).toBeNull();
    expect(best({ source: { reading: "part" } })).toBeNull();
  });
});

describe("best so far", () => {
  // A citation's 1.24 has no date here; a page that ranked it first once said "1.55 by MAR, not beaten since".
  it("names what ranks before it and cannot be drawn", () => {
    const parts: readonly ResultParts[] = [{ value: "1.55" }, { value: "1.24", method: birch, kind: "citation" }];
    const progress = selectProgress(METRICS.fid, { entries: entriesOf(...parts) });
    const claim = progress && recordOf(METRICS.fid, progress);
    expect(claim && claimSentence(claim)).toBe(
      "Best FID so far of what is drawn here: 1.55 by ALDER in January 2024; BIRCH (1.24) ranks before it and cannot be drawn by date.",
    );
  });
});

it("one value is surely better than another only where no digits and no bound leave it open", () => {
  const isBetter = (a: ResultParts, b: ResultParts) => isSurelyBetter(resultOf(a), resultOf(b));
  expect(isBetter({ value: "1.24" }, { value: "1.25" })).toBe(true);
  expect(isBetter({ value: "1.2" }, { value: "1.24" })).toBe(false);
  expect(isBetter({ value: "1.24", qualifier: "at-most" }, { value: "1.30" })).toBe(true);
  expect(isBetter({ value: "1.24", qualifier: "at-least" }, { value: "1.30" })).toBe(false);
  expect(isBetter({ value: "1.20" }, { value: "1.24", qualifier: "at-most" })).toBe(false);
  expect(isBetter({ value: "2", metric: METRICS.accuracy }, { value: "1", metric: METRICS.accuracy })).toBe(true);
  expect(isBetter({ value: "2", metric: METRICS.correlation }, { value: "1", metric: METRICS.correlation })).toBe(
    false,
  );
});

describe("for any results", () => {
  it.each([METRICS.fid, METRICS.accuracy, METRICS.correlation])(
    "no claim of a page contradicts the board beside it",
    (metric) => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(anyResultsOf(metric, 1, 14), (results) => {
          const board = selectLeaderboard(catalogueOf(results), BENCHMARK, metric);
          expect(faultsOfBoard(board)).toEqual([]);
          const claim = bestOf(metric, board.panels[0]?.entries ?? []);
          if (claim) seen.add(claim.kind);
        }),
        { numRuns: 1000 },
      );
      expect([...seen].toSorted()).toEqual(metric.direction === "none" ? [] : ["best", "first by bound"]);
    },
  );
  it("a claim that were made of another order would be found", () => {
    const [first, second] = entriesOf({ value: "1.80" }, { value: "4.19", method: birch });
    if (!first || !second) throw new Error("no entries");
    expect(
      faultsOf({ kind: "best", metric: METRICS.fid, results: [second.result], isExtreme: true }, [first, second]),
    ).toHaveLength(3);
    expect(
      faultsOf({ kind: "best", metric: METRICS.fid, results: [first.result], isExtreme: true }, [first, second]),
    ).toEqual([]);
  });
  it("nothing that a comparison marks as best is worse than what stands beside it", () => {
    fc.assert(
      fc.property(anyResults(0, 12), (results) => {
        for (const row of selectHeadToHead(catalogueOf(results), Object.values(METHODS)))
          expect(faultsOfRow(row)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
