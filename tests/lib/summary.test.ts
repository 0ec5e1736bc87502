import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectLeaderboard, type Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { FIRST_LOOK } from "@/lib/report/leaderboard/shown";
import { summarise } from "@/lib/sentences/summary";
import { wide, small, the } from "@/tests/support/catalogues";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";

const sentencesOf = (board: Leaderboard) =>
  board.panels.flatMap((panel) => panel.groups.map((group) => summarise(board, panel, group)));

function summaries(catalogue: typeof small, benchmark: string, metric: string): readonly string[] {
  const board = selectLeaderboard(
    catalogue,
    the(catalogue, "benchmarks", benchmark),
    the(catalogue, "metrics", metric),
  );
  return sentencesOf(board);
}

const abstracts = ofKinds(wide, ["abstract"]);

describe("the sentence of a panel", () => {
  it("names the best with its printed digits, counts results and qualifiers, and says who is missing", () => {
    expect(summaries(abstracts, "meadow-256", "fid")).toEqual([
      "Loom has the lowest FID, 1.90; eight results, two with a qualifier; LoomFlow without a result.",
    ]);
  });
  it("counts the missing where they are more than three", () => {
    expect(summaries(abstracts, "meadow-256", "inception-score")).toEqual([
      "Loom has the highest IS, 341.2; two results; four methods without a result.",
    ]);
  });
  it("names all that share the first rank", () => {
    expect(summaries(small, "pond-64", "fid")).toEqual([
      "Marsh (2.1) and Tidal (2.10) share the lowest FID, as far as their digits tell; four results, one with a qualifier.",
    ]);
  });
  it("is about its own panel", () => {
    expect(summaries(small, "harbour", "mse")).toEqual([
      "Drift has the lowest MSE here, 0.196; three results.",
      "Drift (0.24) and Linear model (Drift) (0.240) share the lowest MSE here, as far as their digits tell; two results.",
    ]);
  });
  it("says that a metric without a direction is not ranked", () => {
    expect(summaries(wide, "loom-scaling", "scaling-correlation")).toEqual([
      "Linear correlation coefficient of a scaling law, which is not ranked; one result, one with a qualifier.",
    ]);
  });
  it("counts what is not drawn, and speaks of its own group", () => {
    const results = Array.from({ length: 31 }, (_, at) =>
      resultOf({ id: `f${at}`, value: String(50 - at), kind: at === 0 ? "paper" : "abstract" }),
    );
    const board = selectLeaderboard(catalogueOf(results), BENCHMARK, METRICS.fid);
    expect(sentencesOf(board)).toEqual(["ALDER has the lowest FID, 20; 1 of 31 results."]);
    const byFamily = [
      resultOf({ id: "a", value: "2" }),
      resultOf({ id: "b", value: "3", method: { ...METHODS.birch, family: "diffusion" } }),
    ];
    expect(
      sentencesOf(selectLeaderboard(catalogueOf(byFamily), BENCHMARK, METRICS.fid, { ...FIRST_LOOK, group: "family" })),
    ).toEqual(["ALDER has the lowest FID here, 2; one result.", "BIRCH has the lowest FID here, 3; one result."]);
  });
  it("calls no bound the lowest, and counts beyond twelve in digits", () => {
    const results = Array.from({ length: 13 }, (_, at) =>
      resultOf({
        id: `f${at}`,
        value: String(100 - 2 * at),
        qualifier: at === 12 ? "below" : "exact",
        method: at === 12 ? METHODS.birch : METHODS.alder,
        configuration: `${at}`,
      }),
    );
    const board = selectLeaderboard(catalogueOf(results), BENCHMARK, METRICS.fid);
    expect(sentencesOf(board)).toEqual([
      "BIRCH (under 76) stands first by a bound; of the values that are not bounds, ALDER ranks first by FID, 78; 13 results, one with a qualifier.",
    ]);
  });
  it("says why nothing is ranked over a table that was read in part", () => {
    const parts = [
      resultOf({ id: "a", kind: "paper", source: { reading: "part", locator: "Table 10", cells: 110, figures: 2 } }),
      resultOf({ id: "b", method: METHODS.birch }),
    ];
    expect(sentencesOf(selectLeaderboard(catalogueOf(parts), BENCHMARK, METRICS.fid))).toEqual([
      "Not ranked: 2 of the 110 numbers of Table 10 of Tidal are in the collection; two results.",
    ]);
  });
});
