import { expect, test } from "@/tests/support/page";

// The width of an A4 page between its margins.
test.use({ viewport: { width: 672, height: 950 }, javaScriptEnabled: false });

const PAGES = [
  "/results",
  "/benchmarks",
  "/methods",
  "/methods/loom",
  "/papers/loom",
  "/benchmarks/meadow-256",
  "/benchmarks/weir-1",
  "/compare?method=loom&method=quire&method=burl&method=headwater",
  "/audit",
  "/audit/tables",
  "/speed-ups",
];

test("on paper the heads of tables break between words only, and no number is broken", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const address of PAGES) {
    await page.goto(address);
    const broken = await page.evaluate(() => {
      const isInLines = (text: Text, from: number, to: number) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        return (
          new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size >
          1
        );
      };
      const found: string[] = [];
      for (const cell of document.querySelectorAll("main :is(thead th, tbody td a, tbody th a)")) {
        const words = cell.closest("thead") ? /[^\s-]+/g : /\d[\d.,]*\d/g;
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          for (const match of node.data.matchAll(words))
            if (isInLines(node, match.index, match.index + match[0].length)) found.push(match[0]);
      }
      return found;
    });
    expect.soft(broken, address).toEqual([]);
  }
});
