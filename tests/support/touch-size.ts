import { expect, type Locator } from "@playwright/test";

/** Least height of a touch target, in px (WCAG 2.2, 2.5.5). */
const LEAST = 44;

/**
 * Expects at least one visible control, and all visible ones to be high enough for a finger. Measures all at once, because a part that is redrawn in
 * between would leave a control without a box.
 */
export async function expectTouchSize(controls: Locator): Promise<void> {
  await expect(controls.first()).toBeVisible();
  await expect
    .poll(() =>
      controls.evaluateAll(
        (elements, least) =>
          elements.flatMap((element) => {
            const { height, width } = element.getBoundingClientRect();
            return width > 0 && height < least ? [`${height} px: ${element.outerHTML}`] : [];
          }),
        LEAST,
      ),
    )
    .toEqual([]);
}
