import { expect, test } from "vitest";
import { toggled } from "@/lib/view/fields/toggled";

const OFFERED = ["abstract", "paper", "citation"];

test("a choice is added in the order of what is offered, or taken away", () => {
  expect(toggled(OFFERED, [], "paper")).toEqual(["paper"]);
  expect(toggled(OFFERED, ["paper"], "abstract")).toEqual(["abstract", "paper"]);
  expect(toggled(OFFERED, ["abstract", "paper"], "paper")).toEqual(["abstract"]);
});

test("every choice and none are both the whole, which is written as nothing", () => {
  expect(toggled(OFFERED, ["paper"], "paper")).toEqual([]);
  expect(toggled(OFFERED, ["abstract", "paper"], "citation")).toEqual([]);
});
