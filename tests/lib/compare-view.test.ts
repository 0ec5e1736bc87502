import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectMethodGroups } from "@/lib/report/lists/compare-choices";
import { compareChoices } from "@/lib/view/compare-choices";
import { selectCompareStarts } from "@/lib/report/lists/compare-starts";
import { compareDataHref, compareHref } from "@/lib/view/address/compare-address";
import { withMethod, withMethodMoved, withoutMethod } from "@/lib/view/views/compare-change";
import {
  DEFAULT_COMPARE_VIEW,
  fromCompareForm,
  readCompareView,
  writeCompareView,
  type CompareView,
} from "@/lib/view/views/compare-view";
import { anyPlaceFilter, anyRowFilter } from "@/tests/support/any-board-choice";
import { anyChartView } from "@/tests/support/any-chart-view";
import { wideCollection } from "@/tests/support/collection";

const catalogue = buildCatalogue(wideCollection().texts);
const choices = compareChoices(catalogue);
const read = (search: string) => readCompareView(choices, new URLSearchParams(search));
const fromForm = (search: string) => readCompareView(choices, fromCompareForm(choices, new URLSearchParams(search)));

const anyView: fc.Arbitrary<CompareView> = fc
  .record({
    methods: fc.uniqueArray(fc.constantFrom(...choices.methods.map(({ id }) => id)), { maxLength: 12 }),
    at: fc.nat(),
    isHeld: fc.boolean(),
    shared: fc.boolean(),
    kinds: fc.uniqueArray(fc.constantFrom(...choices.kinds.map(({ choice }) => choice))),
    columns: fc.shuffledSubarray([...choices.places.metrics, ...choices.conditions, "rank", "year", "source"], {
      maxLength: 5,
    }),
    sort: fc.constantFrom("", "method", "-year", "steps"),
    filter: anyRowFilter(choices.families),
    place: anyPlaceFilter(choices.places),
    chart: anyChartView(choices.methods.map(({ id }) => id)),
  })
  .map(({ at, isHeld, ...view }) => ({
    ...view,
    reference: isHeld ? (view.methods[at % view.methods.length] ?? null) : null,
  }));

describe("the address of a comparison", () => {
  it("is read back as the view that wrote it, by page and form alike", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(writeCompareView(view))).toEqual({ view, problems: [] });
        expect(fromForm(writeCompareView(view))).toEqual({ view, problems: [] });
      }),
    );
  });
  it("leaves out what is not chosen", () => {
    expect(writeCompareView(DEFAULT_COMPARE_VIEW)).toBe("");
    expect(read("")).toEqual({ view: DEFAULT_COMPARE_VIEW, problems: [] });
  });
  it("keeps the order of the methods, each once", () => {
    expect(read("method=quire&method=loom&method=quire").view.methods).toEqual(["quire", "loom"]);
    expect(
      compareHref({
        ...DEFAULT_COMPARE_VIEW,
        methods: ["quire", "loom"],
        reference: "loom",
        shared: true,
        kinds: ["paper"],
      }),
    ).toBe("/compare?kind=paper&method=quire&method=loom&reference=loom&shared=yes");
    expect(compareDataHref({ ...DEFAULT_COMPARE_VIEW, methods: ["loom"] }, "csv")).toBe(
      "/api/v1/compare.csv?method=loom",
    );
  });
});

describe("what is not understood", () => {
  it("is a problem with the nearest ids, and leaves the rest of the view", () => {
    const { view, problems } = read("method=looom&method=quire&shared=maybe&kind=blog&order=up");
    expect(view).toEqual({ ...DEFAULT_COMPARE_VIEW, methods: ["quire"] });
    expect(problems.map(({ parameter, found }) => [parameter, found])).toEqual([
      ["method", "looom"],
      ["shared", "maybe"],
      ["kind", "blog"],
      ["order", "the unknown parameter order"],
    ]);
    expect(problems[0]?.nearest).toContain("loom");
  });
  it("holds for a reference that is not among the chosen methods, and for a second one", () => {
    expect(read("method=loom&method=knot&reference=quire")).toMatchObject({
      view: { reference: null },
      problems: [{ parameter: "reference", found: "quire", allowed: ["loom", "knot"] }],
    });
    expect(read("method=loom&method=knot&reference=knot&reference=loom")).toMatchObject({
      view: { reference: "knot" },
      problems: [{ parameter: "reference" }],
    });
  });
  it("is, for the API, also an empty value or a name", () => {
    expect(read("method=").problems).toHaveLength(1);
    expect(read("method=Quire").problems).toHaveLength(1);
  });
});

