"use client";
import { useLayoutEffect, useRef, useState } from "react";
import { NONE } from "@/components/page/next-option";
import { useCombobox } from "@/components/page/use-combobox";
import { METHOD_FIELD } from "./method-field-id";
import { matchingMethods } from "./matching-methods";
import { sharedBenchmarks } from "./shared-benchmarks";
import { FamilyMark } from "@/components/page/family-mark";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import styles from "./compare.module.css";
import type { MethodChoice } from "@/lib/view/compare-choices";
import { counted } from "@/lib/format/words";

/** A combobox whose list is filtered by typing: Enter chooses the marked method; Escape closes the list and then empties the field. */
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
  /** The text in the field. */
  readonly text: string;
  /** Whether a reader asked for the list before it was ready. */
  readonly startsOpen?: boolean;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
}) {
  const [isOpen, setOpen] = useState(startsOpen || text !== "");
  // A closed list is empty: an empty field matches every method, and each choice would render them all.
  const found = isOpen ? matchingMethods(methods, chosen, text) : [];
  const shared = sharedBenchmarks(methods, chosen);
  const { setActive, list, field, option } = useCombobox({
    shown: found.length,
    count: () => matchingMethods(methods, chosen, text).length,
    first: text === "" ? NONE : 0,
    onMark: (at) => at !== NONE && setOpen(true),
    onKey: (key) => {
      if (key === "Escape" && !isOpen) onText("");
      if (key === "Escape") setOpen(false);
      // Without a marked method, Enter would submit the form.
      return key === "Escape" || key === "Enter";
    },
  });
  const box = useRef<HTMLUListElement>(null);
  // A browser keeps the scroll position of a hidden list; a new list should start at its top.
  useLayoutEffect(() => {
    if (isOpen && box.current) box.current.scrollTop = 0;
  }, [isOpen, text]);

  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const choose = (id: string) => {
    close();
    onChoose(id);
  };
  return (
    // The focus may go on to the link below an empty list.
    <div
      className={styles.combobox}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || close()}
    >
      <input
        {...field}
        id={METHOD_FIELD}
        className={styles.input}
        placeholder="Add a method"
        value={text}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value);
          setOpen(true);
          setActive(currentTarget.value.trim() === "" ? NONE : 0);
        }}
        onClick={() => setOpen(true)}
      />
      <p role="status" className="hidden-text">
        {isOpen
          ? found.length > 0
            ? `${counted(found.length, "method")} to choose from`
            : "No method of this name"
          : ""}
      </p>
      <ul
        ref={box}
        id={list}
        role="listbox"
        aria-label="Methods"
        className={styles.listbox}
        hidden={found.length === 0}
      >
        {found.map(({ id, name, family, about, on }, at) => (
          // The field keeps the focus and the arrow keys move through the list, so an option needs no key handler.
          <li
            key={id}
            {...option(at)}
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
      {isOpen && found.length === 0 && (
        // A press on the link, or beside it, leaves the focus in the field, so that the list does not close before the click.
        <p className={styles.none} onMouseDown={(event) => event.preventDefault()}>
          No method of this name. Clear the field to see all of them. <SuggestPaper name={text.trim()} />
        </p>
      )}
    </div>
  );
}
