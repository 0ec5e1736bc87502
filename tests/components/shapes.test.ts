import { expect, test } from "vitest";
import { fillingOf, outlineOf, REACH, SHAPES } from "@/components/charts/marks/shapes";
import { SLOTS } from "@/lib/tables/collection";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";

test("every slot has a shape of its own", () => {
  expect(new Set(SHAPES).size).toBe(SLOTS);
  expect(new Set(SHAPES.map(outlineOf)).size).toBe(SLOTS);
});

test("no corner lies beyond the reach", () => {
  for (const shape of SHAPES) {
    const numbers = outlineOf(shape).match(/-?\d+(\.\d+)?/g) ?? [];
    expect(Math.max(...numbers.map((number) => Math.abs(Number(number))))).toBeLessThanOrEqual(REACH);
  }
});

test("an exact result from each kind of source has a filling of its own", () => {
  expect(new Set(SOURCE_KINDS.map((kind) => fillingOf(kind, "exact"))).size).toBe(SOURCE_KINDS.length);
});

test("a bound is never solid; a rounded value is like an exact one", () => {
  expect(QUALIFIERS.map((qualifier) => fillingOf("abstract", qualifier))).toEqual([
    "solid",
    "solid",
    "open",
    "open",
    "open",
    "open",
    "open",
  ]);
  expect(fillingOf("repository", "above")).toBe("thick");
});
