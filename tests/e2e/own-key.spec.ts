import { expect, test } from "@/tests/support/page";

const OWN = "yours=1&on=meadow-256&name=My+model&m.fid=2.41&c.generated-at=256&c.sampling=standard&c.parameters=600";

for (const address of ["/benchmarks/meadow-256", "/compare?method=loom&method=quire"])
  test(`the key of the chart on ${address} has the reader's own rows, and there is one key`, async ({ page }) => {
    await page.goto(address);
    const keys = page.locator("#chart [data-chart-key]").filter({ visible: true });
    await expect(keys).toHaveCount(1);
    await expect(keys).not.toContainText("yours");
    const without = await keys.innerText();
    // Without an event, at which the page would show the rows before it is opened with them.
    await page.evaluate((own) => history.replaceState(history.state, "", `#${own}`), OWN);
    await page.reload();
    await page.mouse.move(3, 3);
    await expect(keys).toContainText("yours, not from a source");
    await expect(keys).toHaveCount(1);
    // Its previous text is still there.
    for (const words of without.split("\n")) await expect(keys).toContainText(words.trim());
  });
