import { expect, test } from "../support/page";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("where sources disagree comes first, and each number opens its receipt in place", async ({ page }) => {
      await page.goto("/methods/var");
      const disagreements = page.locator("section", { has: page.getByRole("heading", { name: "Where sources disagree" }) });
      const d30 = disagreements.getByRole("listitem").filter({ hasText: "d30" }).first();
      await expect(d30).toContainText("sources disagree: 1.92 and 1.97");
      await d30.getByRole("button", { name: "1.92, open the receipt" }).click();
      await expect(d30.getByRole("group", { name: "Receipt: VAR, FID 1.92" })).toContainText("Measured by");
      await page.getByRole("navigation", { name: "Source" }).getByRole("link", { name: /^abstract/ }).click();
      await expect(page).toHaveURL("/methods/var?kind=abstract");
      await expect(disagreements).toHaveCount(0);
    });

    test("a method has its place on each benchmark, and every result in a fold leads to its own place", async ({ page }) => {
      await page.goto("/methods/var");
      const row = page.getByRole("table", { name: "Where VAR stands" }).getByRole("row").filter({ hasText: "ImageNet 256×256, FID" }).first();
      await expect(row).toContainText(/\d+ (= )?of \d+/);
      await page.locator("summary", { hasText: "ImageNet 512×512" }).click();
      await page.getByRole("region", { name: "ImageNet 512×512" }).getByRole("link", { name: "2.63" }).first().click();
      await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+#[a-z0-9-]+$/);
      await expect(page.locator(":target")).toHaveText("2.63");
      await expect(page.locator(":target")).toBeInViewport();
    });

    test("a choice leaves as many methods as it says, and the other filter follows", async ({ page }) => {
      await page.goto("/methods");
      await page.locator("summary", { hasText: "Family" }).click();
      await page.getByRole("navigation", { name: "Family" }).getByRole("link", { name: "state-space model (5)" }).click();
      await expect(page).toHaveURL("/methods?family=state-space");
      const names = page.getByRole("main").getByRole("rowheader");
      await expect(names).toHaveCount(5);
      await page.getByRole("navigation", { name: "Topic" }).getByRole("link", { name: "audio (1)" }).click();
      await expect(page).toHaveURL("/methods?family=state-space&topic=audio");
      await expect(names).toHaveText([/SaShiMi$/]);
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

test("the list says which methods have no figure from the chosen sources, and keeps groups apart", async ({ page }) => {
  await page.goto("/methods");
  await page.getByRole("navigation", { name: "Source" }).getByRole("link", { name: /^abstract/ }).click();
  await expect(page).toHaveURL("/methods?kind=abstract");
  await expect(page.getByRole("table", { name: "Without a result" }).getByRole("rowheader", { name: "iTransformer" })).toBeAttached();
  const groups = page.locator("details", { has: page.getByRole("heading", { name: "Groups without names" }) });
  await groups.getByText("Groups without names").click();
  await expect(groups.getByRole("listitem")).toHaveCount(14);
  await groups.getByRole("link", { name: "Leading baselines (AutoTCL)" }).click();
  await expect(page).toHaveURL("/methods/leading-baselines-autotcl");
  await expect(page.getByText("2 figures of other methods are relative to it.")).toBeVisible();
});

test("a combination that leaves nothing says so and offers to drop each filter", async ({ page }) => {
  await page.goto("/methods?family=recurrent&topic=image-generation");
  await expect(page.getByText("No method fits all that is chosen.")).toBeVisible();
  await page.getByRole("link", { name: "Drop the topic image generation" }).click();
  await expect(page).toHaveURL("/methods?family=recurrent");
  await page.goto("/benchmarks?topic=audio&metric=fid");
  await expect(page.getByText("No benchmark fits all that is chosen.")).toBeVisible();
  await page.getByRole("link", { name: "Drop the metric FID" }).click();
  await expect(page).toHaveURL("/benchmarks?topic=audio");
});

test("a method without figures says what its abstract claims in words", async ({ page }) => {
  await page.goto("/methods/flowar?kind=abstract");
  await expect(page.getByText("superior generation performance")).toBeVisible();
  await expect(page.getByText("No figure from these sources is about it.")).toBeVisible();
});

test("names of methods lead to their pages", async ({ page }) => {
  await page.goto("/benchmarks/imagenet-256?kind=abstract");
  await page.locator("#imagenet-256-fid").getByRole("rowheader").first().getByRole("link", { name: "VAR", exact: true }).first().click();
  await expect(page).toHaveURL("/methods/var");
  const baseline = page.locator("section", { has: page.getByRole("heading", { name: "As a baseline" }) });
  await baseline.getByRole("link", { name: /^Distilled Decoding: Speed-up 6.3×/ }).first().click();
  await expect(page).toHaveURL("/papers/distilled-decoding#dd-var-speed-up");
  await page.locator("tr", { has: page.locator("#dd-var-speed-up") }).getByRole("link", { name: "Distilled Decoding" }).click();
  await expect(page).toHaveURL("/methods/distilled-decoding");
});

test("an unknown id offers the nearest ones, and stays a plain page without JavaScript", async ({ page, browser }) => {
  const answer = await page.goto("/methods/itransfomer");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: "/methods/itransformer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("iTransformer");
  for (const [wrong, right] of [["/benchmarks/imagnet-256", "/benchmarks/imagenet-256"], ["/papers/vae", "/papers/var"]] as const) {
    await page.goto(wrong);
    await expect(page.getByRole("link", { name: right })).toBeVisible();
  }
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(new URL("/methods/itransfomer", page.url()).href);
  await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Nothing has this address");
  await expect(plain.getByRole("main").getByRole("link", { name: "methods" })).toBeVisible();
  await plain.context().close();
});
