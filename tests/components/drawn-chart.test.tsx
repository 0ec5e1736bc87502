import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DrawnChart } from "@/components/charts/drawn/drawn-chart";
import { DRAWN, isDrawnFor } from "@/components/charts/sheet/drawn-width";
import { comparisonOf } from "@/components/gallery/comparison-of";
import { wide } from "@/tests/support/catalogues";

const COMPARED = [
  "method=loom&method=loom-flow&method=burl&method=quire",
  "method=loom&method=loom-flow&method=burl&chart=ranked",
  "method=headwater&method=s-eddy&reference=headwater",
  "method=headwater&method=s-eddy&method=d-line&chart=lines",
  "method=headwater&method=s-eddy&chart=before-after",
];

describe.each(COMPARED)("the drawing of %s", (query) => {
  const { chart } = comparisonOf(wide, query).shown;
  const series = chart?.series;
  const html = series ? renderToStaticMarkup(<DrawnChart series={{ ...series, picture: chart.picture }} />) : "";

  test("is there for a phone and for a page, with a name and what it says", () => {
    expect(html.match(/<svg role="img"/g)).toHaveLength(2);
    for (const width of Object.values(DRAWN)) expect(html).toContain(`viewBox="0 0 ${width} `);
    expect(html.match(/<desc>[^<]{20,}/g)).toHaveLength(2);
  });

  test("has a finite place for everything", () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("has places to a tenth of a px, so that a page is not full of digits", () => {
    expect(html.match(/(?: (?:x|y|x1|x2|y1|y2)="|translate\()-?\d+\.\d{3,}/g)).toBeNull();
  });

  test("offers every picture under it", () => {
    expect(html.match(/<button type="button" aria-label="(?:SVG|PNG|square|PDF) picture of /g)).toHaveLength(4);
  });
});

test("what is drawn for a phone stands in phones of other widths, and a tablet has a chart of its own", () => {
  expect([320, 360, 375, 390, 412, 430].filter((screen) => !isDrawnFor(screen - 32))).toEqual([320]);
  expect(isDrawnFor(944)).toBe(false);
  expect(isDrawnFor(1360)).toBe(true);
});
