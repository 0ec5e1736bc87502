import { expect, test } from "vitest";
import { addressOf, COMPARISON, type PageChoice } from "@/components/yours/page-choice";
import { compareChoices } from "@/lib/view/compare-choices";
import { readBenchmarkView, writeBenchmarkView } from "@/lib/view/views/benchmark-view";
import { readCompareView } from "@/lib/view/views/compare-view";
import { wide } from "@/tests/support/catalogues";

const NOTHING: PageChoice = { benchmark: null, metric: "", group: null, methods: null, chart: "", x: "" };
const searchOf = (address: string) => new URL(address, "http://localhost").searchParams;

test("the address that a choice beside own rows leads to is one that the page of a benchmark reads whole", () => {
  const address = addressOf({
    ...NOTHING,
    benchmark: "pebble-64",
    metric: "fid",
    group: "",
    chart: "scatter",
    x: "steps",
  });
  const { view, problems } = readBenchmarkView(wide, "pebble-64", searchOf(address));
  expect(problems).toEqual([]);
  expect(new URLSearchParams(writeBenchmarkView(view)).toString()).toBe("chart=scatter&metric=fid&x=steps");
});

test("and one that a comparison reads whole", () => {
  const methods = [...wide.methods.keys()].slice(0, 3);
  const { view, problems } = readCompareView(
    compareChoices(wide),
    searchOf(addressOf({ ...NOTHING, benchmark: COMPARISON, methods, chart: "ranked" })),
  );
  expect(problems).toEqual([]);
  expect([view.methods, view.chart.kind]).toEqual([methods, "ranked"]);
});
