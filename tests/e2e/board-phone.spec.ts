import { expect, test } from "@/tests/support/page";

const CHOSEN = "/compare?method=headwater&method=s-eddy&method=d-line";

test.use({ viewport: { width: 390, height: 844 } });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a grid has a card for each benchmark, with every method in sight and the one that is best most often first", async ({
      page,
    }) => {
      await page.goto(CHOSEN);
      const table = page
        .locator("table")
        .filter({ has: page.locator("tfoot") })
        .filter({ visible: true })
        .first();
      const region = page.getByRole("region").filter({ has: table });
      expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      const { names, best, values } = await table.evaluate((element) => {
        const rows = [...(element.querySelector("tbody")?.querySelectorAll("tr:has(> th[scope=row])") ?? [])];
        const cells = [...(rows[0]?.querySelectorAll("td") ?? [])].sort(
          (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
        );
        return {
          names: cells.map((cell) =>
            getComputedStyle(cell, "::before")
              .content.replaceAll('"', "")
              .replace(/^.*\\a ?/s, "")
              .split("\n")
              .at(-1),
          ),
          best: [...element.querySelectorAll("tbody b")].map((one) =>
            [...(one.closest("tr")?.children ?? [])].indexOf(one.closest("td") as Element),
          ),
          values: [...element.querySelectorAll("td a")]
            .map((one) => one.getBoundingClientRect())
            .filter(({ left, right }) => left < 0 || right > innerWidth).length,
        };
      });
      expect(new Set(names)).toEqual(new Set(["Headwater", "S-Eddy", "D-Line"]));
      expect(values).toBe(0);
      expect(best.length).toBeGreaterThan(3);
      const heads = await table.locator("thead tr").first().locator("th").allTextContents();
      const metrics = Math.max(1, names.length / heads.length);
      const wins = heads.map((_, at) => best.filter((column) => column === at * metrics + 1).length);
      expect(names[0]).toBe(heads[wins.indexOf(Math.max(...wins))]?.trim());
    });

    test("its heads lead to the same grid in another order, in one line", async ({ page }) => {
      await page.goto(CHOSEN);
      const heads = page.locator("thead tr:nth-child(2)").filter({ visible: true }).first();
      expect((await heads.boundingBox())?.height).toBeLessThan(40);
      await heads
        .getByRole("link", { name: /^S-Eddy MSE/ })
        .first()
        .click();
      await expect(page).toHaveURL(/sort=mse-of-s-eddy/);
      await expect(page.locator("thead th[aria-sort=ascending]").filter({ visible: true }).first()).toHaveText(
        /S-Eddy MSE/,
      );
    });
  });
