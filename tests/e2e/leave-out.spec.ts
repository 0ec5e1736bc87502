import { expect, test } from "@/tests/support/page";
import { byId, pageHtml, sentBy, within, wordsIn, type PageHtml } from "@/tests/support/page-html";

const STEPS = "/compare?method=brisk-decoding&method=loom&method=quire&chart=fewer-steps";

/** Returns the texts of the chart, one in each line. */
const words = (page: PageHtml) =>
  within(byId(page, "chart"), "svg")
    .filter(({ attribs }) => attribs.role !== undefined)
    .flatMap((drawing) => within(drawing, "text").map(wordsIn))
    .join("\n");

// What the server answers to the form; that it can be reached and set is below, and charts.spec.ts has a browser without scripts send one.
test.describe("without JavaScript", () => {
  test("one student and what one teacher taught are left out of a chart by boxes, and come back by them", async ({
    request,
  }) => {
    const whole = await pageHtml(request, STEPS);
    expect(words(whole)).toContain("Loom, d16");
    const omitted = (page: PageHtml) => new URLSearchParams(page.address.split("?")[1]).getAll("omit");
    const draw = (page: PageHtml, boxes: Readonly<Record<string, boolean>>) =>
      pageHtml(request, sentBy(byId(page, "chart"), "Draw", boxes));
    const less = await draw(whole, { "Brisk Decoding, Loom-d16-BD": true, "Quire as teacher": true });
    expect(omitted(less)).toEqual(["brisk-decoding:loom-d16-bd", "teacher:quire"]);
    expect(wordsIn(within(byId(less, "chart"), "figcaption")[0])).toContain(
      "Left out: Brisk Decoding, Loom-d16-BD; Quire as teacher.",
    );
    expect(words(less)).not.toBe("");
    expect(words(less)).not.toMatch(/Loom, d16|Quire/);
    const more = await draw(less, { "Quire as teacher": false });
    expect(omitted(more)).toEqual(["brisk-decoding:loom-d16-bd"]);
    expect(words(more)).toContain("Quire");
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
