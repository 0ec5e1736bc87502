import { describe, expect, it } from "vitest";
import { fuzzFiles } from "@/scripts/bench/fuzz/csv-fuzz";
import { smallCollection } from "@/tests/support/collection";

describe("a file that a stranger, an editor or a failing disk has changed", () => {
  it("is refused with an address in words, or accepted where nothing in it is wrong, and never an exception", () => {
    const { outcomes, wrong } = fuzzFiles(smallCollection().texts, 2_000, 1);
    expect(wrong).toEqual([]);
    // The inputs lead to both outcomes; otherwise the test would check little.
    for (const outcome of ["accepted", "refused"]) expect(outcomes.get(outcome)).toBeGreaterThan(10);
  });
});
