import { openPanel } from "@/tests/support/compare-page";
import { held } from "@/tests/support/held";
import { expect, test } from "@/tests/support/page";

/** Journeys that apply to the server's site and to the copy for file hosts; both run them. */

test("filters of a method's page narrow its results", async ({ page }) => {
  await page.goto("/methods/loom");
  const all = Number(/(\d+) results? on/.exec(await page.locator("main").innerText())?.[1]);
  await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "All sources" }).click();
  await page
    .getByRole("navigation", { name: "Source" })
    .getByRole("link", { name: /^abstract/ })
    .click();
  await expect(page).toHaveURL(/\/methods\/loom\?kind=abstract/);
  await expect(page.getByRole("main")).toContainText(/\d+ results? on/);
  await expect
    .poll(async () => Number(/(\d+) results? on/.exec(await page.locator("main").innerText())?.[1]))
    .toBeLessThan(all);
});

test("filters of the first page choose what it opens with", async ({ page }) => {
  await page.goto("/");
  const facts = (words: string | RegExp) => page.getByRole("main").getByText(words);
  await expect(facts(/results from all kinds of source/)).toBeVisible();
  await page.goto("/?kind=abstract");
  await expect(facts(/results from these kinds of source: abstract/)).toBeVisible();
});

test("a benchmark that is picked on the first page opens", async ({ page }) => {
  await page.goto("/?benchmark=weir-1");
  await expect(page).toHaveURL(/\/benchmarks\/weir-1$/);
});

test("a value opens its receipt in place, on a page and on one that was worked out for its address", async ({
  page,
}) => {
  for (const address of [
    "/benchmarks/meadow-256",
    "/benchmarks/meadow-256?metric=is",
    "/compare?method=loom&method=loom-flow",
  ]) {
    await page.goto(address);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    const value = page.locator("main td a[data-receipt]:visible").first();
    const digits = (await value.innerText()).replace(/[^\d.]/g, "");
    await value.click();
    const receipt = page.getByRole("group", { name: /^Receipt: / });
    await expect(receipt, address).toBeVisible();
    await expect(receipt.locator("mark").first(), address).toContainText(digits);
    await expect(receipt.getByRole("link", { name: "Permanent link" }), address).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(receipt).toBeHidden();
  }
});

test("a file of a choice is saved: every result of a comparison for a bibliography and as JSON, and those of a method's own sources", async ({
  page,
}) => {
  for (const [address, files] of [
    [
      "/compare?method=loom&method=loom-flow",
      [
        [/^\/api\/v1\/compare\.bib\?/, "@misc{"],
        [/^\/api\/v1\/compare\.json\?/, '"data_version"'],
      ],
    ],
    ["/methods/loom?kind=paper", [[/^\/api\/v1\/methods\/loom\.csv\?/, "result_id,"]]],
  ] as const) {
    await page.goto(address);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await page
      .locator("main details")
      .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
    const links = page.locator("main a[href*='/api/v1/']:visible");
    const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    for (const [file, words] of files) {
      const at = hrefs.findIndex((href) => file.test(href));
      expect(at, `${address}: ${hrefs.join(" ")}`).toBeGreaterThanOrEqual(0);
      // A server displays JSON instead of saving it; both contain the same.
      await links.nth(at).evaluate((link) => link.setAttribute("download", ""));
      const [saved] = await Promise.all([page.waitForEvent("download"), links.nth(at).click()]);
      const bytes: Buffer[] = [];
      for await (const part of await saved.createReadStream()) bytes.push(part as Buffer);
      expect(Buffer.concat(bytes).toString(), address).toContain(words);
    }
  }
});

test.describe("before anybody moves", () => {
  test.use({ wakes: false });

  test("until a choice is answered nothing of the file can be used, and then all of the answer", async ({ page }) => {
    const release = await held(page, "**/shards/**");
    await page.goto("/benchmarks/meadow-256?metric=inception-score", { waitUntil: "commit" });
    const main = page.getByRole("main");
    await expect(main.locator("a").first()).toBeAttached();
    await page.waitForLoadState();
    const isCopy = await page.evaluate(() => "shards" in document.documentElement.dataset);
    const reached = () =>
      main
        .locator("a:visible")
        .first()
        .evaluate((link: HTMLElement) => (link.focus(), document.activeElement === link));
    if (isCopy) {
      await expect(main).toHaveAttribute("aria-busy", "true");
      expect(await reached()).toBe(false);
    }
    release();
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Inception score");
    await expect.poll(reached).toBe(true);
    await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "Source" }).click();
    await expect(page.getByRole("navigation", { name: "Source" })).toBeVisible();
  });

  test("where no script comes, the file of a choice can be used as it is", async ({ page }) => {
    await page.route("**/_next/**/*.js", (route) => route.abort());
    await page.goto("/benchmarks/meadow-256?metric=is");
    await page.mouse.move(3, 3);
    await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "Source" }).click();
    await expect(page.getByRole("navigation", { name: "Source" })).toBeVisible();
  });
});

test("what a comparison hides is out of reach, and no two places of the page have one name", async ({ page }) => {
  await page.goto("/compare?method=loom&method=loom-flow");
  await openPanel(page);
  await page.getByRole("link", { name: "Remove LoomFlow" }).click();
  await expect(page).toHaveURL(/\/compare\?method=loom$/);
  await expect(page.locator("[data-served]")).toBeHidden();
  await expect(page.locator("[data-answer]:visible")).toBeVisible();
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const hidden = [
      ...document.querySelectorAll<HTMLElement>("[data-served] :is(a, button, summary, input, select, [tabindex])"),
    ];
    return {
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      hidden: hidden.length,
      reached: hidden.filter((one) => (one.focus(), document.activeElement === one)).length,
    };
  });
  expect(found.hidden).toBeGreaterThan(20);
  expect([found.twice, found.reached]).toEqual([[], 0]);
});
