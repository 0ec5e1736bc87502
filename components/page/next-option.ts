/** No option is marked: keys go to the text of the field. */
export const NONE = -1;

/** Returns the option that a key of a combobox leads to; undefined if the key is not for its list. Before the first and after the last option is the text. */
export function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const places = count + 1;
  if (key === "ArrowDown") return ((active + 2) % places) - 1;
  if (key === "ArrowUp") return ((active + places) % places) - 1;
  return active !== NONE && isOfText(key) ? NONE : undefined;
}

/** Returns whether a key moves within the text; such a key also leaves the list. */
export const isOfText = (key: string) => ["Home", "End", "ArrowLeft", "ArrowRight"].includes(key);
