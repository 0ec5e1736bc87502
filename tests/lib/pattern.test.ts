import { expect, test } from "vitest";
import { pattern } from "@/lib/drafts/pattern";

test("an expression of a mapping is read as Unicode and compiled once", () => {
  expect(pattern("^.$").test("😀")).toBe(true);
  expect(pattern("^.$")).toBe(pattern("^.$"));
  expect(pattern("^..$")).not.toBe(pattern("^.$"));
});
