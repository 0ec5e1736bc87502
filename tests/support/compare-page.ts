import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/page";

/** A choice of abstracts alone: few results, so that a table is short. */
export const ABSTRACTS = "kind=abstract&method=loom&method=brisk-decoding";

export const TWO = `/compare?${ABSTRACTS}`;

export const THREE = `/compare?${ABSTRACTS}&method=quire&reference=loom`;

export const FORECASTERS = "/compare?method=headwater&method=fedora-former&method=d-line";

/** A choice with all kinds of source. */
export const ALL = "/compare?method=loom&method=loom-flow&method=brisk-decoding";

export const chips = (page: Page) => page.getByRole("list", { name: "Chosen methods" }).getByRole("listitem");

/** The sentence above the chart. The sentence of the server stays in the page, hidden, until it is removed. */
export const answer = (page: Page) => page.locator("[data-answer]:visible");

/**
 * Focuses a control, at which the panel takes over from the server's page. By its id: to find the field by its label or role, Playwright names every
 * field of the page each time.
 */
export async function openPanel(page: Page) {
  const field = page.locator("#compare-method");
  await field.focus();
  await expect(field).toHaveAttribute("aria-autocomplete", "list");
  await expect(field).toBeFocused();
}
