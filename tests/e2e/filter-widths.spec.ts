import { expect, test } from "@/tests/support/page";

const WIDTHS = [390, 768, 1024, 1440];

test(`the button of a filter stands in the line of a field, at ${WIDTHS.join(", ")} px`, async ({ page }) => {
  for (const path of ["/benchmarks", "/methods", "/papers", "/results"]) {
    await page.goto(path);
    const form = page.locator("main form").first();
    const middle = async (box: Promise<{ y: number; height: number } | null>) =>
      ((await box)?.y ?? 0) + ((await box)?.height ?? 0) / 2;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const button = await middle(form.getByRole("button", { name: "Show" }).boundingBox());
      const fields = await Promise.all(
        (await form.locator("select, input[type=search]").all()).map((field) => middle(field.boundingBox())),
      );
      expect(
        fields.some((field) => Math.abs(field - button) < 8),
        `${path} at ${width} px`,
      ).toBe(true);
    }
  }
});

test(`each control of a benchmark says what it is for, or what is chosen, at ${WIDTHS.join(", ")} px`, async ({
  page,
}) => {
  await page.goto("/benchmarks/weir-1?condition=horizon.720");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // Text that is only for screen readers is one pixel wide.
    const words = await page
      .getByRole("group", { name: "View" })
      .locator("summary")
      .evaluateAll((all) =>
        all.map((one) =>
          [...one.children]
            .filter((part) => part.getBoundingClientRect().width > 2)
            .map(({ textContent }) => textContent.trim())
            .join(" "),
        ),
      );
    expect(words.join(" | "), `${width} px`).not.toMatch(/(?:^|\| )all(?: \||$)/);
    expect(
      words.some((one) => one.includes("720")),
      `${width} px`,
    ).toBe(true);
  }
});
