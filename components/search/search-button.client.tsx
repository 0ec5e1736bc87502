"use client";
import { useEffect, useState, type MouseEvent } from "react";
import styles from "./search-button.module.css";
import { asksForSearch, showPalette, type Palette } from "./show-palette";
import { slashIsOn } from "./slash-key";

/** A link to the search page that opens the palette instead; `/` and Ctrl or ⌘ with K do too. */
export function SearchButton({ longest, examples }: { readonly longest: number; readonly examples: string }) {
  const [Palette, setPalette] = useState<Palette | null>(null);

  // Keys are heard on the whole page, which is outside React.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (asksForSearch(event, slashIsOn())) showPalette(event, setPalette);
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
      {Palette && <Palette longest={longest} examples={examples} onClose={() => setPalette(null)} />}
    </>
  );
}
