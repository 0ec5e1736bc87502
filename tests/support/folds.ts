import type { Locator } from "@playwright/test";

/** Opens every fold that an element stands in, as a reader does who looks for it. */
export const unfold = (element: Locator) =>
  element.evaluate((found) => {
    for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  });
