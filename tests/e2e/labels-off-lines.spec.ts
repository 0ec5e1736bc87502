import { chartOn, textsOn } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

const CHARTS = [
  "/benchmarks/meadow-256?chart=scatter",
  "/benchmarks/meadow-256?chart=by-date",
  "/compare?method=loom&method=quire&method=brisk-decoding&chart=scatter",
];

for (const width of [390, 1440])
  test(`no label of a chart lies on the line of its front or on the leader of another, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const lines = { ".chart-step": 0, ".chart-leader": 0 };
    for (const address of CHARTS) {
      const drawing = (await chartOn(page, address)).getByRole("application");
      for (const kind of [".chart-step", ".chart-leader"] as const) {
        const found = await textsOn(drawing, kind);
        lines[kind] += found.lines;
        expect(found.texts, `${address}: ${kind}`).toEqual([]);
      }
    }
    expect(lines[".chart-step"]).toBeGreaterThan(0);
    expect(lines[".chart-leader"]).toBeGreaterThan(0);
  });
