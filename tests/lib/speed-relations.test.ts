import { describe, expect, it, test } from "vitest";
import { selectComparison } from "@/lib/report/comparison";
import { comparisonChart } from "@/lib/view/chart/comparison-chart";
import { shownRelations } from "@/lib/view/board/shown-relations";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Series } from "@/lib/view/chart/series";
import { small, wide } from "@/tests/support/catalogues";
import { catalogueOf, METHODS, METRICS, resultOf } from "@/tests/support/results";

const compared = (catalogue: Catalogue, ids: readonly string[]) =>
  selectComparison(
    catalogue,
    ids.flatMap((id) => catalogue.methods.get(id) ?? []),
  );
const said = (catalogue: Catalogue, ids: readonly string[]) =>
  shownRelations(compared(catalogue, ids).speed.relations).map(({ method, baseline, claim, cost }) =>
    [
      `${method} over ${baseline}`,
      claim && `${claim.text} (${claim.source})`,
      cost && `${cost.metric} ${cost.before.text} at ${cost.stepsBefore}, ${cost.after.text} at ${cost.stepsAfter}`,
    ]
      .filter(Boolean)
      .join("; "),
  );

describe("what a comparison says of speed", () => {
  it("is the claim of the abstract with what its steps cost there, before and after", () => {
    expect(said(wide, ["brisk-decoding", "loom"])).toEqual([
      "Brisk Decoding with 1 step over Loom with 12 steps, its configuration not stated; 5.4× (abstract of Brisk Decoding); FID 4.31 at 12 steps, 9.87 at 1 step",
    ]);
  });
  it("is of chosen methods alone, in either order", () => {
    expect(said(wide, ["loom", "brisk-decoding"])).toEqual(said(wide, ["brisk-decoding", "loom"]));
    expect(said(wide, ["loom", "quire"])).toEqual([]);
    expect(said(wide, ["brisk-decoding"])).toEqual([]);
    expect(said(wide, ["loom", "quire", "brisk-decoding"]).map((words) => words.split(";")[0])).toEqual([
      "Brisk Decoding with 1 step over Loom with 12 steps, its configuration not stated",
      "Brisk Decoding with 1 step over Quire with 256 steps, its configuration not stated",
      "Brisk Decoding over Quire",
    ]);
  });
  it("is a claim alone where no student is reported, and a pair alone where nothing is claimed", () => {
    expect(said(wide, ["cask", "burl"])).toEqual(["Cask, Burl-H over Burl, H; 2.4× (paper of Cask)"]);
    expect(said(small, ["tidal", "marsh"])[0]).toContain("FID 2.1 at 256 steps, 9.96 at 1 step");
  });
  it("names both models where the cost is of another run than the claim", () => {
    const catalogue = catalogueOf([
      resultOf({
        id: "claim",
        value: "9",
        metric: METRICS.speedUp,
        method: METHODS.alder,
        configuration: "S",
        baseline: METHODS.birch,
        baselineConfiguration: "XL",
      }),
      resultOf({
        id: "before",
        kind: "paper",
        method: METHODS.birch,
        configuration: "d30",
        value: "2.0",
        conditions: { steps: "64" },
      }),
      resultOf({
        id: "after",
        kind: "paper",
        method: METHODS.alder,
        configuration: "d30",
        value: "3.0",
        conditions: { steps: "8", teacher: "birch" },
      }),
    ]);
    const [relation] = shownRelations(selectComparison(catalogue, [METHODS.alder, METHODS.birch]).speed.relations);
    expect([relation?.method, relation?.baseline, relation?.cost?.of]).toEqual([
      "ALDER, S",
      "BIRCH, XL",
      { teacher: "BIRCH, d30", student: "ALDER, d30" },
    ]);
    const [wideOne] = shownRelations(compared(wide, ["brisk-decoding", "loom"]).speed.relations);
    expect(wideOne?.cost?.of).toBeNull();
  });
  it("is no ratio that others print", () => {
    const speed = (origin: "own" | "not-stated") => {
      const catalogue = catalogueOf([
        resultOf({
          id: "a",
          value: "9",
          metric: METRICS.speedUp,
          method: METHODS.alder,
          baseline: METHODS.birch,
          origin,
        }),
      ]);
      return selectComparison(catalogue, [METHODS.alder, METHODS.birch]).speed.relations.length;
    };
    expect([speed("own"), speed("not-stated")]).toEqual([1, 0]);
  });
});

