/** Where keys are letters. */
const FIELDS = "input:not([type=radio],[type=checkbox]),select,textarea,[contenteditable],dialog";

/** What is asked of a key press; one of a browser has it. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey"> & { readonly target: EventTarget | null };

/** Whether a key asks for the search: Ctrl or ⌘ with K, and `/` where the reader wants it; never where keys are letters. */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyPress, slashIsOn: boolean): boolean {
  const isMeant = ctrlKey || metaKey ? key === "k" : key === "/" && slashIsOn;
  return isMeant && !altKey && !(target as Element).closest(FIELDS);
}
