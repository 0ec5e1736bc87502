/** No option is marked: the keys are for the text of the field. */
export const NONE = -1;

/** The option that a key of a combobox leads to; undefined where the key is not for its list. Before the first and after the last is the text. */
export function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const places = count + 1;
  if (key === "ArrowDown") return ((active + 2) % places) - 1;
  if (key === "ArrowUp") return ((active + places) % places) - 1;
  return active !== NONE && isOfText(key) ? NONE : undefined;
}

/** Keys that move in the text, and do so besides leaving the list. */
export const isOfText = (key: string) => ["Home", "End", "ArrowLeft", "ArrowRight"].includes(key);
