import { describe, expect, it } from "vitest";
import { ownValueText, readOwnValue } from "@/lib/own/own-value";

describe("a typed value", () => {
  it("is digits with the sign of a bound and a spread", () => {
    expect(readOwnValue("2.41")).toEqual({ value: { text: "2.41", number: 2.41 }, qualifier: "exact", spread: null });
    expect(readOwnValue(" ≤ 1.24 ")).toMatchObject({ value: { text: "1.24" }, qualifier: "at-most" });
    expect(readOwnValue("0.381 +- 0.002")).toMatchObject({
      value: { text: "0.381" },
      spread: { text: "0.002", kind: "not-stated" },
    });
    expect(readOwnValue("−0.5")).toMatchObject({ value: { number: -0.5 } });
    expect(readOwnValue("93.0 %")).toMatchObject({ value: { text: "93.0" } });
  });
  it("is never guessed", () => {
    expect(["", "abc", "93.0/90.7", "2.41 (ours)", "2,4,1", "±3", "2.41 ± x"].map(readOwnValue)).toEqual(
      Array(7).fill(null),
    );
  });
  it("is shown as a board prints values, and rubbish as it was typed", () => {
    expect(["<=1.24", "-0.5", "2.10", "?"].map(ownValueText)).toEqual(["≤ 1.24", "−0.5", "2.10", "?"]);
  });
});
