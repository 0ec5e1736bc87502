import { expect, test } from "@/tests/support/page";

/** The page stays untouched until it is measured. */
test.use({ wakes: false });

const PAGES = [
  { address: "/methods/loom", board: "Where it ranks" },
  { address: "/methods/headwater", board: "Where it ranks" },
  { address: "/papers/loom", board: "Results" },
  { address: "/papers/headwater", board: "Results" },
] as const;

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    for (const { address, board } of PAGES)
      test(`${address} opens on its answer and its chart, and has its board below, in windows narrow and wide`, async ({
        page,
      }) => {
        await page.goto(address);
        expect(await page.locator("[data-answer]").textContent()).toMatch(/ of \d+ configurations by /);
        for (const window of WINDOWS) {
          await page.setViewportSize(window);
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
          const at = `${window.width} px`;
          expect(answer.y, at).toBeLessThan(chart.y);
          expect(chart.y + chart.height, at).toBeLessThanOrEqual(window.height);
          expect(chart.y + chart.height, at).toBeLessThan(heading.y);
        }
      });
  });

test("a method or a paper that is compared with nothing says so, without a chart", async ({ page }) => {
  await page.goto("/methods/loom-flow?kind=abstract");
  await expect(page.locator("#chart")).toHaveCount(0);
  await expect(page.locator("[data-answer]")).toHaveText("No result from these sources is about it.");
});
