import { describe, expect, it } from "vitest";
import { cellWords, sharedEnd } from "@/lib/report/paper/cell-words";

const cell = (evidence: string, text: string, spread: string | null = null) =>
  cellWords({
    evidence,
    value: { text, number: Number(text) },
    spread: spread === null ? null : { text: spread, kind: "not-stated" },
  });

describe("the words of a cell", () => {
  it("are those of its row and its column, without the number", () => {
    expect(cell("weir 1 | 96 · Headwater | MSE: 0.305", "0.305")).toEqual({
      words: "weir 1 | 96 · Headwater | MSE",
      number: "0.305",
    });
    expect(cell("Loom: d16 · FID: 3.55", "3.55")).toEqual({ words: "Loom: d16 · FID", number: "3.55" });
  });
  it("end before the sign of a bound, a spread and an interval", () => {
    expect(cell("ARDM · BPC ↓: ≤1.43", "1.43")?.number).toBe("≤1.43");
    expect(cell("96 · ECL | MSE: 0.148 ± 0.000", "0.148", "0.000")?.number).toBe("0.148 ± 0.000");
    expect(cell("loom · mean: 2.98 [2.89, 3.06]", "2.98", "[2.89, 3.06]")?.number).toBe("2.98 [2.89, 3.06]");
  });
  it("are none of running text, nor of a cell that prints anything else", () => {
    expect(cell("(FID) from 17.45 to 1.90", "1.90")).toBeNull();
    expect(cell("one of them: 1.90", "1.90")).toBeNull();
    expect(cell("Loom · FID: 1.90 or 1.91", "1.90")).toBeNull();
    expect(cell("Loom · FID: 11.90", "1.90")).toBeNull();
  });
});

describe("the words that cells end with", () => {
  it("are whole words of the column, as many as all share", () => {
    expect(sharedEnd(["96 · Headwater | test | MSE", "192 · D-Line | test | MSE"])).toBe("test | MSE");
    expect(sharedEnd(["d16 · FID", "d30 · FID"])).toBe("FID");
    expect(sharedEnd(["96 · RMSE", "192 · MSE"])).toBe("");
  });
  it("never reach into the words of the row", () => {
    expect(sharedEnd(["weir | 96 · MSE", "weir | 96 · MSE"])).toBe("MSE");
    expect(sharedEnd(["one · weir | MSE", "one | weir | MSE · x"])).toBe("");
  });
  it("are none where nothing is given", () => expect(sharedEnd([])).toBe(""));
});
