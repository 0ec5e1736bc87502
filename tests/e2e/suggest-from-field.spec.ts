import { expect, test } from "@/tests/support/page";

for (const address of ["/", "/compare?method=loom&method=loom-flow"])
  test(`who types a method that ${address} does not have can suggest a paper, by mouse and by keyboard`, async ({
    page,
  }) => {
    await page.goto(address);
    const field = page.locator("main #compare-method").first();
    await field.focus();
    const box = page.locator("main input[role=combobox]").first();
    await box.fill("gMLP");
    const link = page.getByRole("link", { name: "Suggest a paper that reports it" });
    await box.press("Tab");
    await expect(link).toBeFocused();
    const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(file.suggestedFilename()).toMatch(/^suggestion.*\.md$/);
    await expect(page.getByRole("status").filter({ hasText: "Saved as" })).toBeVisible();
    // Leaving the link closes the empty list, as leaving the field does.
    await link.press("Tab");
    await expect(link).toHaveCount(0);
  });
