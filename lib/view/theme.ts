/** A reader's choice of theme; `system` follows the device, as does a page without any. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Where the choice is kept in a browser. */
export const THEME_STORED = "theme";

/**
 * Sets `data-theme` before anything is drawn: a script that comes as a file, or with React, comes after the first paint, and a
 * reader of the dark theme would see a white page flash by. It sets it again when another tab chose, and when the back button
 * brings a page back as it was left. The text is constant, so that one hash of a Content-Security-Policy covers it on every page.
 * Reading storage throws where it is blocked; then what the page shows stays.
 */
export const THEME_SCRIPT = [
  "(()=>{const set=()=>{try{",
  `document.documentElement.dataset.theme=localStorage.getItem("${THEME_STORED}")||"system"`,
  "}catch{}};set();",
  `addEventListener("storage",set);addEventListener("pageshow",set)})()`,
].join("");
