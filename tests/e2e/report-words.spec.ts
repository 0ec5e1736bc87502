import { expect, test } from "@/tests/support/page";

const BEFORE =
  "saves a text file to fill in; this site states no address for reports, so send it to whoever gave you its link";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("/methods, / and a search without an answer say what a suggestion comes to before it is pressed", async ({
    page,
  }) => {
    for (const address of ["/methods", "/", "/search?q=gMLP"]) {
      await page.goto(address);
      await expect(page.getByText(BEFORE).filter({ visible: true }).first(), address).toBeVisible();
    }
    // The name that is not in the collection is filled in.
    await expect(page.getByRole("link", { name: "Suggest a paper that reports it" })).toHaveAttribute(
      "href",
      "/api/v1/report.md?name=gMLP",
    );
  });
});

test("a report says where it went", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256");
  await page.locator("main tbody a[data-receipt]").first().click();
  const receipt = page.getByRole("group", { name: /^Receipt:/ });
  await expect(receipt).toContainText(BEFORE);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    receipt.getByRole("link", { name: "Report this number" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^report-.*\.md$/);
  await expect(receipt.getByRole("status")).toHaveText(
    `Saved as ${file.suggestedFilename()} where your browser keeps downloads. Fill it in; its last lines say whom to send it to.`,
  );
  // The message appears where the reader looks, and the receipt stays open.
  await expect(receipt).toBeVisible();
});

test("a suggestion from a list does too", async ({ page }) => {
  await page.goto("/methods");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("main").getByRole("link", { name: "Suggest a paper" }).click(),
  ]);
  await expect(page.getByRole("status").filter({ hasText: "Saved as" })).toContainText(file.suggestedFilename());
  expect(new URL(page.url()).pathname).toBe("/methods");
});
