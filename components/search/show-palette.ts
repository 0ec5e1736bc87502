import type { ComponentType } from "react";
import { keepLetters } from "./typed-ahead";
import type { SearchPaletteProps } from "./search-palette.client";

export type Palette = ComponentType<SearchPaletteProps>;

/** Where keys are letters. */
const FIELDS = "input:not([type=radio],[type=checkbox]),select,textarea,[contenteditable],dialog";

/** What is asked of a key press; one of a browser has it. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey"> & { readonly target: EventTarget | null };

/** Whether a key asks for the search: Ctrl or ⌘ with K, and `/` where the reader wants it; never where keys are letters. */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyPress, slashIsOn: boolean): boolean {
  const isMeant = ctrlKey || metaKey ? key === "k" : key === "/" && slashIsOn;
  return isMeant && !altKey && !(target as Element).closest(FIELDS);
}

/** Instead of what the event would do. Every page carries the button, so the palette itself comes at first use, or else the search page. */
export function showPalette(event: Pick<Event, "preventDefault">, show: (load: () => Palette) => void): void {
  event.preventDefault();
  keepLetters();
  import("./search-palette.client").then(
    ({ SearchPalette }) => show(() => SearchPalette),
    () => open(document.querySelector<HTMLAnchorElement>("a[aria-keyshortcuts]")?.href, "_self"),
  );
}
