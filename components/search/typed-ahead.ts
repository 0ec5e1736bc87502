let letters: string | null = null;

function hear(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey } = event;
  if (key[1] || ctrlKey || metaKey) return;
  letters += key;
  event.preventDefault();
}

/** Starts keeping the letters that a reader types between opening the search and its field; further calls do nothing. */
export function keepLetters(): void {
  letters ??= (addEventListener("keydown", hear, true), "");
}

/** Returns the letters so far and stops keeping them, because the field now receives them. */
export function takeLetters(): string {
  const taken = letters ?? "";
  letters = null;
  removeEventListener("keydown", hear, true);
  return taken;
}

/** Returns whether the search was asked for and no field has taken the letters yet. */
export const isAskedFor = (): boolean => letters !== null;
