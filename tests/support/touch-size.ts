import { expect, type Locator } from "@playwright/test";

/** Least height of what a finger presses, in px (WCAG 2.2, 2.5.5). */
const LEAST = 44;

/** Expects all that are visible among the controls to be high enough for a finger, and that there are some. Asked of all at once: a part that is drawn again meanwhile leaves no control without a box. */
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
