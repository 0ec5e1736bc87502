import { BOARD_FILE_ADDRESS } from "@/lib/view/board-file-address.mjs";

/** What only a server can answer: files of a choice. Pages are answered from shards (scripts/static/still-page.mjs goes by the same). */
const NEEDS_A_SERVER = 'a[href^="/api/"][href*="?"]';

/** Switches off within an element what a copy without a server cannot answer, rather than have it answered wrongly. */
export function switchOff(within: Element | null): void {
  for (const link of within?.querySelectorAll(NEEDS_A_SERVER) ?? []) {
    if (BOARD_FILE_ADDRESS.test(link.getAttribute("href") ?? "")) {
      // A click is answered with a file, as one of a value is with its receipt (components/page/later.client.ts).
      link.setAttribute("data-receipt", "");
      continue;
    }
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.ariaDisabled = "true";
  }
}
