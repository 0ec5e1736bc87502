import { readFile } from "node:fs/promises";
import { violationsInBoth } from "@/tests/support/axe";
import { chartOn, labelsAtBothWidths, turnTo } from "@/tests/support/chart-on";
import { openPanel } from "@/tests/support/compare-page";
import { hasId, htmlOf, inside, wordsIn } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

const IMAGES = "/compare?method=loom&method=loom-flow&method=burl&method=quire";
const FORECASTS = "/compare?method=headwater&method=s-eddy&method=d-line";

test("no label of a chart lies over another, outside, or on the line of its front or the leader of another, in a wide and a narrow window", async ({
  page,
}) => {
  const lines = { steps: 0, leaders: 0 };
  for (const address of [
    IMAGES,
    `${IMAGES}&chart=ratio`,
    `${FORECASTS}&chart=lines`,
    `${FORECASTS}&chart=before-after`,
    "/benchmarks/weir-1?chart=lines",
    "/benchmarks/meadow-256?from=1&to=2",
  ])
    for (const { at, mishaps } of await labelsAtBothWidths(page, address)) expect(mishaps, at).toEqual([]);
  for (const address of [
    "/benchmarks/meadow-256?chart=scatter",
    "/benchmarks/meadow-256?chart=by-date",
    "/compare?method=loom&method=quire&method=brisk-decoding&chart=scatter",
  ])
    for (const { at, mishaps, onSteps, onLeaders } of await labelsAtBothWidths(page, address)) {
      expect([...mishaps, ...onSteps.texts, ...onLeaders.texts], at).toEqual([]);
      lines.steps += onSteps.lines;
      lines.leaders += onLeaders.lines;
    }
  expect(lines.steps).toBeGreaterThan(0);
  expect(lines.leaders).toBeGreaterThan(0);
});

test("the chart of a comparison is taken as a picture without one of the methods", async ({ page }) => {
  const figure = await chartOn(page, `${IMAGES}&without=quire`);
  await expect(figure).toContainText("Left out: Quire.");
  const download = page.waitForEvent("download");
  await figure.getByRole("button", { name: /^SVG picture of/ }).click();
  const svg = await readFile(await (await download).path(), "utf8");
  const labels = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words = ""]) => words);
  expect(labels.some((words) => words.startsWith("LoomFlow"))).toBe(true);
  expect(labels.filter((words) => words.startsWith("Quire"))).toEqual([]);
  // The picture avoids attributes that programs other than browsers interpret differently.
  expect(svg).not.toMatch(/ dy="/);
  expect(svg).not.toMatch(/<g[^>]* stroke-linecap=/);
  expect(
    labels.filter((words) => words.startsWith("Source: Invented Numbers, data version") && words.includes("http")),
  ).toHaveLength(1);
});

test("the form changes the chart, and the address has what was chosen and no more", async ({ page }) => {
  await page.goto(FORECASTS);
  const figure = page.locator("#chart");
  await figure.getByText("Change the chart").click();
  await figure.getByRole("combobox", { name: "Chart" }).selectOption({ label: "lines along a condition" });
  await figure.getByLabel("to", { exact: true }).fill("0.48");
  await figure.getByRole("button", { name: "Draw" }).click();
  await page.waitForURL(/chart=lines/);
  await expect(page).not.toHaveURL(/=(?:&|#|$)/);
  const { search, hash } = new URL(page.url());
  const asked = new URLSearchParams(search);
  expect([asked.get("chart"), asked.get("to"), hash]).toEqual(["lines", "0.48", "#chart"]);
  // In a copy without a server, the chart of its example is still there for a moment, hidden.
  const caption = page.locator("#chart figcaption").filter({ visible: true });
  await expect(caption).toContainText(/MSE on .+ over horizon/);
  await expect(caption).toContainText(/\d+ of 12 beyond this axis, not drawn\./);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what is left blank in the form is not in the address", async ({ page }) => {
    await page.goto(FORECASTS);
    const figure = page.locator("#chart");
    await figure.getByText("Change the chart").click();
    await figure.getByLabel("to", { exact: true }).fill("0.48");
    await figure.getByRole("button", { name: "Draw" }).click();
    await expect(page).toHaveURL(`${FORECASTS}&to=0.48#chart`);
  });

  test("a view that leaves fewer than three marks is a sentence", async ({ request }) => {
    const [chart] = (await htmlOf(request, `${IMAGES}&to=1.6`)).filter(hasId("chart"));
    expect(wordsIn(chart)).toContain("Too few for a chart: Burl, H 1.57.");
    expect(inside(chart).filter(({ attribs }) => attribs.class?.includes("chart-slot"))).toEqual([]);
  });
});

