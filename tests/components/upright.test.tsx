import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DrawnChart } from "@/components/charts/drawn/drawn-chart";
import { takenBy, Upright } from "@/components/charts/text/upright";
import { EVERY_KIND } from "@/lib/view/views/method-view";
import { methodModel } from "@/lib/view/method-model";
import { wide } from "@/tests/support/catalogues";

const spans = (html: string) =>
  Array.from(html.matchAll(/y1="(-?[\d.]+)" y2="(-?[\d.]+)"/g), ([, from, to]) => [Number(from), Number(to)]);

describe("a line through a row", () => {
  const beside = takenBy({ x: 100, anchor: "start", line: "beside", room: 200 }, 40);

  test("stops where a printed value stands, and goes on behind it", () => {
    const [above, below, ...more] = spans(
      renderToStaticMarkup(<Upright className="" x={120} reach={20} taken={[beside]} />),
    );
    expect(more).toEqual([]);
    expect([above?.[0], below?.[1]]).toEqual([-20, 20]);
    expect(above?.[1]).toBeLessThanOrEqual(-6.5);
    expect(below?.[0]).toBeGreaterThanOrEqual(6.5);
  });
  test("is whole where no value is in its way", () => {
    expect(spans(renderToStaticMarkup(<Upright className="" x={90} reach={20} taken={[beside]} />))).toEqual([
      [-20, 20],
    ]);
  });
});

test("no line of a reference goes through a value of a drawing", () => {
  const { chart } = methodModel(wide, "loom", EVERY_KIND, []) ?? {};
  if (chart?.series?.kind !== "rows") throw new Error("no rows");
  const {
    domain: [from, to],
  } = chart.series.axis;
  // One line at every twentieth of the axis, so that some are at the position of a value.
  const lines = Array.from({ length: 20 }, (_, at) => from * (to / from) ** (at / 20));
  const html = renderToStaticMarkup(<DrawnChart series={{ ...chart.series, lines, picture: chart.picture }} />);
  let met = 0;
  for (const [row] of html.matchAll(/<g transform="translate\(0 [\d.]+\)">.*?<\/text><\/g>/gs)) {
    const texts = Array.from(
      row.matchAll(/<text class="chart-value" x="([\d.]+)" y="([\d.-]+)" text-anchor="(start|end)">([^<]*)/g),
    );
    for (const [, x = "", y = "", anchor, text = ""] of texts) {
      // A digit is at least 6 px wide.
      const [left, right] =
        anchor === "start" ? [Number(x), Number(x) + 6 * text.length] : [Number(x) - 6 * text.length, Number(x)];
      for (const [, at = "", from = "", to = ""] of row.matchAll(
        /class="chart-(?:reference|tick)" x1="([\d.]+)" x2="[\d.]+" y1="(-?[\d.]+)" y2="(-?[\d.]+)"/g,
      )) {
        if (Number(at) <= left || Number(at) >= right) continue;
        met++;
        expect(Number(to) < Number(y) - 8 || Number(from) > Number(y)).toBe(true);
      }
    }
  }
  expect(met).toBeGreaterThan(0);
});
