import type { Element } from "@/tests/support/elements";
import { htmlOf, inside, isNamed, wordsIn } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

const CHOSEN = "method=headwater&method=s-eddy&method=d-line";

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

test.describe("without JavaScript", () => {
  test("the head of a column leads to the grid in its order, and that of this one to the opposite", async ({
    request,
  }) => {
    const read = async (address: string) => {
      const page = await htmlOf(request, address);
      const headsOf = (table: Element | undefined) =>
        inside(inside(table).find(isNamed("thead"))).filter(isNamed("tr"));
      const grid = page.filter(isNamed("table")).find((table) => headsOf(table).length > 1);
      const heads = inside(headsOf(grid)[1]).filter(isNamed("th"));
      const at = heads.findIndex((head) => wordsIn(head).startsWith("S-Eddy MSE"));
      const bodies = inside(grid).filter(isNamed("tbody"));
      const values = bodies.map((body) =>
        inside(body).flatMap((row) => {
          const cells = row.children.filter((child) => "attribs" in child);
          const isRow = cells.some(({ name, attribs }) => name === "th" && attribs.scope === "row");
          return isRow ? [Number.parseFloat(wordsIn(inside(cells[at]).find(isNamed("a"))))] : [];
        }),
      );
      return {
        order: heads[at]?.attribs["aria-sort"],
        values,
        next: inside(heads[at]).find(isNamed("a"))?.attribs.href ?? "no such link",
      };
    };
    const { next } = await read(`/compare?${CHOSEN}`);
    expect(next).toMatch(/sort=mse-of-s-eddy/);
    const rising = await read(next);
    expect(rising.order).toBe("ascending");
    expect(rising.values.flat().length).toBeGreaterThan(3);
    for (const rows of rising.values) expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(rising.next).toMatch(/sort=-mse-of-s-eddy/);
    const falling = await read(rising.next);
    expect(falling.order).toBe("descending");
    for (const rows of falling.values) expect(rows).toEqual(rows.toSorted((a, b) => b - a));
    expect(falling.values).not.toEqual(rising.values);
  });
});
