import { expect, test } from "@/tests/support/page";

/** FID on Meadow 256×256 as the abstracts of Loom and Brisk Decoding print it, best first; entered by hand. */
const ROWS = [
  { rank: "1", method: "Loom", value: "1.90", words: "(FID) from 17.45 to 1.90" },
  { rank: "2", method: "Quire", value: "4.05", words: "rise in FID from 4.05 to 11.52" },
  { rank: "3", method: "Loom", value: "4.31", words: "rise in FID from 4.31 to 9.87" },
  { rank: "4", method: "Brisk Decoding", value: "9.87", words: "rise in FID from 4.31 to 9.87" },
  { rank: "5", method: "Brisk Decoding", value: "11.52", words: "rise in FID from 4.05 to 11.52" },
  { rank: "6", method: "Autoregressive baseline (Loom)", value: "17.45", words: "(FID) from 17.45 to 1.90" },
  {
    rank: "–",
    method: "Few-step baselines (Brisk Decoding)",
    value: "> 100",
    words: "few-step baselines fail with FID scores exceeding 100",
  },
  {
    rank: "–",
    method: "Few-step baselines (Brisk Decoding)",
    value: "> 100",
    words: "few-step baselines fail with FID scores exceeding 100",
  },
];
const PAGE = "/benchmarks/meadow-256?kind=abstract";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the answer stands on top, the FID of Meadow 256×256 in order on one board with IS beside it, and LoomFlow with its reason", async ({
      page,
    }) => {
      await page.goto(PAGE);
      await expect(
        page.getByText(
          "Loom has the lowest FID, 1.90 (by its authors in the abstract of Loom), among 5 methods in 8 configurations.",
        ),
      ).toBeVisible();
      const rows = await page.locator("#meadow-256-fid tbody tr").evaluateAll((all) =>
        all.map((row) => ({
          rank: row.querySelector("td")?.textContent,
          method: row.querySelector("th")?.textContent ?? "",
          // A value that leads to its receipt.
          value: row.querySelector("a[data-receipt]")?.textContent,
          isShown: row.checkVisibility(),
          words: row.textContent,
        })),
      );
      expect(rows.map(({ rank, value, isShown }) => ({ rank, value, isShown }))).toEqual(
        ROWS.map(({ rank, value }) => ({ rank, value, isShown: true })),
      );
      for (const [at, { method }] of ROWS.entries()) expect(rows[at]?.method).toContain(method);
      // IS is beside FID, or not in this source.
      expect(rows[0]?.words).toContain("341.2");
      expect(rows[5]?.words).toContain("82.1");
      expect(rows[1]?.words).toContain("not in this source");
      await page.getByText("Not on this board, and why").click();
      const reason = page.getByRole("listitem").filter({ hasText: "LoomFlow" }).first();
      await expect(reason).toContainText("no result in this abstract");
    });
  });
}

test("a value opens its receipt in place, by pointer and by key, and the reader comes back to it", async ({ page }) => {
  await page.goto(PAGE);
  const receipt = page.locator("#receipt-in-place[role=group][aria-label^=Receipt]");
  for (const [at, { value, words }] of ROWS.entries()) {
    const link = page.locator("#meadow-256-fid tbody tr").nth(at).locator("a[data-receipt]").first();
    if (at % 2 === 0) await link.click();
    else {
      await link.focus();
      await page.keyboard.press("Enter");
    }
    await expect(receipt).toContainText(words);
    await expect(receipt.locator("mark")).toHaveText(value.replace("> ", ""));
    await page.keyboard.press("Escape");
    await expect(receipt).toBeHidden();
    await expect(link).toBeFocused();
  }
  await expect(page).toHaveURL(PAGE);
});

test("where no receipt can be loaded, a value leads to its permanent place", async ({ page }) => {
  await page.route("**/api/v1/results/**", (route) => route.abort());
  await page.goto(PAGE);
  await page.locator("#meadow-256-fid tbody a[data-receipt]").first().click();
  await expect(page).toHaveURL("/papers/loom#loom-fid");
  await expect(page.locator("tr", { has: page.locator("#loom-fid") })).toContainText("(FID) from 17.45 to 1.90");
});

test("thirty rows stand at first and every row by address, in the order of any column, with the ranks of the whole", async ({
  page,
}) => {
  await page.goto("/benchmarks/meadow-256?metric=fid");
  const rows = page.locator("#meadow-256-fid tbody tr");
  await expect(rows).toHaveCount(30);
  await page
    .locator("#meadow-256-fid")
    .getByRole("link", { name: /^show all \d+$/ })
    .click();
  await expect(page).toHaveURL("/benchmarks/meadow-256?metric=fid&rows=all");
  await expect.poll(() => rows.count()).toBeGreaterThan(30);
  await page.locator("#meadow-256-fid thead").getByRole("link", { name: "Year" }).click();
  await expect(page).toHaveURL("/benchmarks/meadow-256?metric=fid&rows=all&sort=year");
  await expect(page.locator("thead th[aria-sort=ascending]").first()).toHaveText("Year");
  await expect(rows.first().locator("td").first()).not.toHaveText("1");
});

