import { describe, expect, test } from "vitest";
import { matchingMethods } from "@/components/compare/matching-methods";
import { compareChoices } from "@/lib/view/compare-choices";
import { wide } from "@/tests/support/catalogues";

const { methods } = compareChoices(wide);
const found = (text: string, chosen: readonly string[] = []) =>
  matchingMethods(methods, chosen, text).map(({ id }) => id);

describe("the methods that match what is typed", () => {
  test("begin with those whose names do, whatever their order in the list, and keep that order beside", () => {
    // The list is in order of name, so "Autoregressive baseline (Loom)" comes first in it.
    expect(methods.map(({ id }) => id).filter((id) => found("loom").includes(id))).toEqual([
      "ar-baseline",
      "loom",
      "loom-flow",
    ]);
    expect(found("loom")).toEqual(["loom", "loom-flow", "ar-baseline"]);
  });
  test("have every word in name, id or topic, in any case", () => {
    expect(found("TIME head")).toEqual(["headwater"]);
    expect(found("wool_blend")).toEqual(["wool-100"]);
    expect(found("loom zzz")).toEqual([]);
  });
  test("are all for nothing typed, less those that are chosen", () => {
    expect(found(" ").toSorted()).toEqual(methods.map(({ id }) => id).toSorted());
    expect(found("loom", ["loom"])).not.toContain("loom");
  });
  // Headwater shares each of four benchmarks with eight forecasters; no image generator shares benchmarks with as many methods.
  test("stand, before any is chosen, by how many others they meet, and by name where they meet as many", () => {
    const meets = (id: string) =>
      [...new Set((wide.resultsOfMethod.get(id) ?? []).map(({ benchmark }) => benchmark.benchmark_id))].reduce(
        (sum, on) => sum + new Set((wide.resultsOfBenchmark.get(on) ?? []).map(({ method }) => method)).size - 1,
        0,
      );
    const counts = found("").map(meets);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(found("").indexOf("headwater")).toBeLessThan(found("").indexOf("loom"));
  });
  test("stand by how many benchmarks they share with what is chosen, after the names that begin so", () => {
    const shared = (id: string) => {
      const on = (one: string) => new Set((wide.resultsOfMethod.get(one) ?? []).map(({ benchmark }) => benchmark));
      return [...on("headwater")].filter((benchmark) => on(id).has(benchmark)).length;
    };
    const counts = found("", ["headwater"]).map(shared);
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(found("loom", ["headwater"])[0]).toBe("loom");
  });
});
