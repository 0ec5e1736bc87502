import { expect, test } from "@/tests/support/page";

/** Journeys that hold on the server's site and on the copy for file hosts alike; both run them. */

test("filters of a method's page narrow its results", async ({ page }) => {
  await page.goto("/methods/loom");
  const all = Number(/(\d+) results? on/.exec(await page.locator("main").innerText())?.[1]);
  await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "All sources" }).click();
  await page.getByRole("navigation", { name: "Source" }).getByRole("link", { name: /^abstract/ }).click();
  await expect(page).toHaveURL(/\/methods\/loom\?kind=abstract/);
  await expect(page.getByRole("main")).toContainText(/\d+ results? on/);
  await expect.poll(async () => Number(/(\d+) results? on/.exec(await page.locator("main").innerText())?.[1])).toBeLessThan(all);
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

test("a value opens its receipt in place, on a page and on one that was worked out for its address", async ({ page }) => {
  for (const address of ["/benchmarks/meadow-256", "/benchmarks/meadow-256?metric=is", "/compare?method=loom&method=loom-flow"]) {
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

test("a file of a choice is saved: every result of a comparison for a bibliography and as JSON, and those of a method's own sources", async ({ page }) => {
  for (const [address, file, words] of [
    ["/compare?method=loom&method=loom-flow", /^\/api\/v1\/compare\.bib\?/, "@misc{"],
    ["/compare?method=loom&method=loom-flow", /^\/api\/v1\/compare\.json\?/, '"data_version"'],
    ["/methods/loom?kind=paper", /^\/api\/v1\/methods\/loom\.csv\?/, "result_id,"],
  ] as const) {
    await page.goto(address);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await page.locator("main details").evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
    const links = page.locator("main a[href*='/api/v1/']");
    const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    const at = hrefs.findIndex((href) => file.test(href));
    expect(at, `${address}: ${hrefs.join(" ")}`).toBeGreaterThanOrEqual(0);
    // JSON is shown and not saved by a server; both hold the same.
    await links.nth(at).evaluate((link) => link.setAttribute("download", ""));
    const [saved] = await Promise.all([page.waitForEvent("download"), links.nth(at).click()]);
    const bytes: Buffer[] = [];
    for await (const part of await saved.createReadStream()) bytes.push(part as Buffer);
    expect(Buffer.concat(bytes).toString(), address).toContain(words);
  }
});
