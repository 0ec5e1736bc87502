import { expect, test } from "vitest";
import { isOfText, NONE, nextOption } from "@/components/page/next-option";

test("arrows walk the options and the text between the last and the first", () => {
  const walk = (key: string, from: number) =>
    Array.from({ length: 4 }).reduce<readonly number[]>(
      (way) => [...way, nextOption(key, way.at(-1) ?? from, 3) ?? Number.NaN],
      [],
    );
  expect(walk("ArrowDown", NONE)).toEqual([0, 1, 2, NONE]);
  expect(walk("ArrowUp", NONE)).toEqual([2, 1, 0, NONE]);
});

test("keys that move in the text lead back to it, and where no option is marked they are the text's alone", () => {
  for (const key of ["Home", "End", "ArrowLeft", "ArrowRight"]) {
    expect([isOfText(key), nextOption(key, 1, 3), nextOption(key, NONE, 3)]).toEqual([true, NONE, undefined]);
  }
});

test("of no options and of other keys nothing follows", () => {
  expect([nextOption("ArrowDown", NONE, 0), nextOption("a", 0, 3), nextOption("Enter", 0, 3)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(isOfText("ArrowDown")).toBe(false);
});