test("a chart is walked in order by arrow keys", async ({ page }) => {
  const figure = await chartOn(page, `${FORECASTS}&chart=lines`);
  await figure.getByRole("application").focus();
  await page.keyboard.press("Home");
  await expect(figure.getByRole("status").first()).toContainText(/1 of 12$/);
  await page.keyboard.press("End");
  await expect(figure.getByRole("status").first()).toContainText(/12 of 12$/);
});

test("a changed comparison keeps its chart, and the client draws it as the server does", async ({ page }) => {
  await chartOn(page, `${FORECASTS}&chart=lines`);
  await openPanel(page);
  await page.getByRole("link", { name: /^Remove D-Line/ }).click();
  await expect(page).toHaveURL(/chart=lines/);
  const figure = page.locator("#chart:visible");
  await expect(figure.locator("figcaption")).toContainText("over horizon");
  await turnTo(figure);
  await expect(figure.getByRole("button", { name: /^PNG picture of/ })).toBeVisible();
});

test("on paper a chart is laid out for the page, and the form of the comparison is not there", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const figure = await chartOn(page, IMAGES);
  const width = () => figure.getByRole("application").evaluate((svg) => Number(svg.getAttribute("width")));
  expect(await width()).toBeGreaterThan(1000);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(width).toBeLessThanOrEqual(672);
  // It stays so until the page is back on screen, even if its height is another.
  await page.waitForTimeout(500);
  expect(await width()).toBeLessThanOrEqual(672);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("form", { name: "What to compare" })).toBeHidden();
  await expect(page.getByText("Change the chart").filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(width).toBeGreaterThan(1000);
});

test("a chart with its form open has no violation that axe can find, in light or in dark", async ({ page }) => {
  const figure = await chartOn(page, `${IMAGES}&without=quire`);
  await figure.getByText("Change the chart").click();
  expect(await violationsInBoth(page, { within: "#chart" })).toEqual([]);
});

for (const [kind, address] of [
  ["rows", `${IMAGES}&chart=ranked`],
  ["marks on two axes", `${FORECASTS}&chart=lines`],
] as const)
  test(`a press on a chart of ${kind}, and Enter at a mark, open the receipt of its result beside it`, async ({
    page,
  }) => {
    const figure = await chartOn(page, address);
    const receipt = page.getByRole("group", { name: /^Receipt/ });
    const tip = figure.locator(".chart-tip");
    const drawing = figure.getByRole("application");
    await drawing.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    const said = await figure.getByRole("status").first().textContent();
    const value = (await tip.getByRole("link").first().textContent())?.replace("Receipt of ", "") ?? "";
    await page.keyboard.press("Enter");
    await expect(receipt).toContainText(value);
    await expect(tip, "the mark stays in sight beside its receipt").toBeVisible();
    await page.keyboard.press("Escape");
    await expect(receipt).toHaveCount(0);
    await expect(drawing).toBeFocused();
    await expect(figure.getByRole("status").first(), "the reader is where she was").toHaveText(said ?? "");
    // The links in the tooltip come after the drawing.
    await page.keyboard.press("Tab");
    await expect(tip.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(receipt).toContainText(value);
    await page.keyboard.press("Escape");
    await expect(tip.getByRole("link").first()).toBeFocused();

    const label = figure.locator(".chart-label, .chart-place").first();
    await label.hover();
    await label.click();
    await expect(receipt).toBeVisible();
    // It stands there before it has its content, with which it may move to the other side.
    await expect
      .poll(async () => {
        const [box, place] = [await receipt.boundingBox(), await tip.getByRole("link").first().boundingBox()];
        return Math.min(Math.abs(box!.y - place!.y - place!.height), Math.abs(place!.y - box!.y - box!.height));
      })
      .toBeLessThan(24);
    await page.mouse.move(1, 1);
    await expect(tip, "the mark stays while its receipt is open").toBeVisible();
  });
