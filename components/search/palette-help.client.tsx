"use client";
import { useState } from "react";
import styles from "./search-palette.module.css";
import { SLASH_STORED, slashIsOn } from "./slash-key";

/** The help for keys, and the switch for the one that a reader may not want. */
export function PaletteHelp() {
  const [slash, setSlash] = useState(slashIsOn);
  const turn = (on: boolean) => {
    setSlash(on);
    try {
      localStorage.setItem(SLASH_STORED, on ? "on" : "off");
    } catch {
      // Storage is blocked: the setting holds until the palette is closed.
    }
  };
  return (
    <div className={styles.help}>
      <p className={styles.keys}>
        <kbd>↓</kbd> <kbd>↑</kbd> choose, <kbd>Enter</kbd> open, or all results if none is chosen
      </p>
      <label>
        <input type="checkbox" checked={slash} onChange={({ target }) => turn(target.checked)} /> <span>Key</span>{" "}
        <kbd>/</kbd> <span>opens the search</span>
      </label>
    </div>
  );
}
