import { THEMES } from "@/lib/view/theme";
import styles from "./theme-switch.module.css";

/** The choice between the device's theme, light and dark. The theme script marks the current choice and handles changes. */
export function ThemeSwitch() {
  return (
    <fieldset className={styles.switch}>
      <legend>Theme</legend>
      {THEMES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="theme" value={choice} />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}
