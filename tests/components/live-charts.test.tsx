import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DrawnChart } from "@/components/charts/drawn/drawn-chart";
import { layOut } from "@/components/charts/ranked/lay-out";
import { WalkedPlot } from "@/components/charts/ranked/walked-plot";
import { layOutScatter } from "@/components/charts/scatter/lay-out-scatter";
import { WalkedScatter } from "@/components/charts/scatter/walked-scatter";
import { DRAWN } from "@/components/charts/sheet/drawn-width";
import { axisText } from "@/components/charts/sheet/row-size";
import { ChartBoundary } from "@/components/charts/slot/chart-boundary";
import { ChartFailed } from "@/components/charts/slot/chart-failed";
import { draw } from "@/components/charts/slot/live-chart.client";
import { measure } from "@/components/charts/text/measure";
import { comparisonOf } from "@/components/gallery/comparison-of";
import type { Drawable } from "@/lib/view/chart/picture";
import { wide } from "@/tests/support/catalogues";

const drawableOf = (query: string): Drawable => {
  const { chart } = comparisonOf(wide, query).shown;
  if (!chart?.series) throw new Error(`${query}: found no chart → a query that has one`);
  return { ...chart.series, picture: chart.picture };
};
const CHARTS = {
  rows: drawableOf("method=loom&method=quire&chart=ranked"),
  plane: drawableOf("method=loom&method=loom-flow&method=burl&method=quire"),
};

describe.each(Object.entries(CHARTS))("a live chart of %s", (kind, drawable) => {
  test("is of that kind, and keeps the room of its box until that is measured", () => {
    expect(drawable.kind === "rows" ? "rows" : "plane").toBe(kind);
    expect(renderToStaticMarkup(draw(drawable))).toMatch(/^<div class="chart-box chart-room"><\/div>/);
  });

  test("offers the same pictures as the drawing that it replaces, so that no button moves", () => {
    const buttons = (node: ReactElement) =>
      [...renderToStaticMarkup(node).matchAll(/<button[^>]*>[^<]*<\/button>|<summary[^>]*>[^<]*<\/summary>/g)].map(
        ([button]) => button,
      );
    expect(buttons(draw(drawable)).length).toBeGreaterThan(3);
    expect(buttons(draw(drawable))).toEqual(buttons(<DrawnChart series={drawable} />));
  });

  test("names its axes in words outside of the drawing, and says nothing before a reader moves through it", () => {
    const html =
      drawable.kind === "rows"
        ? renderToStaticMarkup(<WalkedPlot series={drawable} layout={layOut(drawable, DRAWN.wide, measure)} />)
        : renderToStaticMarkup(
            <WalkedScatter series={drawable} layout={layOutScatter(drawable, DRAWN.wide, measure)} />,
          );
    const axes = drawable.kind === "rows" ? [drawable.axis] : [drawable.y, drawable.x];
    expect(
      [...html.matchAll(/<p class="chart-axis"[^>]*>(.*?)<\/p>/g)].map(([, words = ""]) =>
        words.replace(/<[^>]*>/g, ""),
      ),
    ).toEqual(axes.map(axisText));
    expect(html).toContain('<p class="chart-status" role="status"></p>');
    expect(html).not.toContain("chart-tip");
  });
});

test("a chart that throws is replaced by a message, and one that does not stays", () => {
  const boundary = new ChartBoundary({ children: "the chart" });
  expect(boundary.render()).toBe("the chart");
  boundary.state = ChartBoundary.getDerivedStateFromError();
  expect(renderToStaticMarkup(boundary.render())).toBe(renderToStaticMarkup(<ChartFailed />));
});
