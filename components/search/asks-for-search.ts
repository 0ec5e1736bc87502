/** Elements in which keys are typed text. */
const FIELDS = "input:not([type=radio],[type=checkbox]),select,textarea,[contenteditable],dialog";

/** The parts of a key press that are needed; a browser's event has them. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey"> & {
  readonly target: EventTarget | null;
};

/** Returns whether a key press opens the search: Ctrl or ⌘ with K, or `/` unless the reader turned it off; never in a field for text. */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyPress, slashIsOn: boolean): boolean {
  const isMeant = ctrlKey || metaKey ? key === "k" : key === "/" && slashIsOn;
  return isMeant && !altKey && !(target as Element).closest(FIELDS);
}
