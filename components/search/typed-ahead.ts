let letters: string | null = null;

function hear(event: KeyboardEvent): void {
  if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  letters += event.key;
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
