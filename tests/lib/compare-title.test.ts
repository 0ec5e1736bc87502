import { expect, test } from "vitest";
import { compareTitle } from "@/lib/view/compare-title";

test.each([
  [[], "Compare methods"],
  [["VAR"], "Compare VAR"],
  [["VAR", "FlowAR", "Distilled Decoding"], "VAR, FlowAR and Distilled Decoding"],
  [["a", "b", "c", "d"], "a, b, c and d"],
  [["a", "b", "c", "d", "e"], "a, b, c and 2 more methods"],
])("a comparison of %j has its methods for a title", (names, title) => {
  expect(compareTitle(names)).toBe(title);
});