test("columns are chosen by a form and stand in the address", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256?metric=fid");
  await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "View" }).click();
  // An unchecked box no longer matches; by role, every one of a thousand elements would be asked for each of them.
  const checked = page.locator("main input[type=checkbox]:checked").filter({ visible: true });
  for (let count = await checked.count(); count > 0; count--) await checked.first().uncheck();
  await page.getByRole("checkbox", { name: "Steps", exact: true }).check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/benchmarks/meadow-256?metric=fid&columns=fid&columns=steps&sort=");
  await expect(page.locator("#meadow-256-fid thead th")).toHaveText(["Method", "FID", "Steps"]);
});

test("kinds of source can be mixed, and rows grouped by whose text reports them", async ({ page }) => {
  const view = page.getByRole("group", { name: "View" });
  await page.goto("/benchmarks/meadow-256?metric=fid");
  for (const kind of [/^repository/, /^abstract/]) {
    await view.locator("summary", { hasText: "Source" }).click();
    await page.getByRole("navigation", { name: "Source" }).getByRole("link", { name: kind }).click();
  }
  await expect(page).toHaveURL("/benchmarks/meadow-256?kind=abstract&kind=repository&metric=fid");
  await view.locator("summary", { hasText: "View" }).click();
  await page.getByRole("navigation", { name: "Groups" }).getByRole("link", { name: "by paper" }).click();
  await expect(page.locator("#meadow-256-fid tbody th[scope=rowgroup]").first()).toBeVisible();
  await expect(page.locator("#meadow-256-fid")).not.toContainText("citation in");
});

test("results under other conditions stand on boards of their own, behind one line each", async ({ page }) => {
  for (const [benchmark, conditions] of [
    ["meadow-512", ["guidance: without guidance"]],
    ["meadow-256", ["sampling: rejection sampling", "Generated at 384 pixels"]],
  ] as const) {
    await page.goto(`/benchmarks/${benchmark}?metric=fid`);
    for (const apart of conditions) {
      const collapsible = page.locator("details", { has: page.locator("> summary", { hasText: apart }) }).first();
      await collapsible.locator("> summary").click();
      await expect(collapsible.getByRole("table").first()).toBeVisible();
    }
  }
  await page.getByRole("link", { name: "In full, with chart" }).first().click();
  await expect(page).toHaveURL(/panel=/);
});

test("horizons stand side by side in one grid, and look-back 96 and 672 never share one", async ({ page }) => {
  await page.goto("/benchmarks/weir-1?metric=mse");
  const board = page.locator("#weir-1-mse");
  await expect(board.getByRole("heading", { level: 2 })).toContainText("Look-back 96 steps · setting: supervised");
  for (const horizon of ["96", "192", "336", "720", "average"])
    await expect(board.getByRole("columnheader", { name: horizon, exact: true })).toBeVisible();
  await expect(board.getByRole("rowheader", { name: "S-Eddy" })).toBeVisible();
  await expect(page.locator("summary", { hasText: "Look-back 672 steps" }).first()).toBeVisible();
});

test("the CSV behind the download holds the rows of the board, in its order", async ({ page, request }) => {
  await page.goto(PAGE);
  const link = page
    .locator("section", { has: page.locator("#take") })
    .getByRole("link", { name: "CSV" })
    .first();
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-disposition"]).toMatch(
    /^attachment; filename="meadow-256-fid-abstract-all\.[0-9a-f]{12}\.csv"$/,
  );
  const [header = "", ...lines] = (await answer.text()).trimEnd().split("\n");
  const column = header.split(",").indexOf("value");
  // No cell before `value` contains a comma in these rows, so the line can be split.
  expect(lines.map((line) => line.split(",")[column])).toEqual(ROWS.map(({ value }) => value.replace("> ", "")));
});

test("a receipt leads to the permanent place of its result on the paper's page", async ({ page }) => {
  await page.goto(PAGE);
  await page.locator("#meadow-256-fid tbody a[data-receipt]").first().click();
  await page.getByRole("link", { name: "Permanent link" }).locator("visible=true").click();
  await expect(page).toHaveURL("/papers/loom#loom-fid");
  await expect(page.locator("#loom-fid")).toBeInViewport();
  await expect(page.locator("tr", { has: page.locator("#loom-fid") })).toContainText("(FID) from 17.45 to 1.90");
});
