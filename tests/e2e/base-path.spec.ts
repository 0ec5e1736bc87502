import type { Page } from "@playwright/test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyParts, linkPackages } from "@/scripts/check/copy-project.mjs";
import { run } from "@/scripts/run/run.mjs";
import { hostFiles } from "@/tests/support/file-host";
import { freePort, startInstance, type Instance } from "@/tests/support/packed";
import { expect, test } from "@/tests/support/page";
import { walkSite } from "@/tests/support/walk-site";

/** The smallest invented collection, which has pages of every kind, built for a path that is also the path of one of its pages. */
const BASE_PATH = "/results";
/** This build has an address for reports too, since each build takes minutes. */
const REPORT_URL = "https://forge.example/issues/new?labels=data";
/**
 * What has nothing to do with the path and takes a third of the work of this build: scripts are neither made small nor compressed as small as possible, and
 * one process renders the few pages. The builds of the other journeys are ordinary ones.
 */
const LESS_WORK = [
  ["next.config.mjs", "experimental: {", "experimental: { turbopackMinify: false,"],
  ["next.config.mjs", "cpus: Math.min(4, availableParallelism())", "cpus: 1"],
  ["lib/islands/compress-build.mjs", "constants.BROTLI_MAX_QUALITY", "constants.BROTLI_MIN_QUALITY"],
] as const;
let folder: string;
let port: number;
let host: string;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  test.setTimeout(900_000);
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  linkPackages(folder);
  copyParts(folder, "tests/fixtures/small");
  for (const [name, from, to] of LESS_WORK) change(name, from, to);
  port = await freePort();
  host = `http://localhost:${port}`;
  // Builds first, and fails if a link of any page is broken.
  expect(
    await run(process.execPath, ["scripts/static/build-static.mjs"], {
      cwd: folder,
      env: { BASE_PATH, SITE_URL: host, DATA_DIR: "", REPORT_URL },
    }),
  ).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe("the server", () => {
  let server: Instance;
  test.beforeAll(async () => {
    server = await startInstance(path.join(folder, ".next/standalone"), port);
  });
  test.afterAll(() => server.stop());

  test("every address that a document says is there, and lies below the base path", async () => {
    test.setTimeout(600_000);
    const { asked, faults } = await walkSite(`${host}${BASE_PATH}`, {
      start: ["/", "/api/v1", "/feed.xml", "/sitemap.xml", "/datapackage.json", "/croissant.json"],
    });
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(60);
  });

  test("leads on below the base path, and has nothing outside of it", async ({ request }) => {
    const moved = await request.get(`${host}${BASE_PATH}/method`, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([308, "/results/how-it-works"]);
    const slash = await request.get(`${host}${BASE_PATH}/papers/`, { maxRedirects: 0 });
    expect([slash.status(), slash.headers().location]).toEqual([308, "/results/papers"]);
    for (const outside of ["/", "/papers", "/api/health", "/_next/static/x.js"])
      expect((await request.get(host + outside)).status(), outside).toBe(404);
    expect((await request.get(`${host}${BASE_PATH}/api/health`)).status()).toBe(200);
  });

  test("a reader searches, compares and opens a receipt, and never leaves it", async ({ page }) => {
    const lost: string[] = [];
    page.on("response", (answer) => void (answer.status() >= 400 && lost.push(`${answer.status()} ${answer.url()}`)));
    await page.goto(`${host}${BASE_PATH}/compare?method=tidal&method=marsh`);
    await page.getByLabel("Add a method").focus();
    // Before the panel has taken over, the key would send the form.
    await expect(page.locator("#compare-method[aria-autocomplete]")).toBeVisible();
    await page.getByRole("combobox", { name: "Add a method" }).fill("pixel");
    await expect(page.getByRole("option").filter({ hasText: "Pixel" }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/results\/compare\?.*pixel-models/);
    // The server's values are hidden when the panel has its answer.
    await expect(page.locator("[data-served]")).toBeHidden();
    await page.locator("main a[data-receipt]:visible").first().click();
    await expect(page.locator("#receipt-in-place")).toBeVisible();
    for (const link of await page.locator("#receipt-in-place a").all())
      expect(await link.getAttribute("href")).toMatch(/^(?:\/results\/(?!results\/)|https?:|mailto:)/);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Search" }).first().click();
    await page.getByRole("combobox", { name: "Methods, benchmarks, papers and results" }).fill("pond");
    await page.getByRole("listbox", { name: "Results" }).getByRole("option").first().click();
    await expect(page).toHaveURL(/\/results\/(?!results)[a-z]+/);
    expect(lost).toEqual([]);
  });

  for (const address of ["/", "/benchmarks/pond-64", "/papers/tidal#tidal-fid"])
    test(`a receipt on ${address} opens the form for reports, and nothing else asks for it`, async ({ page }) => {
      await reportOn(page, `${host}${BASE_PATH}${address}`);
    });

  test("a server of the build takes no other base path, and no other address for reports", async () => {
    await expect(
      startInstance(path.join(folder, ".next/standalone"), 0, { REPORT_URL: "data@example.org" }),
    ).rejects.toThrow(
      "REPORT_URL: found data@example.org, but the build was made with https://forge.example/issues/new?labels=data",
    );
    await expect(startInstance(path.join(folder, ".next/standalone"), 0, { BASE_PATH: "/other" })).rejects.toThrow(
      "BASE_PATH: found /other, but the build was made with /results",
    );
  });
});

test("the static copy in a folder of a host: every address is there, and a browser answers by its shards", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { server, base } = await hostFiles(path.join(folder, "out"), { basePath: BASE_PATH, port });
  const { asked, faults } = await walkSite(base, { isLeft: (type) => type.includes("json") });
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(60);
  const lost: string[] = [];
  page.on("response", (answer) => void (answer.status() >= 400 && lost.push(`${answer.status()} ${answer.url()}`)));
  await page.goto(`${base}/methods?q=tidal`);
  await expect(page.locator("main tbody tr").first()).toContainText("Tidal");
  await reportOn(page, `${base}/`);
  await reportOn(page, `${base}/compare?method=tidal&method=marsh`, "Tidal and Marsh");
  expect(lost).toEqual([]);
  server.close();
});

/** Replaces the only occurrence of a text in a file of the copy. */
function change(name: string, from: string, to: string): void {
  const file = path.join(folder, name);
  const parts = readFileSync(file, "utf8").split(from);
  expect(parts, `${from} in ${name}`).toHaveLength(2);
  writeFileSync(file, parts.join(to));
}

/**
 * Opens the first receipt of a page, and expects that its link says that it opens the form, and does so as a link does: no script requests anything of
 * the other site. `heading` is that of a page that a browser answers: until then, another board stands there.
 */
async function reportOn(page: Page, address: string, heading?: string): Promise<void> {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
  await page.route("https://forge.example/**", (route) => {
    asked.push(route.request().resourceType());
    return route.fulfill({ body: "A form", contentType: "text/plain" });
  });
  await page.goto(address);
  if (heading !== undefined) await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  const receipt = page.locator("#receipt-in-place");
  // An address that names a result opens its receipt by itself.
  if (!address.includes("#")) await page.locator("main a[data-receipt]:visible").first().click();
  await expect(receipt).toContainText("opens a form at forge.example, filled in");
  await expect(page.locator("main, footer").getByText(/^\(saves a text file/)).toHaveCount(0);
  await receipt.getByRole("link", { name: "Report this number" }).click();
  await page.waitForURL(/^https:\/\/forge\.example\/issues\/new\?labels=data&title=Result/);
  expect([asked, faults]).toEqual([["document"], []]);
  await page.unroute("https://forge.example/**");
}
