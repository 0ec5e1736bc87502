import { expect, test } from "@/tests/support/page";

test("a comparison of which no method is known shows no example, and goes on from there", async ({ page }) => {
  await page.goto("/compare?method=nosuch");
  const answer = page.locator("[data-answer]:visible");
  await expect(answer).toContainText("Nothing is compared: no method that was asked for is in the collection.");
  await expect(page.getByRole("complementary", { name: /not understood/ })).toContainText(
    "no method here is called nosuch",
  );
  await expect(page.locator("#chart:visible, main table:visible")).toHaveCount(0);
  await page.getByLabel("Add a method").fill("quire");
  await page.keyboard.press("Enter");
  await expect(answer).toContainText("Quire");
  await expect(page).toHaveURL(/\/compare\?method=quire$/);
  await expect(page.getByRole("complementary", { name: /not understood/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Remove Quire" }).click();
  await expect(page).toHaveURL(/\/compare$/);
  await expect(answer).toContainText("An example");
});

test("its example is one press away", async ({ page }) => {
  await page.goto("/compare?method=nosuch&kind=paper");
  await page.getByRole("link", { name: "see an example" }).click();
  await expect(page).toHaveURL(/\/compare$/);
  await expect(page.locator("[data-answer]:visible")).toContainText("An example");
});
