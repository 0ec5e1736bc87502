import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "@/lib/view/views/nearest";
import { wide } from "@/tests/support/catalogues";

const papers = [...wide.papers.keys()];
const benchmarks = [...wide.benchmarks.keys()];

describe("the nearest choices", () => {
  it.each([
    ["meadow256", "meadow-256"],
    ["meadw-256", "meadow-256"],
    ["Meadow256", "meadow-256"],
    ["portraits-hq", "portraits-hq-128"],
    ["wier-1", "weir-1"],
  ])("to the benchmark %s begin with %s", (typed, meant) => {
    expect(nearest(typed, benchmarks)[0]).toBe(meant);
  });
  it.each([
    ["headwatr", "headwater"],
    ["brisk-decodng", "brisk-decoding"],
    ["loomflow", "loom-flow"],
  ])("to the paper %s begin with %s", (typed, meant) => {
    expect(nearest(typed, papers)[0]).toBe(meant);
  });
  it("are at most three, the best first", () => {
    expect(nearest("aa", ["ab", "aa", "ac", "ad", "zzzzzzzzzzzz"])).toEqual(["aa", "ab", "ac"]);
    expect(nearest("aa", ["ab", "aa", "ac"], 1)).toEqual(["aa"]);
  });
  it("are none where nothing is near", () => {
    expect(nearest("qqqqqqqqqqqqqqqq", papers)).toEqual([]);
    expect(nearest("gmlp", ["calip", "clip", "gda-clip"])).toEqual([]);
    expect(nearest("", papers)).toEqual([]);
    expect(nearest("loom", [])).toEqual([]);
  });
  it("of a name without any one of its letters begin with the name, for names of four letters and more", () => {
    const long = papers.filter((id) => id.length > 3);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (id, at) => {
        const cut = at % id.length;
        expect(nearest(id.slice(0, cut) + id.slice(cut + 1), papers)).toContain(id);
      }),
    );
  });
  // The time for comparing letters grows with the length of the query, and anyone can type a long one.
  it("are looked for by the first hundred letters alone", () => {
    const hundred = "a".repeat(100);
    expect(nearest(hundred + "b".repeat(500), [hundred])).toEqual([hundred]);
  });
});
