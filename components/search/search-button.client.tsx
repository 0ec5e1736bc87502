"use client";
import { useEffect, useState, type ComponentType, type MouseEvent } from "react";
import styles from "./search-button.module.css";
import type { SearchPaletteProps } from "./search-palette.client";
import { slashIsOn } from "./slash-key";

/** Where keys are letters. */
const FIELDS = "input:not([type=radio],[type=checkbox]),select,textarea,[contenteditable],dialog";

type Palette = ComponentType<SearchPaletteProps>;

/** Instead of what the event would do. Every page carries the button, so the palette itself comes at first use, or else the search page. */
const showPalette = (event: Pick<Event, "preventDefault">, show: (load: () => Palette) => void) => {
  event.preventDefault();
  import("./search-palette.client").then(
    ({ SearchPalette }) => show(() => SearchPalette),
    () => open("/search", "_self"),
  );
};

/** A link to the search page that opens the palette instead; `/` and Ctrl or ⌘ with K do too. */
export function SearchButton({ longest }: { readonly longest: number }) {
  const [Palette, setPalette] = useState<Palette | null>(null);

  // Keys are heard on the whole page, which is outside React.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey;
      const isMeant = hasModifier ? event.key === "k" : event.key === "/" && slashIsOn();
      if (isMeant && !event.altKey && !(event.target as Element).closest(FIELDS)) showPalette(event, setPalette);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);

  const click = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) showPalette(event, setPalette);
  };
  return (
    <>
      <a href="/search" className={styles.open} onClick={click} aria-keyshortcuts="/ Control+K Meta+K">
        Search <kbd aria-hidden="true">/</kbd>
      </a>
      {Palette && <Palette longest={longest} onClose={() => setPalette(null)} />}
    </>
  );
}
