/** Where it is kept that a reader does not want the key. */
export const SLASH_STORED = "search-key";

/** Whether the key / opens the search. WCAG 2.1.4: a single key must be possible to turn off, as speech input may say it by chance. */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(SLASH_STORED) !== "off";
  } catch {
    return true;
  }
}
