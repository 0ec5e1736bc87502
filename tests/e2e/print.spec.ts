import { turnTo } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";
import { lettersOf, printedLetters, printedPages, READS_PDF } from "@/tests/support/pdf";

/** The size of A4 and the margin of the style sheet, in points. */
const PAPER = { width: 595, height: 842, margin: 45 };

test.skip(!READS_PDF, "pdftotext is not installed");
test.use({ viewport: { width: 1440, height: 900 } });

for (const address of ["/", "/benchmarks/meadow-256", "/compare?method=loom&method=quire&method=burl"])
  test(`on paper ${address} is whole: nothing cut off at the right, every value of chart and folds there, no page left blank`, async ({
    page,
  }) => {
    await page.goto(address);
    // A chart that the reader never came near is not printed, but its table is.
    await turnTo(page.locator("main"));
    const values = await page
      .locator(".chart-box .chart-value, main details tbody a[data-receipt]:not(td details *)")
      .allTextContents();
    const folded = await page.locator("main details tbody th").allTextContents();
    const pdf = await page.pdf({ format: "A4" });
    const pages = printedPages(pdf);
    const words = pages.flat();
    expect(words.filter(({ right }) => right > PAPER.width - PAPER.margin + 1).map(({ text }) => text)).toEqual([]);
    const printed = new Set(words.map(({ text }) => text.replace(/[^\d.]/g, "")));
    expect(values.filter((value) => /^\d+\.\d+$/.test(value) && !printed.has(value))).toEqual([]);
    const letters = printedLetters(pdf);
    expect(folded.filter((name) => !letters.includes(lettersOf(name)))).toEqual([]);
    // A drawing is never split, so it may leave the bottom of a page empty.
    const filled = pages
      .slice(0, -1)
      .map((set) => Math.max(0, ...set.map(({ bottom }) => bottom)) / (PAPER.height - PAPER.margin));
    expect(Math.min(1, ...filled), filled.join(" ")).toBeGreaterThan(0.25);
  });
