import { textOf } from "@/tests/support/elements";
import { below, isNamed } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";
import { readPage } from "@/tests/support/read-screen";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the answer leads to where sources disagree, and each number opens its receipt in place", async ({ page }) => {
      await page.goto("/methods/loom");
      await page.getByRole("link", { name: /^Sources disagree in \d+ places?\.$/ }).click();
      await expect(page).toHaveURL("/methods/loom#disagreements");
      const disagreements = page.locator("section", {
        has: page.getByRole("heading", { name: "Where sources disagree" }),
      });
      const d30 = disagreements.getByRole("listitem").filter({ hasText: "sources disagree: 1.94 and 1.99" });
      await d30.getByRole("button", { name: "1.94, open the receipt" }).click();
      await expect(d30.getByRole("group", { name: "Receipt: Loom, FID 1.94" })).toContainText("Measured by");
      await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "All sources" }).click();
      await page
        .getByRole("navigation", { name: "Source" })
        .getByRole("link", { name: /^abstract/ })
        .click();
      await expect(page).toHaveURL("/methods/loom?kind=abstract");
      await expect(disagreements).toHaveCount(0);
    });

    test("a method has its place on each benchmark, and every result in a fold opens its receipt and leads to its own place", async ({
      page,
    }) => {
      await page.goto("/methods/loom");
      const row = page
        .getByRole("table", { name: "Where Loom stands" })
        .getByRole("row")
        .filter({ hasText: "Meadow 256×256, FID" })
        .first();
      await expect(row).toContainText(/\d+ (= )?of \d+/);
      await page.locator("summary", { hasText: "Meadow 512×512" }).click();
      await page.getByRole("region", { name: "Meadow 512×512" }).getByRole("link", { name: "2.63" }).first().click();
      if (javaScriptEnabled)
        await page
          .getByRole("group", { name: /^Receipt: .*2\.63/ })
          .getByRole("link", { name: "Permanent link" })
          .click();
      await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+#[a-z0-9-]+$/);
      await expect(page.locator(":target")).toHaveText("2.63");
      await expect(page.locator(":target")).toBeInViewport();
    });

    test("a choice leaves as many methods as it says, and the other filter follows", async ({ page }) => {
      await page.goto("/methods");
      await page.locator("summary", { hasText: "Family" }).click();
      await page
        .getByRole("navigation", { name: "Family" })
        .getByRole("link", { name: "state-space model (4)" })
        .click();
      await expect(page).toHaveURL("/methods?family=state-space");
      const names = page.getByRole("main").getByRole("rowheader");
      await expect(names).toHaveCount(4);
      await page.getByRole("navigation", { name: "Topic" }).getByRole("link", { name: "audio (1)" }).click();
      await expect(page).toHaveURL("/methods?family=state-space&topic=audio");
      await expect(names).toHaveText([/ShinGle$/]);
    });

    test("the metrics of the benchmarks fold away, and a choice among them is a link", async ({ page }) => {
      await page.goto("/benchmarks");
      const link = page.getByRole("navigation", { name: "Metric" }).getByRole("link", { name: /^FID \(\d/ });
      await expect(link).toBeHidden();
      await page.locator("summary", { hasText: "Metric" }).click();
      await link.click();
      await expect(page).toHaveURL("/benchmarks?metric=fid");
      await page.getByRole("navigation", { name: "Source" }).getByRole("link", { name: "abstract (3)" }).click();
      await expect(page.getByRole("main").getByRole("rowheader")).toHaveCount(3);
      await expect(page).toHaveURL("/benchmarks?kind=abstract&metric=fid");
    });
  });
}

test("the list says which methods have no result from the chosen sources, and keeps groups apart", async ({ page }) => {
  await page.goto("/methods");
  await page
    .getByRole("navigation", { name: "Source" })
    .getByRole("link", { name: /^abstract/ })
    .click();
  await expect(page).toHaveURL("/methods?kind=abstract");
  await expect(
    page.getByRole("table", { name: "Without a result" }).getByRole("rowheader", { name: "Headwater" }),
  ).toBeAttached();
  const groups = page.locator("details", { has: page.getByRole("heading", { name: "Groups without names" }) });
  await groups.getByText("Groups without names").click();
  await expect(groups.getByRole("listitem")).toHaveCount(7);
  await groups.getByRole("link", { name: "Leading baselines (AutoTide)" }).click();
  await expect(page).toHaveURL("/methods/leading-baselines-autotide");
  await expect(page.getByText("2 results of other methods are relative to it.")).toBeVisible();
});

test("a combination that leaves nothing says so and offers to drop each filter", async ({ page }) => {
  await page.goto("/methods?family=diffusion&topic=audio");
  await expect(page.getByText("No method matches these filters.")).toBeVisible();
  await page.getByRole("link", { name: "Drop the topic audio" }).click();
  await expect(page).toHaveURL("/methods?family=diffusion");
  await page.goto("/benchmarks?topic=audio&metric=fid");
  await expect(page.getByText("No benchmark matches these filters.")).toBeVisible();
  await page.getByRole("link", { name: "Drop the metric FID" }).click();
  await expect(page).toHaveURL("/benchmarks?topic=audio");
});

test("a method without results says what its abstract claims in words", async ({ page }) => {
  await page.goto("/methods/loom-flow?kind=abstract");
  await expect(page.getByText("our pictures are superior to those of every earlier weave")).toBeVisible();
  await expect(page.getByText("No result from these sources is about it.")).toBeVisible();
});

test("names of methods lead to their pages", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256?kind=abstract");
  await page
    .locator("#meadow-256-fid")
    .getByRole("rowheader")
    .first()
    .getByRole("link", { name: "Loom", exact: true })
    .first()
    .click();
  await expect(page).toHaveURL("/methods/loom");
  const baseline = page.locator("section", { has: page.getByRole("heading", { name: "As a baseline" }) });
  await baseline
    .getByRole("link", { name: /^Brisk Decoding: Speed-up 5.4×/ })
    .first()
    .click();
  await page
    .getByRole("group", { name: /^Receipt: Brisk Decoding/ })
    .getByRole("link", { name: "Permanent link" })
    .click();
  await expect(page).toHaveURL("/papers/brisk-decoding#brisk-loom-speed-up");
  await page
    .locator("tr", { has: page.locator("#brisk-loom-speed-up") })
    .getByRole("link", { name: "Brisk Decoding" })
    .click();
  await expect(page).toHaveURL("/methods/brisk-decoding");
});

test("an unknown id offers the nearest ones, and stays a plain page without JavaScript", async ({ page, request }) => {
  const answer = await page.goto("/methods/headwatr");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: "/methods/headwater" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Headwater");
  for (const [wrong, right] of [
    ["/benchmarks/meadw-256", "/benchmarks/meadow-256"],
    ["/papers/lom", "/papers/loom"],
  ] as const) {
    await page.goto(wrong);
    await expect(page.getByRole("link", { name: right })).toBeVisible();
  }
  const plain = readPage(await (await request.get("/methods/headwatr")).text());
  expect(textOf(plain.filter(isNamed("h1")))).toBe("Page not found");
  const links = below(plain, isNamed("main")).filter(isNamed("a"));
  expect(links.filter(({ children }) => textOf(children) === "methods")).toHaveLength(1);
});
