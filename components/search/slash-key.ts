/** The storage key for whether the reader turned the key / off. */
export const SLASH_STORED = "search-key";

/** Returns whether the key / opens the search. WCAG 2.1.4: it must be possible to turn off a single-key shortcut, because speech input may trigger it by chance. */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(SLASH_STORED) !== "off";
  } catch {
    return true;
  }
}
