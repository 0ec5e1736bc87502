import { describe, expect, it } from "vitest";
import { selectStandings } from "@/lib/report/standings";
import { figureOf, METHODS } from "@/tests/support/figures";

const { alder, birch, cedar } = METHODS;

/** "alder 1.8 best", for each method in the order of the ranking. */
const standing = (figures: Parameters<typeof selectStandings>[0]) =>
  Array.from(selectStandings(figures).byMethod, ([{ method_id }, { figure, place }]) => [method_id, figure.value.text, place].filter(Boolean).join(" "));

describe("the standings of a comparison group", () => {
  it("have each method once, with its best configuration; the others stand under it", () => {
    const figures = [
      figureOf({ id: "a", method: alder, value: "2.0", configuration: "S" }),
      figureOf({ id: "b", method: alder, value: "1.8", configuration: "L" }),
      figureOf({ id: "c", method: birch, value: "1.9" }),
    ];
    expect(standing(figures)).toEqual(["alder 1.8 best", "birch 1.9 second"]);
    expect(selectStandings(figures).byMethod.get(alder)?.others.map(({ id }) => id)).toEqual(["a"]);
  });
  it("mark nothing where one method alone ranks", () => {
    expect(standing([figureOf({ method: alder, value: "1.8" })])).toEqual(["alder 1.8"]);
  });
  // alder's two configurations are first and second of the ranking, but the second best method is birch.
  it("give the second place to another method, not to a second configuration of the first", () => {
    const figures = [
      figureOf({ id: "a", method: alder, value: "1.5", configuration: "L" }),
      figureOf({ id: "b", method: alder, value: "1.6", configuration: "S" }),
      figureOf({ id: "c", method: birch, value: "1.9" }),
      figureOf({ id: "d", method: cedar, value: "2.5" }),
    ];
    expect(standing(figures)).toEqual(["alder 1.5 best", "birch 1.9 second", "cedar 2.5"]);
  });
  it("never call a bound the best", () => {
    const figures = [figureOf({ id: "a", method: alder, value: "1.5", qualifier: "at-most" }), figureOf({ id: "b", method: birch, value: "1.9" })];
    expect(standing(figures)).toEqual(["alder 1.5", "birch 1.9 second"]);
  });
  it("leave ablations and summaries out, and keep references apart", () => {
    const reference = { ...cedar, family: "reference" as const };
    const figures = [
      figureOf({ id: "a", method: alder, value: "1.5" }),
      figureOf({ id: "b", method: birch, value: "1.2", standing: "ablation" }),
      figureOf({ id: "c", method: reference, value: "1.0" }),
    ];
    expect(standing(figures)).toEqual(["alder 1.5"]);
    expect(selectStandings(figures).references.map(({ id }) => id)).toEqual(["c"]);
  });
  it("rank nothing over tables that were read in part, and name them", () => {
    const figures = [
      figureOf({ id: "a", method: alder, value: "1.5", source: { reading: "part" } }),
      figureOf({ id: "b", method: birch, value: "1.9", kind: "paper", source: { reading: "part" } }),
    ];
    expect(standing(figures)).toEqual(["alder 1.5", "birch 1.9"]);
    expect(selectStandings(figures).partly).toHaveLength(2);
  });
});
