"use client";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { METHOD_FIELD } from "./method-field-id";
import { matchingMethods } from "./matching-methods";
import { sharedBenchmarks } from "./shared-benchmarks";
import { FamilyMark } from "@/components/page/family-mark";
import styles from "./compare.module.css";
import type { MethodChoice } from "@/lib/select/list/compare-types";
import { counted } from "@/lib/format/words";

/**
 * A field with a list that typing filters, after the combobox pattern of the ARIA authoring practices: the focus stays in
 * the field, the list is walked by arrows, Enter takes the marked method, Escape closes and then empties, Home and End
 * return to the text.
 */
export function MethodCombobox({
  methods,
  chosen,
  text,
  startsOpen = false,
  onText,
  onChoose,
}: {
  readonly methods: readonly MethodChoice[];
  readonly chosen: readonly string[];
  /** What stands in the field. */
  readonly text: string;
  /** Whether a reader has asked for the list before it was there. */
  readonly startsOpen?: boolean;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
}) {
  const list = useId();
  const [isOpen, setOpen] = useState(startsOpen || text !== "");
  const [active, setActive] = useState(text === "" ? -1 : 0);
  // A closed list is empty: an empty field matches every method, and each choice would build them all.
  const found = isOpen ? matchingMethods(methods, chosen, text) : [];
  const shared = sharedBenchmarks(methods, chosen);
  const marked = found[active];
  const optionId = (id: string) => `${list}-${id}`;
  const box = useRef<HTMLUListElement>(null);
  // A browser keeps how far a list was scrolled when it was hidden; a new one begins at its top.
  useLayoutEffect(() => {
    if (isOpen && box.current) box.current.scrollTop = 0;
  }, [isOpen, text]);

  const mark = (from: "first" | "last" | number) => {
    const all = matchingMethods(methods, chosen, text);
    const at = from === "first" ? 0 : from === "last" ? all.length - 1 : from;
    setOpen(true);
    setActive(at);
    const id = all[at]?.id;
    requestAnimationFrame(() => id !== undefined && document.getElementById(optionId(id))?.scrollIntoView({ block: "nearest" }));
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (id: string) => {
    close();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    switch (event.key) {
      case "ArrowDown":
        mark(isOpen && active < last ? active + 1 : "first");
        break;
      case "ArrowUp":
        mark(isOpen && active > 0 ? active - 1 : "last");
        break;
      case "Enter":
        if (marked) choose(marked.id);
        break;
      case "Escape":
        if (!isOpen) onText("");
        close();
        break;
      case "Home":
      case "End":
        return setActive(-1);
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className={styles.combobox}>
      <input
        id={METHOD_FIELD}
        className={styles.input}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={marked && optionId(marked.id)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="Add a method"
        value={text}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value);
          setOpen(true);
          setActive(currentTarget.value.trim() === "" ? -1 : 0);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <p role="status" className="hidden-text">
        {isOpen ? (found.length > 0 ? `${counted(found.length, "method")} to choose from` : "No method of this name") : ""}
      </p>
      <ul ref={box} id={list} role="listbox" aria-label="Methods" className={styles.listbox} hidden={found.length === 0}>
        {found.map(({ id, name, family, about, on }, at) => (
          // The field keeps the focus and the arrows walk the list, so an option needs no key of its own.
          <li
            key={id}
            id={optionId(id)}
            role="option"
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(id)}
          >
            <FamilyMark family={family} />
            <span>
              {name}{" "}
              <span className={styles.about}>
                {about}
                {chosen.length > 0 && ` · ${counted(shared({ on }), "shared benchmark")}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {isOpen && found.length === 0 && <p className={styles.none}>No method of this name. Clear the field to see all of them.</p>}
    </div>
  );
}
