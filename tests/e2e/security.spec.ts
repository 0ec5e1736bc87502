import { complaints } from "@/tests/support/complaints";
import { turnTo } from "@/tests/support/chart-on";
import { openPanel } from "@/tests/support/compare-page";
import { expect, test } from "@/tests/support/page";

// every-page.spec.ts opens every kind of page under its policy.
test("the comparison works under its policy: a method is added, and charts are drawn", async ({ page }) => {
  const found = await complaints(page, async () => {
    await page.goto("/compare?method=loom");
    await openPanel(page);
    await page.keyboard.type("Brisk Decoding");
    await expect(page.getByRole("option", { name: /^Brisk Decoding/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/method=loom&method=brisk-decoding/);
    await page.goto("/benchmarks/meadow-256?metric=fid");
    await turnTo(page.locator("#chart"));
  });
  expect(found).toEqual([]);
});

test("a script that is not the page's own does not run", async ({ page }) => {
  for (const address of ["/audit", "/compare?method=loom", "/nothing"]) {
    await page.goto(address);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.stranger = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="window.stranger = true">`);
      return new Promise((resolve) => setTimeout(() => resolve("stranger" in window), 200));
    });
    expect(ran, address).toBe(false);
  }
});

test("a nonce is new for every request, one that a stranger sends is not taken, and a page that others may be given has none", async ({
  request,
}) => {
  const policyOf = async (address: string) =>
    (await request.get(address, { headers: { "content-security-policy": "script-src 'nonce-mine'" } })).headers()[
      "content-security-policy"
    ] ?? "";
  const [first, second] = [
    await policyOf("/benchmarks/nothing?metric=fid"),
    await policyOf("/benchmarks/nothing?metric=fid"),
  ];
  expect(first).toContain("nonce-");
  expect(first).not.toBe(second);
  expect(
    await (
      await request.get("/compare?method=loom", { headers: { "content-security-policy": "script-src 'nonce-mine'" } })
    ).text(),
  ).not.toContain('nonce="mine"');
  for (const address of ["/", "/compare", "/compare?method=loom", "/papers/loom", "/benchmarks/meadow-256"])
    expect(await policyOf(address), address).not.toContain("nonce-");
});
