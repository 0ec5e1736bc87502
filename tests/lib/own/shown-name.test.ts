import { expect, it } from "vitest";
import { shownName } from "@/lib/own/shown-name";

it.each([
  ["/home/alice/runs/step-10", "step-10"],
  ["~/runs/step-10/", "step-10"],
  ["../alice/step-10", "step-10"],
  ["C:\\Users\\alice\\step-10", "step-10"],
  ["\\\\server\\alice\\step-10", "step-10"],
  ["file:///home/alice/step-10", "step-10"],
])("of the path %s only its last part is shown", (cell, shown) => expect(shownName(cell)).toBe(shown));

it.each(["VAR/d30", "owner/name", "A or B", "top-k/top-p", ""])("%j is not a path and stays", (cell) =>
  expect(shownName(cell)).toBe(cell),
);