describe("a form", () => {
  it("may leave fields empty and name a method as its paper does", () => {
    expect(fromForm("method=loom&method=&reference=")).toEqual({
      view: { ...DEFAULT_COMPARE_VIEW, methods: ["loom"] },
      problems: [],
    });
    expect(fromForm("method=loom&method=brisk+decoding&reference=Loom")).toEqual({
      view: { ...DEFAULT_COMPARE_VIEW, methods: ["loom", "brisk-decoding"], reference: "loom" },
      problems: [],
    });
  });
  it("guesses nothing", () => expect(fromForm("method=quir").problems).toHaveLength(1));
});

describe("a change", () => {
  const view: CompareView = { ...DEFAULT_COMPARE_VIEW, methods: ["loom", "knot", "quire"], reference: "knot" };
  it("adds a method at the end, once", () => {
    expect(withMethod(view, "cask").methods).toEqual(["loom", "knot", "quire", "cask"]);
    expect(withMethod(view, "loom")).toBe(view);
  });
  it("takes the reference away with its method, and only then", () => {
    expect(withoutMethod(view, "knot")).toEqual({ ...view, methods: ["loom", "quire"], reference: null });
    expect(withoutMethod(view, "loom").reference).toBe("knot");
  });
  it("moves a method by one column and never beyond the ends", () => {
    expect(withMethodMoved(view, "knot", -1).methods).toEqual(["knot", "loom", "quire"]);
    expect(withMethodMoved(view, "knot", 1).methods).toEqual(["loom", "quire", "knot"]);
    expect(withMethodMoved(view, "loom", -1)).toBe(view);
    expect(withMethodMoved(view, "quire", 1)).toBe(view);
    expect(withMethodMoved(view, "cask", 1)).toBe(view);
  });
});

describe("what is offered", () => {
  it("begins with methods that have results", () => {
    const withResults = choices.methods.map(({ id }) => catalogue.resultsOfMethod.has(id));
    expect(withResults).toEqual(withResults.toSorted((a, b) => Number(b) - Number(a)));
    expect(choices.methods).toHaveLength(catalogue.methods.size);
  });
  it("groups methods that have results by topic, without baselines that have no name", () => {
    const groups = new Map(selectMethodGroups(catalogue).map(({ topic, methods }) => [topic, methods]));
    expect(groups.get("image-generation")).toEqual(
      expect.arrayContaining(["loom", "brisk-decoding", "quire", "glide-steps"]),
    );
    expect(groups.get("image-generation")).not.toContain("few-step-baselines-brisk");
    for (const methods of groups.values()) expect(methods.length).toBeGreaterThan(1);
  });
  // In the abstracts, Loom and Brisk Decoding are the pair that papers of the collection propose; Quire is compared with both.
  it("begins with methods of the collection's own papers, one comparison for a topic before a second", () => {
    const starts = selectCompareStarts(ofKinds(catalogue, ["abstract"])).map(({ methods }) =>
      methods.map(({ id }) => id),
    );
    expect(starts).toEqual([
      ["loom", "brisk-decoding", "quire"],
      ["half-step", "murmur"],
      ["glide-steps", "mistvae"],
    ]);
  });
  it("begins, on everything, with four generators of images, then with forecasters that meet on many data sets", () => {
    const [images, forecasts, ...more] = selectCompareStarts(catalogue);
    expect(images?.methods.map(({ id }) => id)).toEqual(["loom", "loom-flow", "brisk-decoding", "quire"]);
    expect(forecasts?.methods.map(({ id }) => id)).toEqual(["headwater", "s-eddy", "riverbed", "patchwork"]);
    expect(forecasts?.benchmarks).toEqual(["Weir 1", "Weir 2", "Gauge"]);
    expect(more).toHaveLength(1);
  });
  it("counts the results of each method by kind of source, all of them once", () => {
    for (const { id, results } of choices.methods)
      expect(results.reduce((sum, count) => sum + count, 0)).toBe(catalogue.resultsOfMethod.get(id)?.length ?? 0);
    choices.kinds.forEach(({ count }, at) => {
      expect(choices.methods.reduce((sum, { results }) => sum + (results[at] ?? 0), 0)).toBe(count);
    });
  });
});
