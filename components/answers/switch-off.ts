import { at, below } from "@/lib/view/address/base-path";
import { CHOSEN_FILE_ADDRESS } from "@/lib/view/chosen-file-address.mjs";

/** What a server answers. Pages are answered from shards, files of a choice from the tables (scripts/static/static-copy-page.mjs goes by the same). */
const SERVED = `a[href^="${at("/api/")}"][href*="?"]`;

/** Switches off within an element what a copy without a server cannot answer, rather than have it answered wrongly. */
export function switchOff(within: Element | null): void {
  for (const link of within?.querySelectorAll(SERVED) ?? []) {
    if (CHOSEN_FILE_ADDRESS.test(below(link.getAttribute("href") ?? ""))) {
      // A click is answered with a file, as one of a value is with its receipt (components/page/later.client.ts).
      link.setAttribute("data-receipt", "");
      continue;
    }
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.ariaDisabled = "true";
  }
}
