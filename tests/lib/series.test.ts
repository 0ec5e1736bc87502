import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectSpeedUps } from "@/lib/report/speed/claims";
import { selectLeaderboard, type Leaderboard, type Panel } from "@/lib/report/leaderboard/leaderboard";
import { axisLabel, claimSeries, groupSeries, receiptOf } from "@/lib/view/chart/series";
import { wide, small, the, theResult } from "@/tests/support/catalogues";
import { BENCHMARK, catalogueOf, resultOf, METRICS } from "@/tests/support/results";

const boardOf = (catalogue: typeof small, benchmark: string, metric: string) =>
  selectLeaderboard(catalogue, the(catalogue, "benchmarks", benchmark), the(catalogue, "metrics", metric));

const abstracts = ofKinds(wide, ["abstract"]);

/** Returns the series of a panel whose rows are one group. */
function panelSeries(board: Leaderboard, panel: Panel, scale: "auto" | "linear" | "log") {
  const [group] = panel.groups;
  if (group === undefined) throw new Error("a panel without rows");
  return groupSeries(board, panel, group, scale);
}

describe("the series of a panel", () => {
  const board = boardOf(abstracts, "meadow-256", "fid");
  const [panel] = board.panels;
  const series = panel && panelSeries(board, panel, "auto");

  it("has the marks in the order of the ranking, with ranks as a reader sees them", () => {
    expect(series?.marks.map(({ rank, text, label, detail }) => [rank, text, label, detail])).toEqual([
      ["1", "1.90", "Loom", ""],
      ["2", "4.05", "Quire", "steps 256"],
      ["3", "4.31", "Loom", "steps 12"],
      ["4", "9.87", "Brisk Decoding", "steps 1 · teacher Loom"],
      ["5", "11.52", "Brisk Decoding", "steps 1 · teacher Quire"],
      ["6", "17.45", "Autoregressive baseline (Loom)", ""],
      ["", "over 100", "Few-step baselines (Brisk Decoding)", "teacher Loom"],
      ["", "over 100", "Few-step baselines (Brisk Decoding)", "teacher Quire"],
    ]);
  });
  it("says what it draws and where each result was read", () => {
    expect(series?.name).toBe("Fréchet inception distance on Meadow 256×256");
    expect(series?.axis.label).toBe("FID, lower is better");
    expect(series?.marks[0]?.receipt).toBe("abstract of Loom: “(FID) from 17.45 to 1.90”");
    expect(receiptOf(theResult(small, "drift-table-linear-mse-96"))).toBe("paper of Drift: “Linear & 0.207”");
  });
  // 100 / 1.90 is a factor of 53.
  it("is drawn on the scale asked for", () => {
    expect(series?.axis.scale).toBe("log");
    expect(panel && panelSeries(board, panel, "linear").axis.scale).toBe("linear");
  });
  it("survives the way from the server to the browser", () => {
    expect(JSON.parse(JSON.stringify(series))).toEqual(series);
  });
  it("shares its axis with the other panels of the leaderboard, and names what tells it from them", () => {
    const errors = boardOf(small, "harbour", "mse");
    const [one, other] = errors.panels.map((each) => panelSeries(errors, each, "auto"));
    expect(one?.name).toBe("Mean squared error on Harbour, horizon 96 time steps");
    expect(other?.name).toBe("Mean squared error on Harbour, horizon 192 time steps");
    expect(one?.axis).toEqual(other?.axis);
    const far = [
      resultOf({ id: "one", value: "7", conditions: { horizon: "96" } }),
      resultOf({ id: "other", value: "100", conditions: { horizon: "192" } }),
    ];
    const apart = selectLeaderboard(catalogueOf(far), BENCHMARK, METRICS.fid);
    expect(apart.panels.map((each) => panelSeries(apart, each, "linear").axis.domain)).toEqual([
      [0, 100],
      [0, 100],
    ]);
  });
  it("has no ranks for a metric without a direction", () => {
    const scaling = boardOf(wide, "loom-scaling", "scaling-correlation");
    expect(scaling.panels.flatMap((each) => panelSeries(scaling, each, "log").marks.map(({ rank }) => rank))).toEqual([
      "",
    ]);
  });
});

describe("the series of claims", () => {
  const speedUps = selectSpeedUps(abstracts);
  const series = claimSeries("Speed-ups", "Seven claims.", speedUps, "auto");
  it("has no ranks, and names the baseline of each", () => {
    expect(series?.marks.map(({ rank }) => rank).join("")).toBe("");
    expect(series?.marks[0]).toMatchObject({
      text: "201.6×",
      detail: "against Quire, 256 steps · phase: sampling",
    });
    expect(series?.axis.label).toBe("Speed-up in ×, higher is better");
  });
  it("without claims is nothing", () => {
    expect(claimSeries("Speed-ups", "", [], "auto")).toBeNull();
  });
});

describe("the label of an axis", () => {
  it("has the unit where there is one", () => {
    expect(axisLabel(the(wide, "metrics", "compressed-size"))).toBe("Size in KB, lower is better");
    expect(axisLabel(the(wide, "metrics", "scaling-correlation"))).toBe(
      "Scaling correlation, no better direction is stated",
    );
  });
});
