import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { overviewConditions, overviewSentence, overviewTitle } from "@/lib/sentences/overview";
import { selectOverview } from "@/lib/report/overview";
import { shownOverview } from "@/lib/view/board/shown-overview";
import { selectGrid } from "@/lib/report/grid";
import { small, wide } from "@/tests/support/catalogues";
import { METRICS, resultOf } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

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
    const firsts = overview.grid.methods
      .map(({ name }, at) => [name, shown.wins[at]?.[0]] as const)
      .filter(([, words]) => words && !words.startsWith("0"));
    expect(firsts.length).toBeGreaterThan(0);
    for (const [name, words = ""] of firsts.slice(0, 1))
      expect(overviewSentence(overview)).toContain(`${name} on ${words}`);
  });
  it("has one row for each benchmark, and the reason in each empty cell", () => {
    const { sections, along } = shownOverview(wide, overview);
    expect([along, sections.length]).toEqual(["", 1]);
    expect(sections[0]?.rows.map(({ label }) => label)).toEqual(["Weir 1", "Weir 2", "Gauge"]);
  });
  it("is none where a cell would have to hold several configurations, or nothing spans two benchmarks", () => {
    // Twelve methods of Wide share several image benchmarks, with 645 results: that is too many for a table.
    expect(overview.topic).toBe("time-series");
    expect(selectOverview(small)).toBeNull();
    expect(selectOverview(ofKinds(wide, ["abstract"]))).toBeNull();
  });
});

describe("the sentence under it", () => {
  const methods = "A B C D E F G H Z"
    .split(" ")
    .map((name) => rowOf("methods", { method_id: name.toLowerCase(), name, paper_id: null }));
  /**
   * Returns the sentence for one benchmark per word: the methods named by its letters share the best value, and Z is always behind; "-" stands for a
   * benchmark with Z alone.
   */
  const said = (winners: string) => {
    const results = winners.split(" ").flatMap((best, at) =>
      methods
        .filter(({ name }) => best.includes(name) || name === "Z")
        .map((method) =>
          resultOf({
            id: `${at}-${method.name}`,
            method,
            value: method.name === "Z" ? "0.9" : "0.1",
            benchmark: rowOf("benchmarks", { benchmark_id: `benchmark-${at}` }),
          }),
        ),
    );
    // The grid shows two of nine methods; the other best ones are counted all the same.
    return overviewSentence({
      methods,
      grid: selectGrid(
        results,
        methods.filter(({ name }) => "AZ".includes(name)),
        [METRICS.fid],
      ),
    });
  };
  it("names those with most firsts among all methods, equals together, and gives the others and the benchmarks that are left in number", () => {
    expect(said("A A A A A B B C C D E F G")).toBe(
      "Lowest FID among all 9 methods: A on 5 of 13 benchmarks, B and C on 2 each, and 4 other methods on the other 4.",
    );
    expect(said("A A B C D E")).toBe(
      "Lowest FID among all 9 methods: A on 2 of 6 benchmarks, and 4 other methods on the other 4.",
    );
    expect(said("A A A A A B B B B C C C D")).toBe(
      "Lowest FID among all 9 methods: A on 5 of 13 benchmarks, B on 4, C on 3, and D on 1.",
    );
    expect(said("A A B B")).toBe("Lowest FID among all 9 methods: A and B on 2 of 4 benchmarks each.");
    expect(said("A A B B C C D D E")).toBe(
      "Lowest FID among all 9 methods: 4 methods on 2 of 9 benchmarks each, and 1 other method on the other 1.",
    );
  });
  it("counts a shared benchmark for each method that is best there, and says so", () => {
    expect(said("A A A AB B")).toBe(
      "Lowest FID among all 9 methods: A on 4 of 5 benchmarks, and B on 2 (1 shared, and counted for each).",
    );
    expect(said("A A A AB B C D AE")).toBe(
      "Lowest FID among all 9 methods: A on 5 of 8 benchmarks, B on 2, and 3 other methods on 3 (2 shared, and counted for each).",
    );
  });
  it("says where a benchmark has no best value, and where none has", () => {
    expect(said("A -")).toBe("Lowest FID among all 9 methods: A on 1 of 2 benchmarks (1 without a best value).");
    expect(said("-")).toBe("No method comes first by FID.");
  });
});
