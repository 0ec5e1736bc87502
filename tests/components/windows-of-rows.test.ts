import { describe, expect, it } from "vitest";
import { progressWords } from "@/components/yours/progress-words";
import { windowsOfRows } from "@/components/yours/windows-of-rows";
import { ownRow } from "@/tests/support/own";

const rowsOf = (...names: readonly string[]) => names.map((name) => ownRow({ name }));

describe("the reader's own rows are on a board by so many models", () => {
  it("all at once where they are few, and none where there are none", () => {
    expect(windowsOfRows(rowsOf("a", "a", "b", "a"), 2)).toEqual([{ from: 0, to: 4 }]);
    expect(windowsOfRows([], 2)).toEqual([{ from: 0, to: 0 }]);
  });
  it("cut before the row that brings one model too many, and lose none", () => {
    expect(windowsOfRows(rowsOf("a", "a", "b", "c", "c", "d", "e"), 2)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 6 },
      { from: 6, to: 7 },
    ]);
  });
  it("tell models of one name apart by their configuration", () => {
    const seeds = ["1", "2", "3"].map((configuration) => ownRow({ name: "a", configuration }));
    expect(windowsOfRows(seeds, 2)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
  });
});

describe("progress in words", () => {
  it("counts files, and the rows of a long one", () => {
    const reading = { kind: "reading", name: "runs.csv", at: 0, of: 2 } as const;
    expect(progressWords({ ...reading, share: 0 })).toBe("Reading runs.csv (1 of 2)");
    expect(progressWords({ ...reading, share: 0.456 })).toBe("Reading runs.csv (1 of 2), 45\u00a0% of its rows");
    expect(progressWords({ kind: "matching" })).toBe("Matching what was read with the collection");
  });
});
