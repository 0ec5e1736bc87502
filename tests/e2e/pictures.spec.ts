import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "@playwright/test";
import { violations } from "@/tests/support/axe";
import { unfold } from "@/tests/support/collapsibles";
import { expect, test } from "@/tests/support/page";

const PAGE = "/benchmarks/meadow-256?kind=abstract";
const CHARTS = [
  {
    kinds: "rows, of a trade-off and of best so far by date",
    address: PAGE,
    results: ["#meadow-256-fid", "#meadow-256-fid-steps", "#meadow-256-fid-by-date"],
  },
  {
    kinds: "before and after",
    address: "/compare?method=brisk-decoding&method=loom&method=quire&chart=fewer-steps",
    // The copy hides the chart of its example.
    results: ["#chart:visible"],
  },
];

async function open(page: Page, address: string, id: string): Promise<Locator> {
  await page.goto(address);
  return draw(page, id);
}

/** Returns a chart of the page, in the window and interactive. */
async function draw(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(id);
  await unfold(figure);
  await figure.locator(".picture-bar, .chart-slot").first().scrollIntoViewIfNeeded();
  await expect(figure.getByRole("application").first()).toBeVisible();
  return figure;
}

async function take(page: Page, figure: Locator, form: string) {
  const download = page.waitForEvent("download");
  await figure
    .getByRole("button", { name: new RegExp(`^${form} picture of`) })
    .first()
    .click();
  const file = await download;
  await expect(figure.locator(".picture-status").first()).toHaveText(`Saved as ${file.suggestedFilename()}`);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Returns the texts of a drawing with their positions relative to the first one. */
const placed = (drawing: Locator, texts = "text") =>
  drawing.evaluate((element, selector) => {
    const all = [...element.querySelectorAll(selector)].filter((text) => text.textContent !== "");
    const boxes = all.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const [first] = boxes;
    return boxes.map(({ text, box }) => ({ text, x: box.x - (first?.box.x ?? 0), y: box.y - (first?.box.y ?? 0) }));
  }, texts);

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

for (const { kinds, address, results } of CHARTS)
  test(`the SVG of ${kinds} has the digits, names and places of its chart, and needs nothing from outside`, async ({
    page,
    context,
  }) => {
    await page.goto(address);
    const picture = await context.newPage();
    const requests: string[] = [];
    picture.on("request", (request) => requests.push(request.url()));
    for (const id of results) {
      const figure = await draw(page, id);
      const chart = figure.getByRole("application").first();
      const shown = await placed(chart);
      const marks = await chart.locator("path:not(defs path)").count();
      const { name, bytes } = await take(page, figure, "SVG");
      expect(name).toMatch(/^invented-numbers-[a-z0-9-]+-light\.svg$/);

      const text = bytes.toString("utf8");
      expect(text).not.toMatch(/var\(|class=|currentColor|url\((?!data:)|<script|<image/);
      await picture.setContent(`<body style="margin:0">${text.slice(text.indexOf("<svg"))}</body>`);
      await picture.evaluate(() => document.fonts.ready);
      expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([]);

      const drawing = picture
        .locator("svg > g")
        .filter({ hasText: shown[0]?.text ?? "" })
        .first();
      const taken = await placed(drawing, "text:not([aria-hidden])");
      expect(taken.map((one) => one.text)).toEqual(shown.map((one) => one.text));
      for (const [at, one] of shown.entries()) {
        expect(Math.abs((taken[at]?.x ?? NaN) - one.x), one.text ?? "").toBeLessThanOrEqual(1);
        expect(Math.abs((taken[at]?.y ?? NaN) - one.y), one.text ?? "").toBeLessThanOrEqual(1);
      }
      expect(await drawing.locator("path").count()).toBe(marks);
      const words = await picture.locator("svg > text, svg > a > text").allTextContents();
      expect(words.join(" ")).toMatch(/better/);
      expect(words.join(" ")).toMatch(
        /Source: Invented Numbers, data version [0-9a-f]{12} of \d+ [A-Z][a-z]+ \d{4}, http/,
      );
      const outside = await picture.locator("svg").evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll("text")].map((one) => one.getBoundingClientRect());
        return boxes.filter(({ right, bottom }) => right > frame.right || bottom > frame.bottom).length;
      });
      expect(outside).toBe(0);
    }
  });

