import { ALL, answer, chips, FORECASTERS, THREE, TWO } from "@/tests/support/compare-page";
import { expect, test } from "@/tests/support/page";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page opens on an example, with the picker above and other comparisons below", async ({ page }) => {
    await page.goto("/compare");
    await expect(answer(page)).toContainText("An example, Loom, LoomFlow, Brisk Decoding and Quire:");
    const board = page.getByRole("table").first();
    expect((await page.getByLabel("Add a method").boundingBox())?.y).toBeLessThan((await board.boundingBox())?.y ?? 0);
    const starts = page.getByRole("region", { name: "Start with one of these" }).getByRole("listitem");
    await expect(starts).toHaveCount(3);
    await starts.last().getByRole("link").click();
    await expect(page).toHaveURL(/\/compare\?method=/);
    await expect(chips(page).first()).toBeVisible();
  });

  test("the form adds a method by its name and sets the reference", async ({ page }) => {
    await page.goto(TWO);
    await page.getByLabel("Add a method").fill("Quire");
    await page.getByText("Options").click();
    await page.getByLabel("Reference", { exact: true }).selectOption("Loom");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(chips(page)).toHaveText(["Loom", "Brisk Decoding", "Quire"]);
    await expect(page.getByRole("row", { name: /9\.87/ }).first()).toContainText("+129.0");
  });

  test("a grid has methods across and benchmarks by horizon down, with wins, and the answer in words", async ({
    page,
  }) => {
    await page.goto(FORECASTERS);
    await expect(answer(page)).toHaveText(
      /^FedoraFormer has the lowest MSE in \d+ of \d+ rows that all 3 report, Headwater in \d+ and D-Line in \d+/,
    );
    const grid = page.getByRole("region", { name: "MSE and MAE", exact: true });
    await expect(grid.getByRole("columnheader", { name: /^(Headwater|FedoraFormer|D-Line)$/ })).toHaveText([
      "Headwater",
      "FedoraFormer",
      "D-Line",
    ]);
    await expect(
      page
        .getByRole("region", { name: /^MSE and MAE/ })
        .getByRole("rowgroup")
        .filter({ hasText: "Weir 1" })
        .getByRole("rowheader", { name: "720" }),
    ).toHaveCount(1);
    const pairs = page.getByRole("table", { name: "Better · level · worse" });
    // Both directions of a pair must give the same counts.
    const [, wins = "", ties = "", losses = ""] =
      /(\d+) · (\d+) · (\d+)/.exec(await pairs.getByRole("row").nth(1).getByRole("cell").nth(1).innerText()) ?? [];
    await expect(pairs.getByRole("row").nth(2).getByRole("cell").nth(0)).toContainText(`${losses} · ${ties} · ${wins}`);
  });

  test("methods are moved and removed by links", async ({ page }) => {
    await page.goto(THREE);
    await page.getByRole("link", { name: "Move Brisk Decoding left" }).click();
    await expect(chips(page)).toHaveText(["Brisk Decoding", "Loom", "Quire"]);
    await page.getByRole("link", { name: "Remove Loom" }).click();
    await expect(page).toHaveURL("/compare?kind=abstract&method=brisk-decoding&method=quire");
  });

  test("only shared rows, by the form", async ({ page }) => {
    await page.goto(ALL);
    await expect(page.getByText(/comparison groups? of one method only/)).toBeVisible();
    await page.getByText("Options").click();
    await page.getByLabel("Only rows that methods share").check();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/shared=yes/);
    await expect(page.getByText(/comparison groups? of one method only/)).toHaveCount(0);
    await page.getByRole("link", { name: "Show everything" }).click();
    await expect(page).toHaveURL(ALL);
  });

  test("a value leads to its permanent place, ranks are those of the whole group, and what one method alone has is folded", async ({
    page,
  }) => {
    await page.goto(ALL);
    const board = page.getByRole("region", { name: /^Fréchet inception distance on Meadow/ }).first();
    await expect(board.locator("b")).not.toHaveCount(0);
    await expect(page.getByText(/ranked among all \d+/)).toBeVisible();
    const alone = page.getByText(/comparison groups? of one method only/);
    const line = page.locator("details", { has: alone }).getByRole("listitem").first();
    await expect(line).toBeHidden();
    await alone.click();
    await expect(line).toBeVisible();
    await board.locator("a[data-receipt]").first().click();
    await expect(page).toHaveURL(/\/papers\/[^#]+#./);
  });

  test("an unknown method is named with the nearest one, which takes its place", async ({ page }) => {
    await page.goto("/compare?method=loomm&method=loom&reference=quire");
    const notice = page.getByRole("complementary");
    await expect(notice).toContainText("method: no method here is called loomm; closest match: Loom.");
    await expect(notice).toContainText("reference: found quire; allowed: loom");
    await expect(chips(page)).toHaveText(["Loom"]);
    await page.goto("/compare?method=quirre&method=loom");
    await notice.getByRole("link", { name: "Quire" }).click();
    await expect(page).toHaveURL("/compare?method=loom&method=quire");
    await expect(chips(page)).toHaveText(["Loom", "Quire"]);
  });

  test("a method without a result says so instead of an empty table", async ({ page }) => {
    await page.goto("/compare?kind=abstract&method=loom-flow");
    await expect(page.getByText("LoomFlow has no result here.")).toBeVisible();
  });

  test("a topic chooses all its methods", async ({ page }) => {
    await page.goto("/compare");
    await page.getByText("Every method of a topic").click();
    const link = page.getByRole("navigation", { name: "Topic" }).getByRole("link", { name: /^image generation/ });
    const count = Number(/\d+/.exec((await link.textContent()) ?? "")?.[0]);
    await link.click();
    await expect(chips(page)).toHaveCount(count);
  });
});
