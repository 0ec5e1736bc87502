import { expect, it } from "vitest";
import { statedNumber } from "@/lib/own/stated-number";

it.each([
  ["600M", "M", "600"],
  ["600 M", "M", "600"],
  ["0.6B", "M", "600"],
  ["1.3b", "M", "1300"],
  ["350k", "M", "0.35"],
  ["600", "M", "600"],
  ["10 steps", "steps", "10"],
  ["600Q", "M", "600Q"],
  ["large", "M", "large"],
  ["1,200M", "M", "1,200"],
])("%s in a field of %s is %s", (typed, unit, stated) => {
  expect(statedNumber({ type: "number", unit }, typed)).toBe(stated);
});

it("leaves words as they are typed", () => {
  expect(statedNumber({ type: "text", unit: "M" }, "600M")).toBe("600M");
});
