import { expect, test } from "@/tests/support/page";

const COMPARED = "/compare?method=loom&method=loom-flow&method=burl&method=quire";

test("a board behind a line takes an own row; one that no open board takes opens it, and a refused row is led there", async ({
  page,
}) => {
  // The row is for pictures of another size than those of the open board; only a board whose sources do not state the size can accept it.
  await page.goto(`${COMPARED}#yours=1&on=meadow-256&name=Mine&m.fid=2.41&c.generated-at=64&c.sampling=standard`);
  const open = page.locator('[data-own-board="board-0"]');
  await expect(open.getByRole("list", { name: "Your rows" })).toContainText(
    "Not on this board. Not comparable: generated at differs",
  );
  const folded = page
    .locator("details[open]")
    .filter({ has: page.locator('[data-own-place="board"] tr').filter({ hasText: "yours" }) })
    .last();
  await expect(folded.getByRole("row").filter({ hasText: "Mine" }).first()).toContainText("2.41");
  await folded.evaluate((element) => ((element as HTMLDetailsElement).open = false));
  await open
    .getByRole("button", { name: /Fréchet inception distance on Meadow 256×256, generated at and sampling not stated/ })
    .click();
  await expect(folded.getByRole("row").filter({ hasText: "Mine" }).first()).toBeInViewport();
});

test("every board of a comparison has the button, and its form is that of its board", async ({ page }) => {
  await page.goto(COMPARED);
  const collapsible = page
    .locator("details:visible")
    .filter({ has: page.locator('[data-own-board="board-2"]') })
    .first();
  await collapsible.locator("summary").first().click();
  await collapsible.getByRole("button", { name: "Add your own row" }).click();
  const form = collapsible.getByRole("form", { name: "Add your own row" });
  await form.getByLabel("Precision", { exact: true }).fill("0.81");
  await form.getByRole("button", { name: "Put it on the board" }).click();
  await expect(collapsible.getByRole("row").filter({ hasText: "My model" })).toContainText("0.81");
  await expect(collapsible.getByRole("button", { name: "LaTeX", exact: true })).toBeVisible();
});

test("rows of a link follow ids that were renamed since it was made, and say so", async ({ page }) => {
  await page.goto("/benchmarks/meadow#yours=1&on=meadow&name=Mine&m.frechet-distance=2.41&c.steps=10");
  await expect(page).toHaveURL(/\/benchmarks\/meadow-256#yours=1/);
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText(/Mine .*FID 2\.41 would/);
  const said = page.getByRole("status").filter({ hasText: "Since this link was made" });
  await expect(said).toContainText("benchmark meadow is meadow-256 now");
  await expect(said).toContainText("metric frechet-distance is fid now");
});
