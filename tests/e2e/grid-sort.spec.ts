import { expect, test } from "@/tests/support/page";

const CHOSEN = "method=headwater&method=s-eddy&method=d-line";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a grid stands in the order of any of its columns, and its files with it", async ({ page, request }) => {
      await page.goto(`/compare?${CHOSEN}`);
      const table = page
        .locator("table")
        .filter({ has: page.locator("thead tr:nth-child(2)") })
        .filter({ visible: true })
        .first();
      const columns = await table.locator("thead tr:nth-child(2) th").allTextContents();
      const at = columns.findIndex((name) => /^S-Eddy MSE/.test(name.trim()));
      const head = table.locator("thead tr:nth-child(2) th").nth(at);
      await head.getByRole("link").click();
      await expect(page).toHaveURL(/sort=mse-of-s-eddy/);
      const valuesOf = () =>
        table.evaluate(
          (element, column) =>
            [...element.querySelectorAll("tbody")].map((body) =>
              [...body.querySelectorAll("tr:has(> th[scope=row])")].map((row) =>
                Number.parseFloat(row.children[column]?.querySelector("a")?.textContent ?? ""),
              ),
            ),
          at,
        );
      // The address changes first: the head is marked in the grid that answers it, which is whole once the page is.
      const sorted = async (order: "ascending" | "descending") => {
        await expect(head).toHaveAttribute("aria-sort", order);
        await page.waitForLoadState();
        return valuesOf();
      };
      const rising = await sorted("ascending");
      for (const rows of rising) expect(rows).toEqual(rows.toSorted((a, b) => a - b));
      await head.getByRole("link").click();
      await expect(page).toHaveURL(/sort=-mse-of-s-eddy/);
      const falling = await sorted("descending");
      for (const rows of falling) expect(rows).toEqual(rows.toSorted((a, b) => b - a));
      expect(falling).not.toEqual(rising);
      // The copy makes its own files; static.spec.ts compares them with the server's.
      if (await page.evaluate(() => "shards" in document.documentElement.dataset)) return;
      const csv = await (await request.get(`/api/v1/compare.csv?${CHOSEN}&sort=-mse-of-s-eddy&form=board`)).text();
      const [heads = [], ...lines] = csv
        .trim()
        .split("\n")
        .map((line) => line.replaceAll(/"[^"]*"/g, "").split(","));
      const printed = lines.map((cells) => Number.parseFloat(cells[heads.indexOf("S-Eddy · MSE")] ?? ""));
      expect(printed.slice(0, falling.flat().length)).toEqual(falling.flat());
    });
  });