describe("the chart of fewer steps on a comparison", () => {
  const chart = (ids: readonly string[], without: readonly string[] = []) =>
    comparisonChart(compared(wide, ids), null, { ...DEFAULT_CHART_VIEW, kind: "fewer-steps", without });

  it("has the arrows of the chosen student and teacher, each with its configuration", () => {
    const shown = chart(["brisk-decoding", "loom"]);
    expect(shown?.kind).toBe("fewer-steps");
    // Ordered by FID: d24, d20 and d16 of Table 1, and the one of the abstract, which names no configuration.
    expect((shown?.series as Series).marks.map(({ label, text, fromText }) => [label, fromText, text])).toEqual([
      ["Loom, d24", "12 steps, FID 2.58", "1 step, FID 8.80"],
      ["Loom, d20", "12 steps, FID 3.42", "1 step, FID 9.40"],
      ["Loom, d16", "12 steps, FID 4.31", "1 step, FID 9.85"],
      ["Loom", "12 steps, FID 4.31", "1 step, FID 9.87"],
    ]);
    expect((shown?.series as Series).marks[2]?.detail).toBe(
      "5.4× as fast · with Brisk Decoding, Loom-d16-BD · Meadow 256×256",
    );
    expect(shown?.title).not.toContain("Quire");
  });
  it("leaves out the students of a teacher that is left out", () => {
    const labels = (without: readonly string[]) =>
      (chart(["brisk-decoding", "loom", "quire"], without)?.series as Series).marks.map(
        ({ label }) => label.split(",")[0],
      );
    expect(new Set(labels([]))).toEqual(new Set(["Loom", "Quire"]));
    expect(new Set(labels(["quire"]))).toEqual(new Set(["Loom"]));
  });
  it("can leave out a teacher, a student and one configuration of either, each by the name that the chart offers", () => {
    const all = chart(["brisk-decoding", "loom", "quire"]);
    expect(all?.offered.parts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["brisk-decoding:loom-d16-bd", "loom:d16", "teacher:quire"]),
    );
    const without = (omit: readonly string[]) =>
      comparisonChart(compared(wide, ["brisk-decoding", "loom", "quire"]), null, {
        ...DEFAULT_CHART_VIEW,
        kind: "fewer-steps",
        omit,
      });
    const labels = (omit: readonly string[]) => (without(omit)?.series as Series).marks.map(({ label }) => label);
    expect(labels([])).toContain("Loom, d16");
    for (const part of ["loom:d16", "brisk-decoding:loom-d16-bd"])
      expect(labels([part])).toEqual(labels([]).filter((label) => label !== "Loom, d16"));
    expect(labels(["teacher:quire"])).toEqual(labels([]).filter((label) => !label.startsWith("Quire")));
    expect(without(["teacher:quire"])?.notes[0]).toBe("Left out: Quire as teacher.");
    expect(without(["teacher:quire"])?.offered.omitted).toEqual([{ id: "teacher:quire", name: "Quire as teacher" }]);
    expect(without(["loom:xyz"])?.notes).toContain("Nothing here is called loom:xyz.");
  });
  it("is not offered where no student and teacher are compared", () => {
    expect(chart(["loom", "quire"])?.offered.kinds.some(({ id }) => id === "fewer-steps")).toBe(false);
    expect(chart(["loom", "quire"])?.notes.join(" ")).toContain("cannot be drawn as “fewer sampling steps”");
  });
});

test("what a second source repeats digit by digit is one arrow, and what differs two", () => {
  const pair = (source: "paper" | "repository", value: string) => [
    resultOf({
      id: `before ${source}`,
      method: METHODS.birch,
      value: "2.0",
      kind: source,
      conditions: { steps: "64" },
    }),
    resultOf({
      id: `after ${source}`,
      method: METHODS.alder,
      value,
      kind: source,
      conditions: { steps: "8", teacher: "birch" },
    }),
  ];
  const pairs = (second: string) =>
    selectComparison(catalogueOf([...pair("paper", "3.0"), ...pair("repository", second)]), [
      METHODS.alder,
      METHODS.birch,
    ]).speed.pairs.length;
  expect([pairs("3.0"), pairs("3.1")]).toEqual([1, 2]);
});
