import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Page } from "@playwright/test";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { parameterNames } from "@/lib/view/views/parameter-names";
import { isOfServer } from "@/scripts/static/not-in-copy.mjs";
import { complaints } from "@/tests/support/complaints";
import { hostFiles } from "@/tests/support/file-host";
import { makeFixtureCopy } from "@/tests/support/fixture-copy";
import { expect, test } from "@/tests/support/page";
import { withoutHost } from "@/tests/support/without-host";

test.describe.configure({ mode: "serial", timeout: 240_000 });

let server: Server;
let base: string;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  ({ server, base } = await hostFiles(makeFixtureCopy()));
});
test.afterAll(() => server?.close());

/** An example for each placeholder of docs/ADDRESSES.md, and of the endpoints of the API. */
const ROWS: Readonly<Record<string, string>> = {
  "/benchmarks/[id]": "/benchmarks/weir-1",
  "/methods/[id]": "/methods/loom",
  "/papers/[id]": "/papers/loom",
  "benchmarks/ID": "benchmarks/weir-1",
  "methods/ID": "methods/loom",
  "papers/ID": "papers/loom",
  "results/ID": "results/loom-flow-fid",
};
const FILES: Readonly<Record<string, string>> = {
  "/embed/benchmarks/[id]/[metric]": "/embed/benchmarks/meadow-256/fid",
  "/preview/[...page]": "/preview/papers/loom.png",
  "/data/[file]": "/data/results.csv",
  "/data/parquet/results/[partition]/results.parquet": "/data/parquet/results/benchmark=weir-1/results.parquet",
  "/api/v1/…": "/api/v1/openapi.json",
};
/** Served only if a contact for security reports is set. */
const SET = "/.well-known/security.txt";

const toldFiles = () => {
  const part =
    readFileSync("docs/ADDRESSES.md", "utf8")
      .split("\n## ")
      .find((one) => one.startsWith("For other sites")) ?? "";
  const told = [...part.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, address = ""]) => address),
  );
  return told.filter((address) => address !== SET).map((address) => FILES[address] ?? address);
};

const bytesWithoutHost = (body: Buffer) => Buffer.from(withoutHost(body.toString("latin1")), "latin1");

test("every address of docs/ADDRESSES.md is in the copy, its files as the server has them, but for those that are listed", async ({
  request,
  baseURL,
}) => {
  const pages = SITE_PAGES.map(({ address }) => ROWS[address] ?? address);
  const api = ENDPOINTS.flatMap(({ path, formats = ["csv", "json"] }) =>
    formats.map((format) => `/api/v1/${ROWS[path] ?? path}.${format}`),
  );
  const files = [...toldFiles(), ...api];
  expect(files.length).toBeGreaterThan(60);
  const left: string[] = [];
  for (const address of [...pages, ...files]) {
    const copy = await request.get(base + address);
    if (isOfServer(address)) {
      expect(copy.status(), address).toBe(404);
      left.push(address);
      continue;
    }
    const served = await request.get(`${baseURL}${address}`);
    // An endpoint may refuse a request without a query.
    expect([address, copy.status()]).toEqual([address, served.status() === 400 ? 404 : served.status()]);
    if (copy.status() === 200 && !copy.headers()["content-type"]?.startsWith("text/html"))
      expect(bytesWithoutHost(await copy.body()).equals(bytesWithoutHost(await served.body())), address).toBe(true);
  }
  expect(left).toContain("/api/oembed");
});

/** Addresses with choices, which together use every parameter that a page reads. */
const CHOICES = [
  "/?kind=abstract",
  "/benchmarks?topic=audio&sort=results",
  "/benchmarks?metric=fid&q=meadow&kind=paper&rows=all",
  "/methods?family=diffusion&sort=name&rows=all",
  "/methods?topic=audio&kind=abstract&q=o",
  "/methods/loom?kind=abstract",
  "/papers?q=flow&sort=name",
  "/search?q=meadow",
  "/results?method=loom&metric=fid",
  "/results?benchmark=weir-1&page=1&kind=table",
  "/results?paper=loom&topic=images&year=2024&origin=own&family=autoregressive",
  "/benchmarks/meadow-256?metric=fid&columns=fid&columns=parameters&sort=-parameters",
  "/benchmarks/meadow-256?kind=abstract&rows=all&group=paper&scale=log",
  "/benchmarks/meadow-256?family=autoregressive&origin=own&parameters_from=1&parameters_to=900",
  "/benchmarks/meadow-256?year_from=2020&year_to=2024&panel=none",
  "/benchmarks/meadow-256?chart=scatter&x=steps&from=1&to=100&without=loom-flow",
  "/benchmarks/weir-1?omit=mae&metric=mae",
  "/benchmarks/weir-1?metric=mae",
  "/compare?method=loom&method=loom-flow&reference=loom&shared=yes",
  "/compare?method=loom&method=loom-flow&benchmark=meadow-256&metric=fid&columns=fid&sort=-fid",
  "/compare?method=gale-ht&method=riverbed&condition=horizon.96&chart=ratio",
  "/compare?method=loom&method=loom-flow&kind=paper&family=autoregressive&omit=fid",
  "/embed/benchmarks/meadow-256/fid?kind=abstract&theme=dark&height=400",
  "/embed/benchmarks/meadow-256/fid?chart=by-date&rows=all",
  "/embed/benchmarks/weir-1/mse?group=paper&scale=linear&panel=none",
  "/embed/fewer-steps?kind=abstract",
  "/embed/speed-ups?kind=abstract&theme=light",
];

