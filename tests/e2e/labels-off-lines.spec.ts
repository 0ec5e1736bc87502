import { chartOn } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

const CHARTS = [
  "/benchmarks/meadow-256?chart=scatter",
  "/benchmarks/meadow-256?chart=by-date",
  "/compare?method=loom&method=quire&method=brisk-decoding&chart=scatter",
];

for (const width of [390, 1440])
  test(`no label of a chart lies on the line of its front, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let lines = 0;
    for (const address of CHARTS) {
      const drawing = (await chartOn(page, address)).getByRole("application");
      const found = await drawing.evaluate((svg) => {
        const line = svg.querySelector<SVGPathElement>(".chart-step");
        if (line === null) return { isDrawn: false, on: [] };
        const place = line.getScreenCTM();
        const points = Array.from({ length: Math.ceil(line.getTotalLength()) }, (_, at) =>
          line.getPointAtLength(at).matrixTransform(place ?? undefined),
        );
        const texts = [...svg.querySelectorAll<SVGTextElement>("text:not(.recharts-cartesian-axis text)")].filter(
          ({ textContent }) => textContent !== "",
        );
        const isOn = (text: SVGTextElement) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // The box of a text is higher than its letters.
          return points.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 3 && y < bottom - 3);
        };
        return { isDrawn: true, on: texts.filter(isOn).map(({ textContent }) => textContent) };
      });
      lines += found.isDrawn ? 1 : 0;
      expect(found.on, address).toEqual([]);
    }
    expect(lines).toBeGreaterThan(0);
  });
