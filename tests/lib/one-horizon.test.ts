import { describe, expect, it } from "vitest";
import { benchmarkBoards } from "@/lib/exhibit/benchmark-boards";
import { selectBenchmarkList } from "@/lib/report/benchmark-list";
import { groupHeading, answerSentence } from "@/lib/sentences/answer";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import { DEFAULT_BENCHMARK_VIEW, readBenchmarkView, writeBenchmarkView } from "@/lib/view/views/benchmark-view";
import { notesInWords } from "@/lib/exhibit/note-words";
import { wide } from "@/tests/support/catalogues";

function modelOf(query: string) {
  const { view, problems } = readBenchmarkView(wide, "weir-1", new URLSearchParams(query));
  const model = benchmarkModel(wide, "weir-1", view, problems);
  if (model === null || model.report.chosen === null || model.report.leaderboard === null)
    throw new Error(`nothing for ${query}`);
  return { ...model, chosen: model.report.chosen, leaderboard: model.report.leaderboard };
}

const horizonOf = (result: {
  readonly conditions: readonly { readonly condition: { readonly condition_id: string }; readonly value: string }[];
}) => result.conditions.find(({ condition }) => condition.condition_id === "horizon")?.value;

describe("one horizon of a benchmark", () => {
  const all = modelOf("");
  const one = modelOf("condition=horizon.720");

  it("is named in the address as on /compare, and has one address", () => {
    expect(one.problems).toEqual([]);
    expect(writeBenchmarkView({ ...DEFAULT_BENCHMARK_VIEW, conditions: ["horizon.720"] })).toBe(
      "?condition=horizon.720",
    );
    expect(readBenchmarkView(wide, "weir-1", new URLSearchParams("condition=horizon.721")).problems[0]).toMatchObject({
      parameter: "condition",
      found: "horizon.721",
    });
  });
  it("has a board by configuration instead of the grid, of the same group, with the ranks that the whole has", () => {
    expect([all.chosen.board.shape, one.chosen.board.shape, one.chosen.name]).toEqual([
      "grid",
      "configurations",
      all.chosen.name,
    ]);
    const whole = all.leaderboard.panels.find(({ entries }) =>
      entries.some(({ result }) => result === one.chosen.lead.entries[0]?.result),
    );
    expect(one.chosen.lead.entries.map(({ result, rank }) => `${rank} ${result.id}`)).toEqual(
      whole?.entries.map(({ result, rank }) => `${rank} ${result.id}`),
    );
    expect(
      one.leaderboard.panels.every(({ entries }) => entries.every(({ result }) => horizonOf(result) === "720")),
    ).toBe(true);
  });
  it("is what answer, title, chart and files are about", () => {
    expect(answerSentence(one.leaderboard, one.chosen, one.report.better)).toContain("horizon 720 steps");
    expect(groupHeading(one.chosen)).toMatch(/^Horizon 720 steps · /);
    const chart = benchmarkChart(one.report, one.chosen, one.view);
    expect(chart?.kind).toBe("ranked");
    const drawn = JSON.stringify(chart);
    for (const result of wide.resultsOfBenchmark.get("weir-1") ?? [])
      if (horizonOf(result) !== "720") expect(drawn, result.id).not.toContain(`#${result.id}"`);
    const [board] = benchmarkBoards(wide, one).boards;
    expect(board?.title).toContain("horizon 720 steps");
    const list = selectBenchmarkList(wide, "weir-1", one.view);
    expect(
      list?.lists
        .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ result }) => horizonOf(result))))
        .every((value) => value === "720"),
    ).toBe(true);
    expect(notesInWords(list?.notes ?? []).join(" ")).toContain("Only some comparison groups: horizon 720 steps.");
  });
  it("is offered with the others before any is chosen and after, each with the groups that have it", () => {
    const values = (model: typeof one) => model.report.along?.values.map(({ value }) => value);
    expect(values(all)).toEqual(["96", "192", "336", "720", "average"]);
    expect(values(one)).toEqual(values(all));
    expect(all.report.along?.condition.condition_id).toBe("horizon");
    expect(all.report.along?.values.every(({ groups }) => groups.length > 0)).toBe(true);
  });
  it("and another one beside it are a grid of two", () => {
    const two = modelOf("condition=horizon.96&condition=horizon.720");
    expect(
      two.chosen.board.shape === "grid" &&
        two.chosen.board.grid.sections.flatMap(({ rows }) => rows.map(({ label }) => label)),
    ).toEqual(["96", "720"]);
  });
  it("keeps the group that was chosen, and drops one that has nothing under it without a complaint", () => {
    const other = all.report.groups[1]?.name ?? "";
    expect(modelOf(`condition=horizon.720&panel=${other}`).problems).toEqual([]);
  });
});
