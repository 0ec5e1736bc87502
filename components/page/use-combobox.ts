import { useId, useState, type KeyboardEvent } from "react";
import { isOfText, NONE, nextOption } from "./next-option";

interface Asked {
  /** How many options are in sight. */
  readonly shown: number;
  /** How many there are when a key asks for them; a closed list may have some. */
  readonly count: () => number;
  /** The option that is marked at first. */
  readonly first?: number;
  /** Told of the option that a key marks; `NONE` for the text. */
  readonly onMark?: (at: number) => void;
  /** Answers a key that is not for the list; true where nothing else may, and then no option is marked any more. */
  readonly onKey?: (key: string) => boolean;
}

/**
 * A field with a list, after the combobox pattern of the ARIA Authoring Practices: the focus stays in the field and the marked option is
 * named by aria-activedescendant; arrows walk the options and the text, Enter clicks what is marked, and the keys of the text lead back to it.
 */
export function useCombobox({ shown, count, first = NONE, onMark, onKey }: Asked) {
  const list = useId();
  const [active, setActive] = useState(first);
  const idOf = (at: number) => `${list}-${at}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    // Few keys are for the list, and what is typed has to be shown at once.
    const next = key.startsWith("Arrow") || isOfText(key) ? nextOption(key, active, count()) : undefined;
    if (next !== undefined) {
      setActive(next);
      onMark?.(next);
      // A list that opens now is there in the next frame.
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
