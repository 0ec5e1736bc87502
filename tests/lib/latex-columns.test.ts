import { expect, test } from "vitest";
import { columnShares } from "@/lib/exhibit/latex/latex-columns";
import { axisFor } from "@/lib/view/chart/axis";

const MANY = 300_000;

test("a table of a whole collection has columns, however many lines it has", () => {
  const lines = Array.from({ length: MANY }, (_, at) => `line ${at}`);
  expect(columnShares([lines, ["value"]])).toEqual(columnShares([["line 299999"], ["value"]]));
});

test("and its values have an axis", () => {
  const values = Array.from({ length: MANY }, (_, at) => at + 1);
  expect(axisFor(values, "log")).toEqual(axisFor([1, MANY], "log"));
});
