import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/page";

/** What the abstracts say: few results, so that a table is short. */
export const ABSTRACTS = "kind=abstract&method=loom&method=brisk-decoding";

export const TWO = `/compare?${ABSTRACTS}`;

export const THREE = `/compare?${ABSTRACTS}&method=quire&reference=loom`;

export const FORECASTERS = "/compare?method=headwater&method=fedora-former&method=d-line";

/** What every source says. */
export const ALL = "/compare?method=loom&method=loom-flow&method=brisk-decoding";

export const chips = (page: Page) => page.getByRole("list", { name: "Chosen methods" }).getByRole("listitem");

/** The sentence above the chart. What the server said stays in the page, unseen, until it goes. */
export const answer = (page: Page) => page.locator("[data-answer]:visible");

/** The panel takes over when a reader turns to the controls. */
export async function openPanel(page: Page) {
  await page.getByLabel("Add a method").focus();
  await expect(page.getByRole("combobox", { name: "Add a method" })).toHaveAttribute("aria-autocomplete", "list");
  await expect(page.getByRole("combobox", { name: "Add a method" })).toBeFocused();
}
