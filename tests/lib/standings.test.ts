import { describe, expect, it } from "vitest";
import { selectStandings } from "@/lib/report/standings";
import { resultOf, METHODS } from "@/tests/support/results";

const { alder, birch, cedar } = METHODS;

/** Returns "alder 1.8 best" for each method, in the order of the ranking. */
const standing = (results: Parameters<typeof selectStandings>[0]) =>
  Array.from(selectStandings(results).byMethod, ([{ method_id }, { result, place }]) =>
    [method_id, result.value.text, place].filter(Boolean).join(" "),
  );

describe("the standings of a comparison group", () => {
  it("have each method once, with its best configuration; the others stand under it", () => {
    const results = [
      resultOf({ id: "a", method: alder, value: "2.0", configuration: "S" }),
      resultOf({ id: "b", method: alder, value: "1.8", configuration: "L" }),
      resultOf({ id: "c", method: birch, value: "1.9" }),
    ];
    expect(standing(results)).toEqual(["alder 1.8 best", "birch 1.9 second"]);
    expect(
      selectStandings(results)
        .byMethod.get(alder)
        ?.others.map(({ id }) => id),
    ).toEqual(["a"]);
  });
  it("mark nothing where one method alone ranks", () => {
    expect(standing([resultOf({ method: alder, value: "1.8" })])).toEqual(["alder 1.8"]);
  });
  // alder's two configurations are first and second in the ranking, but the second best method is birch.
  it("give the second place to another method, not to a second configuration of the first", () => {
    const results = [
      resultOf({ id: "a", method: alder, value: "1.5", configuration: "L" }),
      resultOf({ id: "b", method: alder, value: "1.6", configuration: "S" }),
      resultOf({ id: "c", method: birch, value: "1.9" }),
      resultOf({ id: "d", method: cedar, value: "2.5" }),
    ];
    expect(standing(results)).toEqual(["alder 1.5 best", "birch 1.9 second", "cedar 2.5"]);
  });
  it("never call a bound the best", () => {
    const results = [
      resultOf({ id: "a", method: alder, value: "1.5", qualifier: "at-most" }),
      resultOf({ id: "b", method: birch, value: "1.9" }),
    ];
    expect(standing(results)).toEqual(["alder 1.5", "birch 1.9 second"]);
  });
  it("leave ablations and summaries out, and keep references apart", () => {
    const reference = { ...cedar, family: "reference" as const };
    const results = [
      resultOf({ id: "a", method: alder, value: "1.5" }),
      resultOf({ id: "b", method: birch, value: "1.2", standing: "ablation" }),
      resultOf({ id: "c", method: reference, value: "1.0" }),
    ];
    expect(standing(results)).toEqual(["alder 1.5"]);
    expect(selectStandings(results).references.map(({ id }) => id)).toEqual(["c"]);
  });
  it("rank nothing over tables that were read in part, and name them", () => {
    const results = [
      resultOf({ id: "a", method: alder, value: "1.5", source: { reading: "part" } }),
      resultOf({ id: "b", method: birch, value: "1.9", kind: "paper", source: { reading: "part" } }),
    ];
    expect(standing(results)).toEqual(["alder 1.5", "birch 1.9"]);
    expect(selectStandings(results).partly).toHaveLength(2);
  });
});
