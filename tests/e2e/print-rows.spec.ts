import type { Page } from "@playwright/test";
import { turnTo } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";
import { lettersOf, printedLetters, printedPages, READS_PDF } from "@/tests/support/pdf";

/** The size of A4 and the margin of the style sheet, in points. */
const PAPER = { width: 595, height: 842, margin: 45 };
const DECIMAL = /^\d+\.\d+$/;

test.skip(!READS_PDF, "pdftotext is not installed");
test.use({ viewport: { width: 1440, height: 900 } });

/** Returns how often each text occurs. */
function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * Prints the current page and expects each of these values as often as it is given, each of these other values and names at all, nothing cut off at the
 * right, and no blank page except the last.
 */
async function expectOnPaper(
  page: Page,
  values: readonly string[],
  { drawn = [], folded = [] }: { readonly drawn?: readonly string[]; readonly folded?: readonly string[] } = {},
) {
  const pdf = await page.pdf({ format: "A4" });
  const pages = printedPages(pdf);
  const words = pages.flat();
  const printed = countOf(words.map(({ text }) => text.replace(/[^\d.]/g, "")));
  const wanted = [...countOf(values.filter((value) => DECIMAL.test(value)))];
  expect(wanted.length).toBeGreaterThan(3);
  expect(
    wanted
      .filter(([value, count]) => (printed.get(value) ?? 0) < count)
      .map(([value, count]) => `${value}: ${printed.get(value) ?? 0} of ${count}`),
  ).toEqual([]);
  expect(drawn.filter((value) => DECIMAL.test(value) && !printed.has(value))).toEqual([]);
  if (folded.length > 0) {
    const letters = printedLetters(pdf);
    expect(folded.filter((name) => !letters.includes(lettersOf(name)))).toEqual([]);
  }
  expect(words.filter(({ right }) => right > PAPER.width - PAPER.margin + 1).map(({ text }) => text)).toEqual([]);
  // A drawing is never split, so it may leave the bottom of a page empty.
  const filled = pages
    .slice(0, -1)
    .map((set) => Math.max(0, ...set.map(({ bottom }) => bottom)) / (PAPER.height - PAPER.margin));
  expect(Math.min(1, ...filled), filled.join(" ")).toBeGreaterThan(0.25);
}

/** Returns the texts of all elements of a kind, but for those of an example that the copy hides. */
const textsOf = (page: Page, selector: string) =>
  page.evaluate(
    (which) =>
      [...document.querySelectorAll(which)]
        .filter((element) => element.closest("[hidden]") === null)
        .map(({ textContent }) => textContent ?? ""),
    selector,
  );

/** A value of a row is a link to its receipt, or has the anchor of it; content that opens on a click is not a row. */
const VALUES = ":is(td > a:not(td details *), td[id]:not(:has(a)))";
const ROWS = "main tbody tr:not(td *)";

for (const address of [
  "/results",
  "/results?benchmark=meadow-256&metric=fid&page=2",
  "/benchmarks",
  "/methods/loom",
  "/papers/loom",
  "/compare",
  "/benchmarks/weir-1",
])
  test(`on paper ${address} has every row that the page has`, async ({ page }) => {
    await page.goto(address);
    expect((await textsOf(page, ROWS)).length).toBeGreaterThan(9);
    await expectOnPaper(page, await textsOf(page, `${ROWS} ${VALUES}`));
  });

for (const address of ["/", "/benchmarks/meadow-256", "/compare?method=loom&method=quire&method=burl&method=headwater"])
  test(`on paper ${address} has every row that the page has, every value of its chart, and what is folded`, async ({
    page,
  }) => {
    await page.goto(address);
    // A chart that the reader never came near is not printed, but its table is.
    await turnTo(page.locator("main"));
    expect((await textsOf(page, ROWS)).length).toBeGreaterThan(9);
    await expectOnPaper(page, await textsOf(page, `${ROWS} ${VALUES}`), {
      drawn: await textsOf(page, ".chart-box .chart-value, main details tbody a[data-receipt]:not(td details *)"),
      folded: await textsOf(page, "main details tbody th"),
    });
  });

test("the table of all results that scrolls is printed with all of its rows, and scrolls again after it", async ({
  page,
  request,
}) => {
  const all = (await (await request.get("/api/v1/results.json")).json()) as {
    readonly data: readonly { readonly benchmark_id: string; readonly printed: string }[];
  };
  const data = all.data.filter(({ benchmark_id }) => benchmark_id === "meadow-256");
  expect(data.length).toBeGreaterThan(100);
  await page.goto("/results?benchmark=meadow-256");
  await page.getByRole("button", { name: new RegExp(`^Scroll through ${data.length} results`) }).click();
  // The table of one page of the list has the same name, and stays until the script of this one is loaded; this one stands before its rows are.
  const rows = page.getByRole("region", { name: "Results, scroll for more" }).getByRole("row");
  await expect.poll(() => rows.count()).toBeGreaterThan(10);
  expect(await rows.count()).toBeLessThan(60);
  await expectOnPaper(
    page,
    data.map(({ printed }) => printed),
  );
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
});
