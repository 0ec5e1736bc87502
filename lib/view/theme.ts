/** A reader's choice of theme; `system` follows the device, as does a page without a choice. */
export const THEMES = ["system", "light", "dark"] as const;

/** The key of the choice in the browser's storage. */
const STORED = "theme";

/**
 * Sets `data-theme` before anything is drawn: a script from a file, or React, runs after the first paint, and a reader of the dark theme would see a
 * white page flash. Sets it again if another tab changes the choice, and if the back button restores an old page; marks the choice in the switch and
 * stores a new one. The whole switch is here and not in React, because it has to work on every page before React runs. The text is constant, so that
 * one hash of a Content-Security-Policy covers it on every page. Storage throws if it is blocked; a choice then holds for the page only.
 */
export const THEME_SCRIPT = [
  `(()=>{const page=document.documentElement.dataset,store="${STORED}";`,
  "const mark=()=>{for(const choice of document.querySelectorAll('input[name=theme]'))choice.checked=choice.value===page.theme};",
  "const set=()=>{try{page.theme=localStorage.getItem(store)||'system'}catch{page.theme||='system'}mark()};set();",
  "addEventListener('DOMContentLoaded',mark);addEventListener('storage',set);addEventListener('pageshow',set);",
  "addEventListener('change',({target})=>{if(target.name!=='theme')return;page.theme=target.value;",
  "try{localStorage.setItem(store,target.value)}catch{}})})()",
].join("");
