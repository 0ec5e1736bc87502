import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { rankResults } from "@/lib/select/rank/rank";
import { GROUPINGS, MOST_AT_FIRST, ROWS, selectShown } from "@/lib/report/leaderboard/shown";
import { anyResults } from "@/tests/support/any-results";
import { resultOf, METHODS } from "@/tests/support/results";

/** More results than are shown at first: alder from 1 up, every third result from birch, the last from another text. */
const many = rankResults(
  Array.from({ length: MOST_AT_FIRST + 1 }, (_, at) =>
    resultOf({
      id: `f${at}`,
      value: String(at + 1),
      method: at % 3 === 1 ? METHODS.birch : METHODS.alder,
      kind: at === MOST_AT_FIRST ? "paper" : "abstract",
    }),
  ),
  "lower",
);
const idsOf = (groups: ReturnType<typeof selectShown<(typeof many)[number]>>) =>
  groups.map(({ rows }) => rows.map(({ result }) => result.id));

describe("the rows that a view shows", () => {
  it("are each method at its best where an axis has many results, with how many it stands for", () => {
    const [group] = selectShown(many, { rows: "top", group: "none" });
    expect(group?.rows.map(({ result, rank, standsFor }) => [result.id, rank, standsFor])).toEqual([
      ["f0", 1, 21],
      ["f1", 2, 10],
    ]);
    expect(group?.of).toBe(31);
  });
  it("are all results where there are few, or where all are asked for", () => {
    expect(idsOf(selectShown(many, { rows: "all", group: "none" }))).toEqual([many.map(({ result }) => result.id)]);
    expect(idsOf(selectShown(many.slice(1), { rows: "top", group: "none" }))).toEqual([
      many.slice(1).map(({ result }) => result.id),
    ]);
  });
  it("are of no more methods than results at first sight, and of no more results than a page asks for", () => {
    const methods = Array.from({ length: MOST_AT_FIRST + 2 }, (_, at) => ({
      ...METHODS.alder,
      method_id: `m${at}`,
      name: `M${at}`,
    }));
    const results = methods.flatMap((method, at) => [
      resultOf({ id: `a${at}`, value: String(at + 1), method }),
      resultOf({ id: `b${at}`, value: String(at + 100), method }),
    ]);
    const ranked = rankResults(results, "lower");
    const [top] = selectShown(ranked, { rows: "top", group: "none" });
    expect([top?.rows.length, top?.of]).toEqual([MOST_AT_FIRST, results.length]);
    expect(top?.rows.at(-1)?.result.id).toBe(`a${MOST_AT_FIRST - 1}`);
    expect(selectShown(ranked, { rows: "all", group: "none", most: 5 })[0]?.rows).toHaveLength(5);
    expect(selectShown(ranked, { rows: "all", group: "none" })[0]?.rows).toHaveLength(results.length);
  });
  it("stand by family of method in the order of their best", () => {
    const groups = selectShown(many, { rows: "all", group: "family" });
    expect(groups.map(({ of }) => of).reduce((sum, count) => sum + count)).toBe(31);
    expect(groups.every(({ rows }) => new Set(rows.map(({ result }) => result.method.family)).size === 1)).toBe(true);
  });
  it("keep rank and order whatever is shown, and hide nothing when all are asked for", () => {
    fc.assert(
      fc.property(
        anyResults(0, 40),
        fc.constantFrom(...ROWS),
        fc.constantFrom(...GROUPINGS),
        (results, rows, group) => {
          const ranked = rankResults(results, "lower");
          const groups = selectShown(ranked, { rows, group });
          for (const { rows: shown } of groups) {
            const places = shown.map(({ result }) => ranked.findIndex((one) => one.result === result));
            expect(places).toEqual(places.toSorted((a, b) => a - b));
            for (const row of shown) expect(row.rank).toBe(ranked.find(({ result }) => result === row.result)?.rank);
          }
          const stoodFor = groups
            .flatMap(({ rows: shown }) => shown.map(({ standsFor }) => standsFor))
            .reduce((sum, count) => sum + count, 0);
          expect(stoodFor).toBe(results.length);
        },
      ),
    );
  });
});
