import { expect, test } from "@/tests/support/page";

/** The page stays untouched until it is measured. */
test.use({ wakes: false });

const PAGES = [
  { address: "/methods/loom", board: "Where it ranks" },
  { address: "/methods/headwater", board: "Where it ranks" },
  { address: "/papers/loom", board: "Results" },
  { address: "/papers/headwater", board: "Results" },
] as const;

for (const javaScriptEnabled of [true, false])
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const)
    test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript at ${width} px`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height } });

      for (const { address, board } of PAGES)
        test(`${address} opens on its answer and its chart, and has its board below`, async ({ page }) => {
          await page.goto(address);
          const boxOf = async (selector: string) =>
            (await page.locator(selector).filter({ visible: true }).first().boundingBox()) ?? {
              y: Infinity,
              height: 0,
            };
          const answer = await boxOf("[data-answer]");
          const chart = await boxOf("#chart svg[role=img]");
          const heading = (await page.getByRole("heading", { level: 2, name: board, exact: true }).boundingBox()) ?? {
            y: 0,
          };
          expect(await page.locator("[data-answer]").textContent()).toMatch(/ of \d+ configurations by /);
          expect(answer.y).toBeLessThan(chart.y);
          expect(chart.y + chart.height).toBeLessThanOrEqual(height);
          expect(chart.y + chart.height).toBeLessThan(heading.y);
        });
    });

test("a method or a paper that is compared with nothing says so, without a chart", async ({ page }) => {
  await page.goto("/methods/loom-flow?kind=abstract");
  await expect(page.locator("#chart")).toHaveCount(0);
  await expect(page.locator("[data-answer]")).toHaveText("No result from these sources is about it.");
});
