"use client";
import { useId, useState, type KeyboardEvent } from "react";
import { METHOD_FIELD } from "./compare-form";
import { FamilyDot } from "./family-dot";
import styles from "./compare.module.css";
import type { MethodChoice } from "@/lib/select/compare-types";
import { counted } from "@/lib/format/words";

/**
 * A field with a list that typing filters, after the combobox pattern of the ARIA authoring practices: the focus stays in
 * the field, the list is walked by arrows, Enter takes the marked method, Escape closes and then empties, Home and End
 * return to the text.
 */
export function MethodCombobox({
  methods,
  chosen,
  typed,
  onChoose,
}: {
  readonly methods: readonly MethodChoice[];
  readonly chosen: readonly string[];
  /** What stands in the field at first. */
  readonly typed: string;
  readonly onChoose: (id: string) => void;
}) {
  const list = useId();
  const [text, setText] = useState(typed);
  const [isOpen, setOpen] = useState(typed !== "");
  const [active, setActive] = useState(typed === "" ? -1 : 0);
  const found = matching(methods, chosen, text);
  const marked = isOpen ? found[active] : undefined;
  const optionId = (id: string) => `${list}-${id}`;

  const mark = (at: number) => {
    setOpen(true);
    setActive(at);
    const id = found[at]?.id;
    requestAnimationFrame(() => id !== undefined && document.getElementById(optionId(id))?.scrollIntoView({ block: "nearest" }));
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (id: string) => {
    setText("");
    close();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    switch (event.key) {
      case "ArrowDown":
        mark(isOpen && active < last ? active + 1 : 0);
        break;
      case "ArrowUp":
        mark(isOpen && active > 0 ? active - 1 : last);
        break;
      case "Enter":
        if (marked) choose(marked.id);
        break;
      case "Escape":
        if (!isOpen) setText("");
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
        aria-expanded={isOpen && found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={marked && optionId(marked.id)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="Name of a method"
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
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
      <ul id={list} role="listbox" aria-label="Methods" className={styles.options} hidden={!isOpen || found.length === 0}>
        {found.map(({ id, name, family, about }, at) => (
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
            <FamilyDot family={family} />
            <span>
              {name} <span className={styles.about}>{about}</span>
            </span>
          </li>
        ))}
      </ul>
      {isOpen && found.length === 0 && <p className={styles.none}>No method of this name. Clear the field to see all of them.</p>}
    </div>
  );
}

/** Every word typed occurs in the name, the id or the topic; names that begin with the text come first. */
function matching(methods: readonly MethodChoice[], chosen: readonly string[], text: string): readonly MethodChoice[] {
  const typed = text.trim().toLowerCase();
  const words = typed.split(/\s+/);
  const left = methods.filter(({ id }) => !chosen.includes(id));
  const found = left.filter(({ id, name, about }) => words.every((word) => `${name} ${id} ${about}`.toLowerCase().includes(word)));
  const begins = ({ name }: MethodChoice) => Number(!name.toLowerCase().startsWith(typed));
  return found.toSorted((a, b) => begins(a) - begins(b));
}
