import { describe, expect, it } from "vitest";
import { reader } from "@/lib/readers/tables/csv/reader";

/** Returns the progress that is reported while a CSV with this many rows is read. */
function readWith(count: number) {
  const parts: number[] = [];
  const text = ["model,dataset,MSE", ...Array.from({ length: count }, (_, at) => `m,d,0.${at}`)].join("\n");
  const { rows } = reader.read({ name: "runs.csv", text }, (share) => parts.push(share));
  return { parts, rows: rows.length };
}

describe("a long table", () => {
  it("tells how much of it is read, and a short one tells nothing", () => {
    expect(readWith(40_000)).toEqual({ parts: [0.25, 0.5, 0.75], rows: 40_000 });
    expect(readWith(100).parts).toEqual([]);
  });
});