test("a PNG has twice the pixels of the picture, a square 1080 of them, and the theme may be the other one", async ({
  page,
}) => {
  const figure = await open(page, PAGE, "#meadow-256-fid");
  const { bytes: svg } = await take(page, figure, "SVG");
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg.toString("utf8")) ?? [];
  expect(sizeOf((await take(page, figure, "PNG")).bytes)).toEqual({
    width: 2 * Number(width),
    height: 2 * Number(height),
  });
  expect(sizeOf((await take(page, figure, "square")).bytes)).toEqual({ width: 1080, height: 1080 });
  await figure.getByText("Theme, embed").click();
  await figure.getByRole("checkbox", { name: "pictures in the other theme" }).check();
  const dark = await take(page, figure, "SVG");
  expect(dark.name).toMatch(/-dark\.svg$/);
  expect(dark.bytes.toString("utf8").includes('fill="#0f0f10"')).toBe(true);
});

test("the lines for a frame show the chart on a page of another origin", async ({ page, context }) => {
  const figure = await open(page, PAGE, "#meadow-256-fid-steps");
  await figure.getByText("Theme, embed").click();
  const lines = await figure.getByRole("textbox").inputValue();
  expect(lines).toContain('loading="lazy"');
  const html = `<!doctype html><title>Elsewhere</title>${lines}`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html)).listen(0);
  try {
    const elsewhere = await context.newPage();
    await elsewhere.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const frame = elsewhere.frameLocator("iframe");
    await expect(frame.getByRole("application", { name: /against steps on Meadow 256×256/ })).toBeVisible();
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Meadow 256×256");
    await expect(frame.getByRole("banner")).toHaveCount(0);
    await expect(frame.getByRole("navigation")).toHaveCount(0);
    await expect(frame.getByRole("button", { name: /picture of/ })).toHaveCount(0);
    const back = frame.getByRole("link", { name: "Invented Numbers", exact: true });
    await expect(back).toHaveAttribute("href", /^\/benchmarks\/meadow-256\?kind=abstract&metric=fid&version=/);
  } finally {
    server.close();
  }
});

test("a frame has its theme from its address, and says what it did not understand", async ({ page }) => {
  await page.goto("/embed/benchmarks/meadow-256/fid?kind=abstract&theme=dark&height=20&colour=red");
  const frame = page.locator("[data-scheme=dark]");
  expect(await frame.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(15, 15, 16)");
  const notice = page.getByRole("complementary");
  await expect(notice).toContainText("colour");
  await expect(notice).toContainText("a whole number of px from 200 to 4000");
  expect((await page.request.get("/embed/benchmarks/nothing/fid")).status()).toBe(404);
});

test("a frame has no violation that axe can find, in light or in dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/embed/benchmarks/meadow-256/fid?kind=abstract&theme=light");
  await expect(page.getByRole("application")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // All that another theme in the address changes in the page, as the test above says.
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("[data-scheme=light]").evaluate((frame) => frame.setAttribute("data-scheme", "dark"));
  expect(await violations(page, { only: "colours" }), "in dark").toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a frame is a table, and offers no pictures", async ({ page }) => {
    await page.goto("/embed/benchmarks/meadow-256/fid?kind=abstract");
    await expect(page.getByRole("table").getByRole("row").nth(1)).toContainText("1.90");
    await page.goto(PAGE);
    await expect(page.getByRole("button", { name: /picture of/ })).toHaveCount(0);
  });
});

test("a link's preview is a PNG of 1200 by 630 px, and every page names one", async ({ request }) => {
  const pages = [
    "/",
    "/benchmarks/weir-1",
    "/methods/loom",
    "/papers/loom-flow",
    "/compare",
    "/papers",
    "/results?metric=fid",
    "/audit",
  ];
  for (const address of [...pages, "/compare?method=loom&method=loom-flow"]) {
    const html = await (await request.get(address)).text();
    const [, picture = ""] = /<meta property="og:image" content="[^"]*?(\/preview\/[^"]+)"/.exec(html) ?? [];
    const answer = await request.get(picture);
    expect(answer.status(), `${address}: ${picture} ${answer.ok() ? "" : await answer.text()}`).toBe(200);
    expect(answer.headers()).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(sizeOf(await answer.body()), address).toEqual({ width: 1200, height: 630 });
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
  }
  expect((await request.get("/preview/benchmarks/nothing.png")).status()).toBe(404);
});
