import type { APIRequestContext, Page } from "@playwright/test";
import { below, htmlOf, isNamed } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

test("a filter is a link: the list of benchmarks by topic keeps its choice in the address", async ({ page }) => {
  await page.goto("/benchmarks");
  await page.getByText("Topic", { exact: true }).click();
  await page.getByRole("navigation", { name: "Topic" }).getByRole("link", { name: "classification (2)" }).click();
  await expect(page).toHaveURL("/benchmarks?topic=classification");
  await expect(page.getByRole("main").getByRole("rowheader")).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole("main").getByRole("rowheader")).toHaveCount(2);
});

test("the list of benchmarks takes any mix of kinds, and its links keep the mix", async ({ page }) => {
  await page.goto("/benchmarks?kind=paper");
  await page
    .getByRole("navigation", { name: "Source" })
    .getByRole("link", { name: /^citation/ })
    .click();
  await expect(page).toHaveURL("/benchmarks?kind=paper&kind=citation");
  await expect(page.getByRole("link", { name: "Meadow 256×256" })).toHaveAttribute(
    "href",
    "/benchmarks/meadow-256?kind=paper&kind=citation",
  );
});

for (const javaScriptEnabled of [true, false])
  test.describe(`lists with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("words filter a list and a choice orders it, in the address, and other filters stay", async ({ page }) => {
      await page.goto("/benchmarks?topic=time-series");
      const form = page.getByRole("search", { name: "Filter and sort the benchmarks" });
      await form.getByRole("searchbox", { name: "Words" }).fill("weir");
      await form.getByRole("combobox", { name: "Order" }).selectOption("name");
      await form.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL("/benchmarks?topic=time-series&q=weir&sort=name");
      const names = page.getByRole("main").getByRole("rowheader");
      await expect(names.filter({ hasText: /^Weir 1$/ })).toBeVisible();
      // In the copy the file has every row until its answer is there.
      await expect
        .poll(async () => (await names.allTextContents()).filter((name) => !name.toLowerCase().includes("weir")))
        .toEqual([]);
      const found = await names.allTextContents();
      expect(found).toEqual(found.toSorted((a, b) => a.localeCompare(b, "en")));
      await expect(page.getByRole("columnheader", { name: "Benchmark" })).toHaveAttribute("aria-sort", "ascending");
      await page.getByRole("columnheader", { name: "Results" }).getByRole("link").click();
      await expect(page).toHaveURL("/benchmarks?q=weir&sort=results&topic=time-series");
      await page.goto("/methods?q=no-such-method");
      await page.getByRole("link", { name: "Drop the words no-such-method" }).click();
      await expect(page).toHaveURL("/methods");
    });
  });

/** The links of a list's page: before any script, and with them. */
const LISTED = {
  "scripts off": async (_: Page, request: APIRequestContext, address: string) =>
    below(await htmlOf(request, address), isNamed("main"))
      .filter(isNamed("a"))
      .map(({ attribs }) => attribs.href),
  "scripts on": async (page: Page, _: APIRequestContext, address: string) => {
    await page.goto(address);
    return page.evaluate(() => [...document.querySelectorAll("main a[href]")].map((link) => link.getAttribute("href")));
  },
};
for (const [scripts, linksOf] of Object.entries(LISTED))
  test(`every benchmark, method and paper is in its list, with ${scripts}`, async ({ page, request }) => {
    for (const list of ["benchmarks", "methods", "papers"]) {
      const rows = ((await (await request.get(`/api/v1/${list}.json`)).json()) as { data: Record<string, string>[] })
        .data;
      const linked = await linksOf(page, request, `/${list}`);
      expect(
        rows.map((row) => `/${list}/${Object.values(row)[0]}`).filter((address) => !linked.includes(address)),
        list,
      ).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

test("papers whose abstract was read stand apart from those of which only tables were", async ({ page }) => {
  await page.goto("/papers");
  const groups = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(groups).toHaveText(["Abstract read", "Only tables read"]);
  await expect(
    page.getByRole("table", { name: "Only tables read" }).getByRole("rowheader", { name: /^Burl/ }),
  ).toBeVisible();
});

test("the axis of a benchmark can be chosen by link, and what was not understood is named", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256");
  await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "View" }).click();
  await page.getByRole("navigation", { name: "Axis" }).getByRole("link", { name: "linear" }).click();
  await expect(page).toHaveURL("/benchmarks/meadow-256?scale=linear");
  await page.goto("/benchmarks/meadow-256?scale=cubic&metrik=fid");
  const notice = page.getByRole("complementary", { name: /not understood/ });
  await expect(notice).toContainText("cubic");
  await expect(notice).toContainText("auto, linear and log");
  await expect(notice).toContainText("metrik");
});

test("a paper whose abstract has no result says so and says what it claims instead", async ({ page }) => {
  await page.goto("/papers/loom-flow");
  await expect(
    page.getByText(/^This abstract reports no result\. \d+ results were read in other sources\.$/),
  ).toBeVisible();
  await expect(page.getByText("our pictures are superior to those of every earlier weave")).toBeVisible();
  await expect(page.getByRole("table", { name: "Numerals of the abstract in the order of the text" })).toContainText(
    "256",
  );
});

test("the ledger of a paper names every numeral of its abstract and the results it belongs to", async ({ page }) => {
  await page.goto("/papers/brisk-decoding");
  const ledger = page.getByRole("table", { name: "Numerals of the abstract in the order of the text" });
  await expect(ledger.locator("tbody tr")).toHaveCount(14);
  const result = ledger.getByRole("link", { name: "Loom: FID 4.31" }).first();
  await expect(result).toHaveAttribute("href", /#brisk-loom-12-step-fid$/);
  await result.click();
  await expect(page.getByRole("group", { name: /^Receipt/ })).toContainText("4.31");
});

for (const javaScriptEnabled of [true, false])
  test.describe(`with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });
    test("a link to a folded result opens its fold, and its row and the head of its source are its receipt", async ({
      page,
    }) => {
      await page.goto("/papers/brisk-decoding");
      const figure = page.locator("#loom-d20-meadow-256-fid-brisk-table");
      await expect(figure).toBeHidden();
      // Navigates from another page, as with a permanent link, and not within the page.
      await page.goto("about:blank");
      await page.goto("/papers/brisk-decoding#loom-d20-meadow-256-fid-brisk-table");
      await expect(figure).toBeInViewport();
      await expect(figure).toHaveText("3.42");
      await expect(page.locator("tr", { has: figure })).toContainText("Loom, d20");
      const source = page.locator("details", { has: figure });
      for (const words of ["sampling: standard", "Table 1", "read on 4"]) await expect(source).toContainText(words);
    });
  });

