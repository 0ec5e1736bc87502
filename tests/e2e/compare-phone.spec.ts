import { expect, test } from "@/tests/support/page";

test.use({ wakes: false, viewport: { width: 390, height: 844 } });

const CHOSEN = "/compare?method=headwater&method=s-eddy&method=d-line";

test("on a phone everything that changes a comparison takes one line", async ({ page }) => {
  await page.goto(CHOSEN);
  // A copy without a server has to read the address first.
  await expect(page.locator("h1 span")).toHaveCount(3);
  const middles = await page.locator("[data-controls]").evaluate((controls) =>
    [...controls.querySelectorAll("input:not([type=hidden]), summary")]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { top, height } = one.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
  );
  expect(middles.length).toBeGreaterThan(3);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
  expect((await page.locator("[data-controls]").boundingBox())?.height).toBeLessThan(60);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the chosen methods stand behind the first word of that line, and each can be taken out there", async ({
    page,
  }) => {
    await page.goto(CHOSEN);
    const chips = page.getByRole("list", { name: "Chosen methods" });
    await expect(chips).toBeHidden();
    await page.locator("summary", { hasText: "Methods" }).click();
    await expect(chips.getByRole("listitem")).toHaveCount(3);
    await chips.getByRole("link", { name: "Remove S-Eddy" }).click();
    await expect(page).toHaveURL("/compare?method=headwater&method=d-line");
  });

  test("its button comes with what is typed", async ({ page }) => {
    await page.goto(CHOSEN);
    const button = page.getByRole("button", { name: "Compare" });
    await expect(button).toBeHidden();
    await page.getByLabel("Add a method").fill("Naive");
    await expect(button).toBeVisible();
  });
});

test("no heading breaks a name at its hyphen", async ({ page }) => {
  await page.goto(CHOSEN);
  await expect(page.locator("h1 span")).toHaveCount(3);
  const lines = await page
    .locator("h1 span")
    .evaluateAll((names) =>
      names.map((name) => name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight)),
    );
  expect(lines).toHaveLength(3);
  for (const count of lines) expect(count).toBeLessThan(1.5);
});

test("a choice that has applied itself is closed by its button, and nothing goes on saying that it works", async ({
  page,
}) => {
  await page.goto(CHOSEN);
  await expect(page.locator("h1 span")).toHaveCount(3);
  await page.locator("summary", { hasText: "Rows" }).click();
  const part = page.locator("details[open]", { hasText: "Rows" });
  await part.getByRole("checkbox").first().click();
  // The panel answers itself now: the address has the choice.
  await expect(page).not.toHaveURL(CHOSEN);
  await part.getByRole("button").last().click();
  await expect(part).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});
