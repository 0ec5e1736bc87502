import { expect, test } from "@/tests/support/page";

const PLACE = "/papers/loom#loom-d30-re-meadow-256-recall-table-1";
const CELL = "#loom-d30-re-meadow-256-recall-table-1";
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 390, height: 420 },
] as const;

// The page stays untouched: the result in the address is shown all the same.
test.use({ wakes: false });

test("a receipt is whole, or as high as the larger side of its number allows, with its links in sight, in windows of three sizes", async ({
  page,
}) => {
  await page.setViewportSize(SIZES[0]);
  await page.goto(PLACE);
  const receipt = page.getByRole("group", { name: /^Receipt/ });
  await expect(receipt).toContainText("Recall");
  for (const size of SIZES) {
    const where = `at ${size.width} by ${size.height} px`;
    if (size !== SIZES[0]) {
      await page.keyboard.press("Escape");
      await expect(receipt).toHaveCount(0);
      await page.setViewportSize(size);
      // The same address is opened again from outside of the page, as a link in a message is.
      await page.evaluate((hash) => {
        history.replaceState(null, "", location.pathname);
        scrollTo(0, 0);
        location.hash = hash;
      }, CELL);
      await expect(receipt).toContainText("Recall");
    }
    const { box, cell, outside, fade } = await page.evaluate(extents, CELL);
    expect(box.top, where).toBeGreaterThanOrEqual(0);
    expect(box.bottom, where).toBeLessThanOrEqual(size.height);
    if (!box.isWhole) expect(box.height, where).toBeGreaterThan(Math.max(cell.top, size.height - cell.bottom) - 12);
    expect(outside, where).toEqual([]);
    // The text fades out above the links where it goes on.
    expect(fade, where).toContain("gradient");
  }
});

/** Runs in a page: the places of the receipt and of its number, whether all of its content is shown, and which of its controls are not wholly in sight. */
async function extents(number: string) {
  const receipt = document.querySelector("[role=group][aria-label^=Receipt]");
  const cell = document.querySelector(number);
  const controls = [...(receipt?.querySelectorAll("a, button") ?? [])].filter(({ textContent }) =>
    /^(?:Open the source|Permanent link|Report this number|Close)/.test(textContent?.trim() ?? ""),
  );
  const close = controls.find(({ localName }) => localName === "button");
  if (receipt === null || cell === null || !close || controls.length < 4)
    throw new Error(`The receipt has ${controls.length} of its controls`);
  // Knows also of what a frame that scrolls cuts off.
  const seen = await new Promise<readonly IntersectionObserverEntry[]>((resolve) => {
    const observer = new IntersectionObserver(resolve);
    for (const control of controls) observer.observe(control);
  });
  const { top, bottom, height } = receipt.getBoundingClientRect();
  return {
    box: { top, bottom, height, isWhole: receipt.scrollHeight <= receipt.clientHeight + 1 },
    cell: { top: cell.getBoundingClientRect().top, bottom: cell.getBoundingClientRect().bottom },
    outside: seen
      .filter(({ intersectionRatio }) => intersectionRatio < 1 - 1e-6)
      .map(({ target }) => target.textContent),
    fade: getComputedStyle(close.parentElement as Element, "::before").backgroundImage,
  };
}

test("a receipt says first where its number is printed, then whose it is", async ({ page }) => {
  await page.goto(PLACE);
  await expect(
    page
      .getByRole("group", { name: /^Receipt/ })
      .getByRole("term")
      .first(),
  ).toHaveText("Source");
  await expect(
    page
      .getByRole("group", { name: /^Receipt/ })
      .getByRole("term")
      .nth(1),
  ).toHaveText("Method");
});
