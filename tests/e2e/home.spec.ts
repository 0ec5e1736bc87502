import type { APIRequestContext, Page } from "@playwright/test";
import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";
import { tableOf } from "@/tests/support/served";

/** Returns how many results of the API each kind of source has; the kind is relative to the method. */
async function countsOf(request: APIRequestContext) {
  const results = await tableOf(request, "results");
  const of = (kind: string) => results.filter(({ source_kind }) => source_kind === kind).length;
  return { abstract: of("abstract"), paper: of("paper"), all: results.length };
}

const grouped = (count: number) => count.toLocaleString("en");
const sources = (page: Page) => page.getByRole("navigation", { name: "Source" });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first screen of a phone has a result with its method, which opens its receipt, and the picker", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    const value = page.getByRole("button", { name: /, open the receipt$/ }).first();
    await expect(value).toBeInViewport({ ratio: 1 });
    const digits = (await value.textContent()) ?? "none";
    const answer = page.locator("p", { hasText: digits }).first();
    await expect(answer).toBeInViewport({ ratio: 1 });
    await expect(
      page
        .getByRole("combobox", { name: "Methods side by side" })
        .or(page.getByRole("textbox", { name: "Methods side by side" })),
    ).toBeInViewport({ ratio: 1 });
    await value.click();
    await expect(page.getByRole("group", { name: /^Receipt:/ })).toContainText("Report this number");
  });

  test("the picker leads to the page of a benchmark, and to methods side by side by their names", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("combobox", { name: "Everything on a benchmark" }).selectOption("weir-1");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/benchmarks/weir-1");
    await page.goto("/");
    await page.getByLabel("Methods side by side").fill("LoomFlow");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect(page).toHaveURL("/compare?method=LoomFlow");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("LoomFlow");
  });

  test("fewer steps and claimed speed-ups have their tables behind one line each", async ({ page, request }) => {
    const results = await tableOf(request, "results");
    await page.goto("/");
    for (const [id, rows] of [
      ["fewer-steps", 9],
      ["speed-ups", 12],
    ] as const) {
      const figure = page.locator(`#${id}`);
      await expect(figure.locator("tbody tr").first()).toBeHidden();
      await figure.getByText("The same as a table").click();
      await expect(figure.locator("tbody tr")).toHaveCount(rows);
      await expect(figure.locator("tbody tr").first()).toBeVisible();
    }
    await expect(page.locator("#speed-ups figcaption")).toContainText("over different baselines cannot be ranked");
    const claims = results.filter(({ metric_id }) => metric_id === "speed-up").length;
    await expect(
      page.locator("#speed-ups").getByRole("link", { name: new RegExp(`^${claims - 12} more claims?`) }),
    ).toHaveAttribute("href", "/speed-ups");
  });

  test("old addresses with a kind show that kind alone: of abstracts the three pairs and the seven claims that they have", async ({
    page,
  }) => {
    await page.goto("/?kind=abstract");
    const rows = page.locator("#fewer-steps tbody tr");
    await expect(rows).toHaveCount(3);
    const expected = [
      ["Loom", "12 steps", "4.31", "1 step", "9.87", "5.4×"],
      ["Quire", "256 steps", "4.05", "1 step", "11.52", "201.6×"],
      ["Quire", "256 steps", "24.80", "2 steps", "27.95", "speed-up: not in this source"],
    ];
    for (const [at, words] of expected.entries())
      for (const word of words) await expect(rows.nth(at)).toContainText(word);
    await expect(page.locator("#speed-ups tbody tr")).toHaveCount(7);
    await expect(page.locator("#fewer-steps").getByRole("link", { name: "CSV", exact: true })).toHaveAttribute(
      "href",
      /kind=abstract/,
    );
  });

  test("it opens on all sources and takes any mix of kinds, each choice a link", async ({ page, request }) => {
    const counts = await countsOf(request);
    await page.goto("/");
    await expect(page.getByText(`${grouped(counts.all)} results from all kinds of source`)).toBeVisible();
    await page.getByRole("group", { name: "View" }).getByText("all sources").click();
    await sources(page)
      .getByRole("link", { name: `paper (${counts.paper})` })
      .click();
    await expect(page).toHaveURL("/?kind=paper");
    await expect(page.getByText(`${grouped(counts.paper)} results from these kinds of source: paper`)).toBeVisible();
    await page.goto("/?kind=abstract&kind=paper&kind=repository&kind=citation");
    await expect(page.getByText(`${grouped(counts.all)} results from these kinds of source`)).toBeVisible();
    await page.goto("/?kind=abstract&kind=paper&kind=repository&kind=citation&kind=aggregator");
    await expect(page.getByText(`${grouped(counts.all)} results from all kinds of source`)).toBeVisible();
  });

  test("a kind that does not exist is named, and all are shown", async ({ page, request }) => {
    const counts = await countsOf(request);
    await page.goto("/?kind=papre");
    await expect(page.getByRole("complementary")).toContainText("papre");
    await expect(page.getByText(`${grouped(counts.all)} results from`)).toBeVisible();
  });

  test("the widest table has a row for each benchmark, and its sentence says what its foot counts", async ({
    page,
  }) => {
    await page.goto("/");
    const section = page.locator("section", { has: page.locator("#overview") });
    const [, winner = "", firsts = "", of = ""] =
      /: (.+?) on (\d+) of (\d+) benchmarks/.exec((await section.locator("p").first().textContent()) ?? "") ?? [];
    const at = (await section.locator("thead tr").first().locator("th[colspan]").allTextContents())
      .map((name) => name.trim())
      .indexOf(winner);
    const metrics = Number(
      await section.locator("thead tr").first().locator("th[colspan]").first().getAttribute("colspan"),
    );
    await expect(section.locator("tfoot td").nth(at * metrics)).toHaveText(`${firsts} of ${of}`);
    await expect(section.locator("tbody tr")).toHaveCount(Number(of));
  });
});

test("the field for methods takes several once a reader turns to it, by keyboard and with what was typed", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("Methods side by side").click();
  await page.keyboard.type("loom-flow");
  const field = page.getByRole("combobox", { name: "Methods side by side" });
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(field).toHaveValue("loom-flow");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove LoomFlow" })).toBeVisible();
  await page.keyboard.type("loom");
  await page.keyboard.press("Enter");
  expect(await violations(page, { within: "main" })).toEqual([]);
  await page.getByRole("button", { name: "Remove Loom", exact: true }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type("loom");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL("/compare?method=loom-flow&method=loom");
});
