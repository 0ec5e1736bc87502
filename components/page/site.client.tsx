"use client";
import { useEffect } from "react";
import { sayAwake } from "@/lib/islands/awake";
import { asksForSearch } from "@/components/search/asks-for-search";
import { slashIsOn } from "@/components/search/slash-key";
import { keepLetters } from "@/components/search/typed-ahead";

const later = () => import("./later.client");

/**
 * Handles clicks on offers of a page: the search palette in place of its page, copies of files, and the receipt of a value in place of its link; a
 * field for methods is replaced when a reader uses it. The header, tables and figures with these offers are the server's and contain no scripts. If
 * the needed script cannot be loaded, a link is followed, and a button is disabled with a message (globals.css).
 */
const heed = (event: MouseEvent) => {
  const used = (event.target as Element).closest<HTMLAnchorElement>(
    event.type === "click" ? "[data-search],[data-copy],[data-receipt],[data-own]" : "[data-picker],[data-copy=link]",
  );
  // Safari allows clipboard access only while a press is being handled, and no longer after a script had to be fetched for it; so it is fetched when the pointer comes near.
  if (used?.dataset.copy && event.type !== "click") return void later().catch(() => 0);
  if (!used || event.type === "pointerover" || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (used.dataset.search) keepLetters();
  later().then(
    ({ use }) => use(used),
    () => (used.href ? open(used.href, "_self") : used.toggleAttribute("disabled", true)),
  );
};

/** Turns a key of the search into a click on its link. The browser's own action for the key has to be prevented synchronously. */
const press = (event: KeyboardEvent) => {
  if (!asksForSearch(event, slashIsOn())) return;
  event.preventDefault();
  document.querySelector<HTMLElement>("[data-search]")?.click();
};

/** The cell of the result in the address; former ids of a result are elements within its cell. */
const LANDED = "td:target,td>:target";

/** Announces that the page now handles events: earlier actions of the reader are then repeated (lib/islands/on-use.mjs). */
export function Awake() {
  useEffect(() => {
    for (const type of ["click", "focusin", "input", "pointerover"]) addEventListener(type, heed as EventListener);
    addEventListener("keydown", press);
    // A field that was focused before this script ran is handled without being left and focused again.
    document.activeElement?.closest("[data-picker]")?.dispatchEvent(new Event("input", { bubbles: true }));
    // Loads the rest if the address contains own rows, which no server has seen, a result, or a query in a copy without a server, or if it is unknown.
    const { shards } = document.documentElement.dataset;
    if (
      location.hash.startsWith("#yours=") ||
      (shards && location.search) ||
      document.querySelector(`[data-nearest],${LANDED}`)
    )
      later().then(
        ({ begin }) => begin(),
        () => 0,
      );
    // A link to another result of the same page. Changes of own rows in the address are handled by their own code.
    addEventListener(
      "hashchange",
      () =>
        document.querySelector(LANDED) &&
        later().then(
          ({ land }) => land(),
          () => 0,
        ),
    );
    sayAwake();
  }, []);
  return null;
}
