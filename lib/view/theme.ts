/** A reader's choice of theme; `system` follows the device, as does a page without any. */
export const THEMES = ["system", "light", "dark"] as const;

/** Where the choice is kept in a browser. */
const STORED = "theme";

/**
 * Sets `data-theme` before anything is drawn: a script that comes as a file, or with React, comes after the first paint, and a
 * reader of the dark theme would see a white page flash by. It sets it again when another tab chose, and when the back button
 * brings a page back as it was left; it marks the choice in the switch and keeps a new one. All of the switch is here and
 * none of it in React, because it has to be on every page before React is. The text is constant, so that one hash of a
 * Content-Security-Policy covers it on every page. Storage throws where it is blocked; then a choice holds for the page.
 */
export const THEME_SCRIPT = [
  `(()=>{const page=document.documentElement.dataset,store="${STORED}";`,
  "const mark=()=>{for(const choice of document.querySelectorAll('input[name=theme]'))choice.checked=choice.value===page.theme};",
  "const set=()=>{try{page.theme=localStorage.getItem(store)||'system'}catch{page.theme||='system'}mark()};set();",
  "addEventListener('DOMContentLoaded',mark);addEventListener('storage',set);addEventListener('pageshow',set);",
  "addEventListener('change',({target})=>{if(target.name!=='theme')return;page.theme=target.value;",
  "try{localStorage.setItem(store,target.value)}catch{}})})()",
].join("");
