import type { Locator } from "@playwright/test";

/** Opens every fold that an element stands in, as a reader does who looks for it. */
export const unfold = (element: Locator) =>
  element.evaluate((found) => {
    for (let collapsible = found.closest("details"); collapsible; collapsible = collapsible.parentElement?.closest("details") ?? null) collapsible.open = true;
  });