test("the data page offers every table with its hash, and the downloads are those bytes", async ({ page, request }) => {
  await page.goto("/data");
  const tables = await page.locator("section[aria-labelledby$='-title']").evaluateAll((sections) =>
    sections.map((section) => ({
      text: (section as HTMLElement).innerText,
      csv: [...section.querySelectorAll("a")].find(({ textContent }) => textContent.trim() === "CSV")?.pathname ?? "",
    })),
  );
  const { resources } = (await (await request.get("/datapackage.json")).json()) as { resources: unknown[] };
  // The results are listed once more, as Parquet.
  expect(tables).toHaveLength(resources.length - 1);
  const { createHash } = await import("node:crypto");
  for (const { text, csv } of tables)
    expect(text, csv).toContain(
      createHash("sha256")
        .update(await (await request.get(csv)).body())
        .digest("hex"),
    );
});

test("no page scrolls sideways at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of [
    "/",
    "/?kind=paper&kind=citation",
    "/benchmarks",
    "/benchmarks/meadow-256",
    "/methods",
    "/methods/loom",
    "/methods/knot",
    "/papers",
    "/papers/brisk-decoding",
    "/data",
    "/data/api",
    "/audit",
    "/audit/tables",
    "/speed-ups",
    "/how-it-works",
    "/your-numbers",
    "/your-numbers/formats",
    "/desk",
    "/compare?method=loom&method=brisk-decoding",
    "/search",
    "/search?q=brisck",
    "/no-such-page",
  ]) {
    await page.goto(address);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});
