"use client";
import { createRoot } from "react-dom/client";
import { SearchPalette } from "./search-palette.client";
import { isAskedFor, takeLetters } from "./typed-ahead";

let box: HTMLElement | null = null;

/** Opens the palette for a `SearchLink`, in a React root of its own beside that of the page. If one is open already, it gets the focus. */
export function openPalette(link: HTMLElement): void {
  if (box !== null) return goOnIn(box);
  const place = (box = document.createElement("div"));
  const root = createRoot(place);
  const close = () => {
    box = null;
    root.unmount();
    place.remove();
    // Asked for again since it closed: the browser tells of that later, and a reader may have been faster.
    if (isAskedFor()) openPalette(link);
  };
  const { search, examples = "" } = link.dataset;
  root.render(<SearchPalette longest={Number(search)} examples={examples} onClose={close} />);
  document.body.append(place);
}

/** Focuses the field of an open palette and stops keeping letters. A palette that opens now, or again after it has closed, takes them itself. */
function goOnIn(place: HTMLElement): void {
  if (place.querySelector("dialog[open]") === null) return;
  takeLetters();
  place.querySelector("input")?.focus();
}
