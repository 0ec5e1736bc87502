import { textOf } from "@/tests/support/elements";
import { below, hasId, htmlOf, isNamed } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one click from the first page, every claim stands with its paper and its whole baseline", async ({
    page,
    request,
  }) => {
    const caption = below(below(await htmlOf(request, "/"), hasId("speed-ups")), isNamed("figcaption"));
    const link = caption.find(({ name, children }) => name === "a" && /by paper and baseline/.test(textOf(children)));
    expect(link?.attribs.href).toBe("/speed-ups");
    await page.goto("/speed-ups");
    const rows = page.getByRole("table").first().locator("tbody tr");
    // Among the invented papers, Brisk Decoding claims the largest speed-up, over Quire with 256 steps, in its abstract and again in its Table 1.
    for (const [at, words] of [
      ["abstract of Brisk Decoding", "201.6×", "Quire, 256 steps"],
      ["Brisk Decoding", "201.6×", "Quire, L, 256 steps"],
      ["abstract of Loom", "about 18×", "Autoregressive baseline (Loom)"],
    ].entries())
      for (const word of words) await expect(rows.nth(at)).toContainText(word);
    await rows.nth(0).getByRole("link", { name: "201.6×" }).click();
    await expect(page.locator(":target")).toContainText("201.6");
  });

  test("a student beside its teacher says what is claimed and what it costs, and draws that pair alone", async ({
    page,
  }) => {
    await page.goto("/compare?method=brisk-decoding&method=loom");
    const said = page.locator("[data-speed]");
    await expect(said).toContainText(
      "Brisk Decoding with 1 step: 5.4× as fast as Loom with 12 steps, its configuration not stated, says the abstract of Brisk Decoding; FID on Meadow 256×256 4.31 with 12 steps → 9.87 with 1 step",
    );
    await said.getByRole("link", { name: /Chart of the steps/ }).click();
    await expect(page).toHaveURL(/chart=fewer-steps/);
    const chart = page.locator("#chart");
    await expect(chart).toContainText("Fewer sampling steps from Loom to Brisk Decoding");
    await expect(chart.getByText("Loom, d16").first()).toBeAttached();
    expect(await chart.innerText()).not.toContain("Quire");
    await expect(said.getByRole("link", { name: /Chart of the steps/ })).toHaveCount(0);
  });
});

test("on a phone a row is a sentence of a few lines, of which nothing is cut, and a table to who listens", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/speed-ups");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(
    await page
      .locator("table :is(th, td)")
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
      ),
  ).toEqual([]);
  const rows = page.getByRole("table").first().getByRole("row");
  expect(await rows.count()).toBeGreaterThan(3);
  await expect(page.getByRole("columnheader", { name: "Over the baseline" }).first()).toBeAttached();
  const lines = await page
    .locator("tbody tr")
    .evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(row).lineHeight)),
    );
  expect(Math.max(...lines)).toBeLessThan(4.5);
  await expect(page.locator("tbody tr").first()).toContainText("201.6×");
});

test("the claims of the table are in one screen of a desk", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/speed-ups");
  const box = await page.getByRole("table").first().boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
});

test("a value of the sentence opens its receipt in place, and the chart of the steps is taken as a picture", async ({
  page,
}) => {
  await page.goto("/compare?method=brisk-decoding&method=loom&chart=fewer-steps");
  await page.locator("[data-speed]").getByRole("link", { name: "9.87" }).click();
  await expect(page.getByRole("dialog").or(page.locator("[popover]:popover-open")).first()).toContainText(
    "rise in FID from 4.31 to 9.87",
  );
  await page.keyboard.press("Escape");
  const chart = page.locator("#chart");
  await chart.scrollIntoViewIfNeeded();
  const [file] = await Promise.all([page.waitForEvent("download"), chart.getByRole("button", { name: "PNG" }).click()]);
  expect(file.suggestedFilename()).toMatch(/fewer-sampling-steps.*\.png$/);
});
