import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectLeaderboard } from "@/lib/select/leaderboard";
import { FIRST_LOOK } from "@/lib/select/shown";
import { summarise } from "@/lib/select/summary";
import { wide, small, the } from "@/tests/support/catalogues";
import { BENCHMARK, catalogueOf, figureOf, METRICS } from "@/tests/support/figures";

function summaries(catalogue: typeof small, benchmark: string, metric: string): readonly string[] {
  const board = selectLeaderboard(catalogue, the(catalogue, "benchmarks", benchmark), the(catalogue, "metrics", metric));
  return board.panels.flatMap(({ groups }) => groups.map((group) => summarise(board, group)));
}

const abstracts = ofKinds(wide, ["abstract"]);

describe("the sentence of a panel", () => {
  it("names the best with its printed digits, counts figures and qualifiers, and says who is missing", () => {
    expect(summaries(abstracts, "meadow-256", "fid")).toEqual([
      "Loom has the lowest FID, 1.90; eight figures, two with a qualifier; LoomFlow without a figure.",
    ]);
  });
  it("counts the missing where they are more than three", () => {
    expect(summaries(abstracts, "meadow-256", "inception-score")).toEqual([
      "Loom has the highest IS, 341.2; two figures; four methods without a figure.",
    ]);
  });
  it("names all that share the first rank", () => {
    expect(summaries(small, "pond-64", "fid")).toEqual(["Marsh and Tidal share the lowest FID, 2.1; four figures, one with a qualifier."]);
  });
  it("is about its own panel", () => {
    expect(summaries(small, "harbour", "mse")).toEqual([
      "Drift has the lowest MSE, 0.196; three figures.",
      "Drift and Linear model (Drift) share the lowest MSE, 0.24; two figures.",
    ]);
  });
  it("says that a metric without a direction is not ranked", () => {
    expect(summaries(wide, "loom-scaling", "scaling-correlation")).toEqual([
      "Linear correlation coefficient of a scaling law, which is not ranked; one figure, one with a qualifier.",
    ]);
  });
  it("counts what is not drawn, and speaks of its own group", () => {
    const figures = Array.from({ length: 31 }, (_, at) => figureOf({ id: `f${at}`, value: String(50 - at), kind: at === 0 ? "paper" : "abstract" }));
    const groupsOf = (group: "none" | "family") =>
      selectLeaderboard(catalogueOf(figures), BENCHMARK, METRICS.fid, { ...FIRST_LOOK, group }).panels.flatMap(({ groups }) => groups);
    const board = selectLeaderboard(catalogueOf(figures), BENCHMARK, METRICS.fid);
    expect(groupsOf("none").map((group) => summarise(board, group))).toEqual(["ALDER has the lowest FID, 20; 1 of 31 figures."]);
  });
  it("shows a qualifier with the best value, and counts beyond twelve in digits", () => {
    const figures = Array.from({ length: 13 }, (_, at) =>
      figureOf({ id: `f${at}`, value: String(100 - 2 * at), qualifier: at === 12 ? "below" : "exact" }),
    );
    const board = selectLeaderboard(catalogueOf(figures), BENCHMARK, METRICS.fid);
    expect(board.panels.flatMap(({ groups }) => groups.map((group) => summarise(board, group)))).toEqual([
      "ALDER has the lowest FID, under 76; 13 figures, one with a qualifier.",
    ]);
  });
});
