import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { overviewConditions, overviewSentence, overviewTitle } from "@/lib/sentences/overview";
import { selectOverview } from "@/lib/report/overview";
import { shownOverview } from "@/lib/view/board/shown-overview";
import { small, wide } from "@/tests/support/catalogues";

describe("the widest table of a collection", () => {
  const overview = selectOverview(wide) ?? expect.fail();
  it("spans the benchmarks and methods that meet under one protocol, with a second metric that as many cells have", () => {
    expect(overview.grid.sections.map(({ benchmark }) => benchmark.name)).toEqual(["Weir 1", "Weir 2", "Gauge"]);
    expect(overview.methods.map(({ name }) => name)).toHaveLength(7);
    expect(overviewTitle(overview)).toBe("MSE and MAE on 3 benchmarks");
    expect(overviewConditions(overview)).toBe("horizon 96 steps, look-back 96 steps and setting: supervised");
  });
  it("says who comes first how often, as its foot counts", () => {
    const shown = shownOverview(wide, overview);
    const firsts = overview.grid.methods.map(({ name }, at) => [name, shown.wins[at]?.[0]] as const).filter(([, words]) => words && !words.startsWith("0"));
    expect(firsts.length).toBeGreaterThan(0);
    for (const [name, words = ""] of firsts.slice(0, 1)) expect(overviewSentence(overview)).toContain(`${name} on ${words}`);
  });
  it("has one row for each benchmark, and the reason in each empty cell", () => {
    const { sections, along } = shownOverview(wide, overview);
    expect([along, sections.length]).toEqual(["", 1]);
    expect(sections[0]?.rows.map(({ label }) => label)).toEqual(["Weir 1", "Weir 2", "Gauge"]);
  });
  it("is none where a cell would have to hold several configurations, or nothing spans two benchmarks", () => {
    // Twelve methods of Wide meet on several image benchmarks, with 645 results: that is not a table.
    expect(overview.topic).toBe("time-series");
    expect(selectOverview(small)).toBeNull();
    expect(selectOverview(ofKinds(wide, ["abstract"]))).toBeNull();
  });
});
