import { at, below } from "@/lib/view/address/base-path";
import { CHOSEN_FILE_ADDRESS } from "@/lib/view/chosen-file-address.mjs";

/** Links that need a server. Pages are made from shards, and files of a choice from the tables (scripts/static/static-copy-page.mjs uses the same rule). */
const SERVED = `a[href^="${at("/api/")}"][href*="?"]`;

/** Disables links within an element that a copy without a server cannot answer, instead of answering them wrongly. */
export function switchOff(within: Element | null): void {
  for (const link of within?.querySelectorAll(SERVED) ?? []) {
    if (CHOSEN_FILE_ADDRESS.test(below(link.getAttribute("href") ?? ""))) {
      // A click makes a file, as a click on a value opens its receipt (components/page/later.client.ts).
      link.setAttribute("data-receipt", "");
      continue;
    }
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.ariaDisabled = "true";
  }
}
