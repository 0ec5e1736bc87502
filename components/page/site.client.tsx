"use client";
import { useEffect } from "react";
import { sayAwake } from "@/lib/islands/awake";
import { asksForSearch } from "@/components/search/asks-for-search";
import { slashIsOn } from "@/components/search/slash-key";
import { keepLetters } from "@/components/search/typed-ahead";

const later = () => import("./later.client");

/**
 * What pages offer where it is asked for: the search in place of its page, copies of files, and the receipt of a value in place of its link. A field for methods becomes a better one when a reader
 * turns to it. The header, tables and figures that offer them are the server's and know no script. Without the script that is needed a link leads where it says, and a button is switched off, which says
 * why (globals.css).
 */
const heed = (event: MouseEvent) => {
  const used = (event.target as Element).closest<HTMLAnchorElement>(event.type === "click" ? "[data-search],[data-copy],[data-receipt],[data-own]" : "[data-picker],[data-copy=link]");
  // Safari lends the clipboard only while a press is being answered, no more when a script had to be fetched for it: who comes near has it before.
  if (used?.dataset.copy && event.type !== "click") return void later().catch(() => 0);
  if (!used || event.type === "pointerover" || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (used.dataset.search) keepLetters();
  later().then(({ use }) => use(used), () => (used.href ? open(used.href, "_self") : used.toggleAttribute("disabled", true)));
};

/** A key of the search is a click on its link. What a browser itself would do with the key has to be stopped while it is being answered. */
const press = (event: KeyboardEvent) => {
  if (!asksForSearch(event, slashIsOn())) return;
  event.preventDefault();
  document.querySelector<HTMLElement>("[data-search]")?.click();
};

/** The cell of a result that the address names; ids that a result had before stand in its cell. */
const LANDED = "td:target,td>:target";

/** Says that the page answers from now on: what a reader did before is then done again (lib/islands/on-use.mjs). */
export function Awake() {
  useEffect(() => {
    for (const type of ["click", "focusin", "input", "pointerover"]) addEventListener(type, heed as EventListener);
    addEventListener("keydown", press);
    // Who was in the field before this script came is not asked to leave it and come back.
    document.activeElement?.closest("[data-picker]")?.dispatchEvent(new Event("input", { bubbles: true }));
    // Rows of the reader's own, which no server has seen; the result that an address names; what a copy without a server is asked for; what an address that is not there may have meant.
    const { shards } = document.documentElement.dataset;
    if (location.hash.startsWith("#yours=") || (shards && location.search) || document.querySelector(`[data-nearest],${LANDED}`)) later().then(({ begin }) => begin(), () => 0);
    // A link to another result of the same page; the reader's own rows heed the address themselves.
    addEventListener("hashchange", () => document.querySelector(LANDED) && later().then(({ land }) => land(), () => 0));
    sayAwake();
  }, []);
  return null;
}
