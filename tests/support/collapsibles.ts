import type { Locator } from "@playwright/test";

/** Opens every collapsed section around an element, as a reader does who looks for it. */
export const unfold = (element: Locator) =>
  element.evaluate((found) => {
    for (
      let collapsible = found.closest("details");
      collapsible;
      collapsible = collapsible.parentElement?.closest("details") ?? null
    )
      collapsible.open = true;
  });