/**
 * Returns the visible text of a served page, given as HTML, and of the page in the browser once it is the same and complete, or after `limit`
 * milliseconds. Charts are left out; values of other pages of the collection are not part of it. All in one piece in the page, because each of
 * Playwright's own ways to wait takes a fifth of the time of opening a page.
 */
const bothShown = (page: Page, html: string, limit = 30_000) =>
  page.evaluate(
    async ([text, milliseconds]) => {
      const shown = (root: Document) =>
        [...root.querySelectorAll("main :is(h1, h2, h3, tbody tr, aside li)")]
          // In HTML that is only parsed, what is for readers without scripts is elements.
          .filter((one) => one.closest("[hidden], .chart-pictured, noscript") === null)
          .map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim());
      const served = shown(new DOMParser().parseFromString(text, "text/html"));
      const isDone = (found: readonly string[]) =>
        document.querySelector("[aria-busy=true]") === null && found.join("\n") === served.join("\n");
      const end = performance.now() + milliseconds;
      let found = shown(document);
      while (!isDone(found) && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        found = shown(document);
      }
      return { served, found, busy: document.querySelectorAll("[aria-busy=true]").length };
    },
    [html, limit] as const,
  );

test.describe("opened by an address with choices", () => {
  // This test does its own waiting. Charts, which it does not look at, are drawn when they come near the window: near such a low one, few do.
  test.use({ wakes: false, viewport: { width: 1280, height: 100 } });
  test("every parameter of a page is answered as the server answers it, under the policy of the copy", async ({
    page,
    request,
    baseURL,
  }) => {
    const asked = new Set(CHOICES.flatMap((address) => [...new URLSearchParams(address.split("?")[1]).keys()]));
    expect(parameterNames().filter((name) => !asked.has(name))).toEqual(["version"]);
    const complained = await complaints(page, async () => {
      for (const address of CHOICES) {
        // The answer of the server stands in its HTML, before any script, so that no second page has to be drawn.
        const html = await (await request.get(`${baseURL}${address}`)).text();
        await page.goto(base + address);
        await page.mouse.move(1, 1);
        await page.mouse.move(0, 0);
        const { served, found, busy } = await bothShown(page, html);
        expect(served.length, address).toBeGreaterThan(0);
        expect(found, address).toEqual(served);
        expect(busy, address).toBe(0);
      }
    });
    expect(complained).toEqual([]);
  });
});

test("who saved an address before something was renamed gets to what it is called now, with what was chosen", async ({
  page,
}) => {
  await page.goto(`${base}/methods/loom-one`);
  await expect(page).toHaveURL(`${base}/methods/loom`);
  await page.goto(`${base}/benchmarks/meadow?metric=frechet-distance#chart`);
  await expect(page).toHaveURL(`${base}/benchmarks/meadow-256?metric=fid#chart`);
  await expect(page.getByRole("complementary", { name: "Parts of the address" })).toHaveCount(0);
  await page.goto(`${base}/compare?method=loom-one&method=loom-flow`);
  await expect(page).toHaveURL(`${base}/compare?method=loom&method=loom-flow`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Loom.*LoomFlow/);
  await page.goto(`${base}/embed/benchmarks/meadow/fid?theme=dark`);
  await expect(page).toHaveURL(`${base}/embed/benchmarks/meadow-256/fid?theme=dark`);
  await expect(page.locator("[data-scheme=dark]")).toBeVisible();
  await page.goto(`${base}/method`);
  await expect(page).toHaveURL(`${base}/how-it-works`);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });
  test("a former address leads on too, and a former file is the file", async ({ page, request }) => {
    await page.goto(`${base}/methods/loom-one`);
    await expect(page).toHaveURL(`${base}/methods/loom`);
    for (const [former, present] of [
      ["/api/v1/methods/loom-one.json", "/api/v1/methods/loom.json"],
      ["/preview/benchmarks/meadow.png", "/preview/benchmarks/meadow-256.png"],
    ])
      expect(
        (await (await request.get(`${base}${former}`)).body()).equals(
          await (await request.get(`${base}${present}`)).body(),
        ),
        former,
      ).toBe(true);
  });
});

test("a page that is not there names the closest", async ({ page }) => {
  await page.goto(`${base}/methods/lom`);
  await expect(page.locator("[data-nearest]")).toContainText("No method here is called lom. Perhaps you meant:");
  await expect(page.locator("[data-nearest]").getByRole("link", { name: "/methods/loom", exact: true })).toBeVisible();
});
