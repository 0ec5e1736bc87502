import fc from "@/tests/support/fast-check";
import { rowOf } from "@/tests/support/rows";
import { describe, expect, it } from "vitest";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { groupsOf } from "@/lib/catalogue/group";
import { pairsThatMeet, selectMeetings } from "@/lib/report/lists/meetings";
import { rankResults } from "@/lib/select/rank/rank";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { makeCollection } from "@/scripts/bench/collection/make-collection";
import { resultOf, METHODS, METRICS } from "@/tests/support/results";

describe("an invented collection", () => {
  it("passes every check that needs no text, and is the same for the same seed", () => {
    const texts = makeCollection(500, 7);
    expect(checkTables(texts).problems).toEqual([]);
    expect(makeCollection(500, 7)).toEqual(texts);
    expect(makeCollection(500, 8).results).not.toBe(texts.results);
  });
});

describe("ranks found in one pass", () => {
  const value = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 }))
    .map(([hundredths, digits]) => (hundredths / 100).toFixed(digits));
  it("are those that are found by comparing each value with all of the rank before it", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.constantFrom("lower", "higher"), (values, direction) => {
        const methods = values.map((_, at) =>
          rowOf("methods", { method_id: `m${at}`, name: `M${at}`, paper_id: null }),
        );
        const ranked = rankResults(
          values.map((text, at) =>
            resultOf({ id: `f${at}`, value: text, method: methods[at] as (typeof methods)[0], metric: METRICS.fid }),
          ),
          direction,
        );
        const ranks: (typeof ranked)[number]["result"][][] = [];
        for (const { result } of ranked) {
          const last = ranks.at(-1);
          if (last?.every((member) => mayBeEqual(member.value, result.value))) last.push(result);
          else ranks.push([result]);
        }
        const rankOf = new Map(
          ranks.flatMap((members, at) => members.map((result) => [result, 1 + ranks.slice(0, at).flat().length])),
        );
        for (const { result, rank } of ranked) expect(rank).toBe(rankOf.get(result));
      }),
    );
  });
});

describe("pairs of methods", () => {
  it("are those that meet on an axis, with every place where they do", () => {
    const { alder, birch, cedar } = METHODS;
    const results = [
      resultOf({ id: "a", method: alder, metric: METRICS.fid }),
      resultOf({ id: "b", method: birch, metric: METRICS.fid }),
      resultOf({ id: "c", method: cedar, metric: METRICS.accuracy }),
      resultOf({ id: "d", method: birch, metric: METRICS.accuracy }),
      resultOf({ id: "e", method: alder, metric: METRICS.accuracy }),
    ];
    const pairs = pairsThatMeet([alder, birch, cedar], selectMeetings(results));
    expect(pairs.map(({ methods, meetings }) => [...methods.map(({ name }) => name), meetings.length])).toEqual([
      ["ALDER", "BIRCH", 2],
      ["ALDER", "CEDAR", 1],
      ["BIRCH", "CEDAR", 1],
    ]);
  });
});

describe("groups of a list that never changes", () => {
  it("are made once, hold an item under each of its keys, and leave out an item without any", () => {
    const byLetter = groupsOf((word: string) => [...word]);
    const words = ["ab", "", "bb"];
    expect([...byLetter(words)]).toEqual([
      ["a", ["ab"]],
      ["b", ["ab", "bb"]],
    ]);
    expect(byLetter(words)).toBe(byLetter(words));
  });
});
