import { at, below } from "@/lib/view/base-path";

/** What only a server can answer: files of a choice. Pages are answered from shards (scripts/static/still-page.mjs goes by the same). */
const NEEDS_A_SERVER = `a[href^="${at("/api/")}"][href*="?"]`;

/** Files of boards, which a browser makes from shards. */
const MADE_HERE = /^\/api\/v1\/(?:compare|benchmarks\/[^/.]+)\.(?:csv|md|tex)\?(?:.*&)?form=board(?:&|$)/;

/** Switches off within an element what a copy without a server cannot answer, rather than have it answered wrongly. */
export function switchOff(within: Element | null): void {
  for (const link of within?.querySelectorAll(NEEDS_A_SERVER) ?? []) {
    if (MADE_HERE.test(below(link.getAttribute("href") ?? ""))) {
      // A click is answered with a file, as one of a value is with its receipt (components/page/later.client.ts).
      link.setAttribute("data-receipt", "");
      continue;
    }
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.ariaDisabled = "true";
  }
}
