import type { Response } from "@playwright/test";
import { complaints, scrollThrough } from "@/tests/support/complaints";
import { turnTo } from "@/tests/support/chart-on";
import { openPanel } from "@/tests/support/compare-page";
import { expect, test } from "@/tests/support/page";

/** One of each kind of page, as a static file and, if it has one, as its computed twin; and pages that stand in for others. */
const PAGES = [
  "/",
  "/?",
  "/?kind=paper",
  "/?version=000000000000",
  "/benchmarks",
  "/benchmarks?topic=audio",
  "/benchmarks/meadow-256",
  "/benchmarks/weir-1?scale=linear",
  "/benchmarks/weir-1",
  "/papers/lo%6Fm",
  "/methods",
  "/methods?family=diffusion",
  "/methods/loom",
  "/methods/loom?from=elsewhere",
  "/compare",
  "/compare?",
  "/compare?method=loom&method=brisk-decoding&reference=loom",
  "/papers",
  "/papers/loom",
  "/papers/loom?from=elsewhere",
  "/search",
  "/search?q=loom",
  "/data",
  "/audit",
  "/audit/tables",
  "/speed-ups",
  "/data/api",
  "/results",
  "/audit?from=elsewhere",
  "/how-it-works",
  "/your-numbers",
  "/your-numbers/formats",
  "/desk",
  "/your-numbers/formats?from=elsewhere",
];
const NOT_FOUND = [
  "/nothing",
  "/no.such.page",
  "/benchmarks/nothing",
  "/benchmarks/nothing?scale=log",
  "/q/compare?method=loom",
];

/** The number of pages that one browser visits; each is a separate document with its own policy. */
const TOGETHER = 7;
const GROUPS = Array.from({ length: Math.ceil(PAGES.length / TOGETHER) }, (_, at) =>
  PAGES.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

for (const group of GROUPS)
  test(`pages run under their policies: ${group.join(", ")}`, async ({ page }) => {
    const found = await complaints(page, async () => {
      for (const address of group) {
        const answer = await page.goto(address);
        expectStrict(answer!);
        await scrollThrough(page);
        await page.getByRole("radio", { name: /dark/i }).check();
        await page
          .getByRole("link", { name: /^Search/ })
          .first()
          .click();
        await expect(page.getByRole("dialog")).toBeVisible();
        // The next page starts without stored choices, as for another reader.
        await page.evaluate(() => localStorage.clear());
      }
    });
    expect(found).toEqual([]);
  });

test("what is not found is said under a policy", async ({ page }) => {
  const found = await complaints(page, async () => {
    for (const address of NOT_FOUND) {
      const answer = await page.goto(address, { waitUntil: "networkidle" });
      expect(answer!.status(), address).toBe(404);
      expectStrict(answer!);
    }
  });
  // The browser itself reports the expected 404.
  expect(found.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
});

/** Expects the strict policy of a page, and the headers that belong to it. */
function expectStrict(answer: Response) {
  const { "content-security-policy": policy = "", ...headers } = answer.headers();
  expect(policy, answer.url()).toMatch(/^default-src 'none'; script-src 'self' [^;]+; style-src 'self'; /);
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe|http|\*/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.length).toBeLessThan(1_000);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
  });
}

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
