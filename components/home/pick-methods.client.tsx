"use client";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { MethodCombobox } from "@/components/compare/method-combobox.client";
import { METHOD_FIELD } from "@/components/compare/method-field-id";
import type { MethodChoice } from "@/lib/view/compare-choices";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import { isPressed } from "@/lib/view/pressed";
import styles from "./home.module.css";

/**
 * Replaces a plain field by one that takes several methods, with the text that was typed in it. The form stays as it is and submits the choices,
 * which are those of the plain field.
 */
export function pickMethods(field: HTMLInputElement): void {
  // The reader's actions while this was loading may have requested it again.
  if (!field.isConnected) return;
  const methods = Array.from(field.list?.options ?? [], choiceOf);
  const box = document.createElement("div");
  box.className = styles.chosen ?? "";
  const typed = field.value;
  const hasFocus = document.activeElement === field;
  // A press that focused the field also asks for the list.
  const startsOpen = isPressed(field);
  // Synchronously: a letter typed in between would go into a field that is no longer there.
  flushSync(() => createRoot(box).render(<PickMethods methods={methods} typed={typed} startsOpen={startsOpen} />));
  field.replaceWith(box);
  if (hasFocus) box.querySelector<HTMLInputElement>(`#${METHOD_FIELD}`)?.focus();
}

const choiceOf = ({ value, text, dataset }: HTMLOptionElement): MethodChoice => ({
  id: dataset.id ?? "",
  name: value,
  family: dataset.family as string,
  paper: null,
  about: text,
  results: [],
  on: (dataset.on ?? "").split(" ").filter(Boolean).map(Number),
});

interface PickMethodsProps {
  readonly methods: readonly MethodChoice[];
  readonly typed: string;
  readonly startsOpen: boolean;
}

function PickMethods({ methods, typed, startsOpen }: PickMethodsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [text, setText] = useState(typed);
  const nameOf = (id: string) => methods.find((method) => method.id === id)?.name ?? id;
  const choose = (id: string) => {
    setText("");
    setChosen([...chosen, id]);
  };
  const remove = (id: string) => {
    setChosen(chosen.filter((one) => one !== id));
    document.getElementById(METHOD_FIELD)?.focus();
  };
  return (
    <>
      {chosen.map((id) => (
        <span key={id}>
          <input type="hidden" name={METHOD_NAME} value={id} />
          <button type="button" aria-label={`Remove ${nameOf(id)}`} onClick={() => remove(id)}>
            {nameOf(id)} ×
          </button>
        </span>
      ))}
      {text.trim() !== "" && <input type="hidden" name={METHOD_NAME} value={text} />}
      <MethodCombobox startsOpen={startsOpen} methods={methods} chosen={chosen} text={text} onText={setText} onChoose={choose} />
    </>
  );
}
