"use client";
import { useSyncExternalStore } from "react";
import { THEME_STORED, THEMES, type Theme } from "@/lib/view/theme";
import styles from "./theme-switch.module.css";

/** What the page shows is the choice: it holds for the page even where nothing can be stored. */
const chosen = () => (document.documentElement.dataset.theme ?? "system") as Theme;

function choose(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(THEME_STORED, theme);
  } catch {
    // Storage is blocked: the choice holds until the page is left.
  }
  // Other tabs hear of it from the browser; this one has to be told.
  dispatchEvent(new Event("storage"));
}

/** The theme script has set the page by then, as it listens first. */
const EVENTS = ["storage", "pageshow"];

function subscribe(listener: () => void) {
  for (const type of EVENTS) addEventListener(type, listener);
  return () => EVENTS.forEach((type) => removeEventListener(type, listener));
}

/** The choice between the device's theme, light and dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, chosen, () => "system" as const);
  return (
    <fieldset className={styles.switch}>
      <legend>Theme</legend>
      {THEMES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="theme" value={choice} checked={choice === theme} onChange={() => choose(choice)} />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}
