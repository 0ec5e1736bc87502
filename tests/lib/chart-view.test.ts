import { describe, expect, it } from "vitest";
import {
  readCompareView,
  writeCompareQuestion,
  writeCompareView,
  DEFAULT_COMPARE_VIEW,
  fromCompareForm,
} from "@/lib/view/views/compare-view";
import { withoutMethod } from "@/lib/view/views/compare-change";
import { compareChoices } from "@/lib/view/compare-choices";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import { wide } from "@/tests/support/catalogues";

const choices = compareChoices(wide);
const read = (query: string) => readCompareView(choices, new URLSearchParams(query));

describe("a chart in the address", () => {
  it("is read and written as it is, and leaves nothing of itself in the address of the data", () => {
    const { view, problems } = read(
      "method=quire&method=loom&chart=scatter&x=steps&from=1.5&to=30&without=loom&omit=quire:l&omit=teacher:loom",
    );
    expect(problems).toEqual([]);
    expect(view.chart).toEqual({
      kind: "scatter",
      x: "steps",
      from: 1.5,
      to: 30,
      without: ["loom"],
      omit: ["quire:l", "teacher:loom"],
    });
    expect(writeCompareView(view)).toBe(
      "?chart=scatter&from=1.5&method=quire&method=loom&omit=quire%3Al&omit=teacher%3Aloom&to=30&without=loom&x=steps",
    );
    expect(writeCompareQuestion(view)).toBe("?method=quire&method=loom");
  });
  it("is the one that the data ask for where a form leaves its fields empty", () => {
    const sent = "method=loom&chart=&x=&from=&to=&without=&omit=";
    expect(readCompareView(choices, fromCompareForm(choices, new URLSearchParams(sent)))).toEqual({
      view: { ...DEFAULT_COMPARE_VIEW, methods: ["loom"] },
      problems: [],
    });
    expect(readBenchmarkView(wide, "meadow-256", new URLSearchParams("chart=&x=&from=&to=&without=")).problems).toEqual(
      [],
    );
  });
  it.each([
    ["chart=pie", "chart", "pie"],
    ["from=low", "from", "low"],
    ["to=1e999", "to", "1e999"],
    ["without=nobody", "without", "nobody"],
  ])("%s is a problem and changes nothing", (query, parameter, found) => {
    const { view, problems } = read(query);
    expect(problems.map((one) => [one.parameter, one.found])).toEqual([[parameter, found]]);
    expect(view.chart).toEqual(DEFAULT_CHART_VIEW);
  });
  it("has its ends turned where they stand in the wrong order", () => {
    expect(read("from=3&to=-2").view.chart).toMatchObject({ from: -2, to: 3 });
    expect(read("from=3&to=3").view.chart).toMatchObject({ from: 3, to: null });
  });
  it("forgets a method that is taken away", () => {
    const { view } = read("method=quire&method=loom&x=loom&without=loom");
    expect(withoutMethod(view, "loom").chart).toEqual(DEFAULT_CHART_VIEW);
  });
});
