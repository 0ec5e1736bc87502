let letters: string | null = null;

function hear(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey } = event;
  if (key[1] || ctrlKey || metaKey) return;
  letters += key;
  event.preventDefault();
}

/** Keeps the letters that a reader types between asking for the search and its field; the first of many calls begins. */
export function keepLetters(): void {
  letters ??= (addEventListener("keydown", hear, true), "");
}

/** The letters so far; from here on the field has them. */
export function takeLetters(): string {
  const taken = letters ?? "";
  letters = null;
  removeEventListener("keydown", hear, true);
  return taken;
}
