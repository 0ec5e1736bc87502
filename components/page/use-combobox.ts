import { useId, useState, type KeyboardEvent } from "react";
import { isOfText, NONE, nextOption } from "./next-option";

interface Asked {
  /** The number of options that are shown. */
  readonly shown: number;
  /** The number of options when a key needs it; a closed list may have some. */
  readonly count: () => number;
  /** The option that is marked at first. */
  readonly first?: number;
  /** Called with the option that a key marks; `NONE` for the text. */
  readonly onMark?: (at: number) => void;
  /** Handles a key that is not for the list; returns true if nothing else may handle it, and then no option stays marked. */
  readonly onKey?: (key: string) => boolean;
}

/**
 * Returns the properties of a field with a list, following the combobox pattern of the ARIA Authoring Practices: the focus stays in the field, and
 * aria-activedescendant names the marked option; arrow keys move through the options and the text, Enter clicks the marked option, and keys that move
 * within the text return to it.
 */
export function useCombobox({ shown, count, first = NONE, onMark, onKey }: Asked) {
  const list = useId();
  const [active, setActive] = useState(first);
  const idOf = (at: number) => `${list}-${at}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    // Few keys are for the list, and typed text has to appear immediately, so the options are counted only for these.
    const next = key.startsWith("Arrow") || isOfText(key) ? nextOption(key, active, count()) : undefined;
    if (next !== undefined) {
      setActive(next);
      onMark?.(next);
      // A list that opens now is rendered by the next frame.
      requestAnimationFrame(() => document.getElementById(idOf(next))?.scrollIntoView({ block: "nearest" }));
      if (isOfText(key)) return;
    } else if (key === "Enter" && active !== NONE) document.getElementById(idOf(active))?.click();
    else if (onKey?.(key)) setActive(NONE);
    else return;
    event.preventDefault();
  };
  return {
    active,
    setActive,
    list,
    field: {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": shown > 0,
      "aria-controls": shown > 0 ? list : undefined,
      "aria-activedescendant": active >= 0 && active < shown ? idOf(active) : undefined,
      autoComplete: "off",
      autoCapitalize: "off",
      spellCheck: false,
      onKeyDown,
    },
    option: (at: number) => ({ role: "option", id: idOf(at), "aria-selected": at === active }),
  } as const;
}
