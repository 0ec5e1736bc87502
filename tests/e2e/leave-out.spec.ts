import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

const STEPS = "/compare?method=brisk-decoding&method=loom&method=quire&chart=fewer-steps";

const words = (page: Page) => page.locator("#chart svg[role] text").allTextContents();

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one student and what one teacher taught are left out of a chart by boxes, and come back by them", async ({
    page,
  }) => {
    await page.goto(STEPS);
    expect((await words(page)).join("\n")).toContain("Loom, d16");
    const open = async () => {
      for (const name of ["Change the chart", "Leave out"]) {
        const fold = page.locator("#chart summary", { hasText: name });
        if ((await fold.locator("..").getAttribute("open")) === null) await fold.click();
      }
    };
    await open();
    await page.getByLabel("Brisk Decoding, Loom-d16-BD").check();
    await page.getByLabel("Quire as teacher").check();
    await page.getByRole("button", { name: "Draw" }).click();
    expect(new URL(page.url()).searchParams.getAll("omit")).toEqual(["brisk-decoding:loom-d16-bd", "teacher:quire"]);
    await expect(page.locator("#chart figcaption")).toContainText(
      "Left out: Brisk Decoding, Loom-d16-BD; Quire as teacher.",
    );
    // The chart comes after its caption, as the page is read.
    await expect.poll(() => words(page)).not.toEqual([]);
    expect((await words(page)).join("\n")).not.toMatch(/Loom, d16|Quire/);
    await open();
    await page.getByLabel("Quire as teacher").uncheck();
    await page.getByRole("button", { name: "Draw" }).click();
    expect(new URL(page.url()).searchParams.getAll("omit")).toEqual(["brisk-decoding:loom-d16-bd"]);
    await expect.poll(async () => (await words(page)).join("\n")).toContain("Quire");
  });
});

test("the boxes are reached and set by keyboard", async ({ page }) => {
  await page.goto(STEPS);
  await page.locator("#chart summary", { hasText: "Change the chart" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("#chart summary", { hasText: "Leave out" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#chart input[type=checkbox]").first()).toBeFocused();
  // In the copy the example that the file holds is behind it, hidden.
  const box = page.locator("#chart").getByLabel("Quire as teacher");
  await box.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/omit=teacher%3Aquire/);
});
