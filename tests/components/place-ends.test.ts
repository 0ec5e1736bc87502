import { expect, test } from "vitest";
import { placeEnds } from "@/components/charts/labels/place-ends";

const measure = (text: string, size: number) => text.length * size * 0.5;
const bounds = { left: 40, top: 0, right: 300, bottom: 100 };
const end = (y: number, name = "VAR", value = "1.80", x = 200) => ({ at: { x, y }, name, value });

test("names stand in one column in the order of their ends, none over another", () => {
  const placed = placeEnds([end(52), end(50), end(20)], bounds, measure);
  expect(new Set(placed.map(({ box }) => box.left)).size).toBe(1);
  // 20 has its position; 50 and 52 would be at 42 and 44, and are placed 16 apart around the middle of both.
  expect(placed.map(({ box }) => box.top)).toEqual([51, 35, 12]);
  expect(placed.map(({ leader }) => leader !== null)).toEqual([true, true, false]);
});

test("the lowest names leave room for each other above the edge", () => {
  // Three labels of 16 px end at 100, so they begin at 52, 68 and 84.
  expect(placeEnds([end(98), end(99), end(97)], bounds, measure).map(({ box }) => box.top)).toEqual([68, 84, 52]);
});

test("a value goes where there is no room for it, and a name that is still too long is shortened", () => {
  // 300 - (200 + 10 + 12) = 78 px: twelve characters.
  const texts = placeEnds([end(20, "Twelve chars"), end(60, "Thirteen chars")], bounds, measure).map(({ text }) => [
    text.name,
    text.value,
  ]);
  expect(texts).toEqual([
    ["Twelve chars", ""],
    ["Thirteen ch…", ""],
  ]);
});
