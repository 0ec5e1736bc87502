import { rankIn, rankText, rankWords, type RankHeld } from "@/lib/format/rank";
import { expect, test } from "vitest";
import { announce, walk } from "@/components/charts/walk/walk";
import type { Mark } from "@/lib/view/chart/series";

const mark: Mark = {
  key: "a",
  label: "Distilled Decoding",
  detail: "steps 1",
  value: 9.96,
  from: 4.19,
  text: "9.96",
  fromText: "4.19",
  qualifier: "exact",
  family: "distilled",
  sourceKind: "abstract",
  rank: "2=",
  results: [],
  receipt: "abstract of Distilled Decoding: “from 4.19 to 9.96”",
};

test("arrow keys walk in the given order and stop at the ends", () => {
  expect(walk("ArrowDown", 0, 3)).toBe(1);
  expect(walk("ArrowRight", 2, 3)).toBe(2);
  expect(walk("ArrowUp", 1, 3)).toBe(0);
  expect(walk("ArrowLeft", 0, 3)).toBe(0);
  expect(walk("Home", 2, 3)).toBe(0);
  expect(walk("End", null, 3)).toBe(2);
});

test("the first arrow key leads to the first mark", () => {
  expect(walk("ArrowDown", null, 3)).toBe(0);
  expect(walk("ArrowUp", null, 3)).toBe(0);
});

test("other keys are the browser's", () => {
  expect(["Tab", "Escape", "Enter", "a"].map((key) => walk(key, 1, 3))).toEqual([null, null, null, null]);
});

test("a mark says name, detail, value, rank, receipt and its place", () => {
  expect(announce(mark, 1, 4)).toBe(
    "Distilled Decoding, steps 1. from 4.19 to 9.96. rank 2, shared. abstract of Distilled Decoding: “from 4.19 to 9.96”. 2 of 4",
  );
  expect(announce({ ...mark, detail: "", from: null, rank: "", text: "about 20×" }, 0, 1)).toBe(
    "Distilled Decoding. about 20×. abstract of Distilled Decoding: “from 4.19 to 9.96”. 1 of 1",
  );
});

test("a shared rank is said in words", () => {
  expect(["1", "7=", ""].map(rankIn).map(rankWords)).toEqual(["rank 1", "rank 7, shared", ""]);
});

test("the text of a rank is read as it was written", () => {
  const ranks: readonly RankHeld[] = [
    { rank: null, tied: false },
    ...[1, 9, 10, 204].flatMap((rank) => [
      { rank, tied: false },
      { rank, tied: true },
    ]),
  ];
  expect(ranks.map(rankText).map(rankIn)).toEqual(ranks);
});
