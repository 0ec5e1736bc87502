"use client";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { METHOD_FIELD } from "@/components/compare/method-field-id";
import type { MethodChoice } from "@/lib/view/compare-choices";
import { isPressed } from "@/lib/view/pressed";
import styles from "./home.module.css";
import { PickedMethods } from "./picked-methods.client";

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
  flushSync(() => createRoot(box).render(<PickedMethods methods={methods} typed={typed} startsOpen={startsOpen} />));
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
