/** A reader's choice of theme; `system` follows the device, as does a page without any. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Where the choice is kept in a browser. */
export const THEME_STORED = "theme";

/**
 * Sets `data-theme` before anything is drawn: a script that comes as a file, or with React, comes after the first paint, and a
 * reader of the dark theme would see a white page flash by. The text is constant, so that one hash of a Content-Security-Policy
 * covers it on every page. Reading storage throws where it is blocked; then the system's theme holds.
 */
export const THEME_SCRIPT =
  `try{var t=localStorage.getItem("${THEME_STORED}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
