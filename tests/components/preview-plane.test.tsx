import { parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { comparisonOf } from "@/components/gallery/comparison-of";
import { PreviewCard } from "@/components/pictures/preview-card";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import { wide } from "@/tests/support/catalogues";
import { elementsOf, textOf } from "@/tests/support/elements";

const planeOf = (query: string): ScatterSeries => {
  const series = comparisonOf(wide, query).shown.chart?.series;
  if (series?.kind !== "plane") throw new Error(`${query}: found no chart on two axes → a query that has one`);
  return series;
};

describe.each([
  "method=loom&method=loom-flow&method=burl&method=quire",
  "method=headwater&method=s-eddy&method=d-line&chart=lines",
])("the preview of %s", (query) => {
  const plane = planeOf(query);
  const html = renderToStaticMarkup(
    <PreviewCard
      preview={{ kind: "Comparison", title: plane.name, sentence: plane.summary, rows: [], axis: "the axes", plane }}
      source="Numbers"
    />,
  );
  const elements = elementsOf(parseDocument(html));
  const texts = elements
    .filter(({ name, children }) => name === "div" && children.every((child) => "data" in child))
    .map(({ children }) => textOf(children));

  test("has a mark for each result, at a finite place of its own chart", () => {
    const marks = elements.filter(({ name, attribs }) => name === "path" && attribs.transform !== undefined);
    expect(marks).toHaveLength(plane.marks.length);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("has the title, the sentence, every tick that fits, and its source", () => {
    expect(texts).toEqual(expect.arrayContaining(["Comparison", plane.name, plane.summary, "Numbers", "the axes"]));
    const ticks = [...plane.x.ticks, ...plane.y.ticks].map(({ text }) => text);
    expect(texts.filter((text) => ticks.includes(text)).length).toBeGreaterThan(3);
  });
});
