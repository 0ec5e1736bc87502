/** What only a server can answer: files of a choice. Pages are answered from shards (scripts/static/still-page.mjs goes by the same). */
const NEEDS_A_SERVER = 'a[href^="/api/"][href*="?"]';

/** Switches off within an element what a copy without a server cannot answer, rather than have it answered wrongly. */
export function switchOff(within: Element | null): void {
  for (const link of within?.querySelectorAll(NEEDS_A_SERVER) ?? []) {
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.ariaDisabled = "true";
  }
}
