"use client";
import { useEffect, useEffectEvent, type RefObject } from "react";

/** Listens to the fields of the page: passes on whatever is pasted, chosen or dropped there, including what was there before. */
export function useIntake(
  fields: HTMLElement,
  isAsked: RefObject<boolean>,
  onGiven: (files: readonly File[], pasted: string) => void,
): void {
  const hand = useEffectEvent(onGiven);
  useEffect(() => {
    const pasted = () => fields.querySelector("textarea")?.value ?? "";
    const take = (input: HTMLInputElement) => {
      const files = [...(input.files ?? [])];
      if (files.length === 0) return;
      // Emptied, so that the same file can be chosen again.
      input.value = "";
      hand(files, "");
    };
    const onChange = ({ target }: Event) => target instanceof HTMLInputElement && take(target);
    const onClick = ({ target }: Event) => (target as Element).closest("[data-read]") && hand([], pasted());
    const onDragOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      hand([...(event.dataTransfer?.files ?? [])], "");
    };
    fields.addEventListener("change", onChange);
    fields.addEventListener("click", onClick);
    fields.addEventListener("dragover", onDragOver);
    fields.addEventListener("drop", onDrop);
    if (isAsked.current) hand([], pasted());
    for (const input of fields.querySelectorAll<HTMLInputElement>("input[type=file]")) take(input);
    return () => {
      fields.removeEventListener("change", onChange);
      fields.removeEventListener("click", onClick);
      fields.removeEventListener("dragover", onDragOver);
      fields.removeEventListener("drop", onDrop);
    };
  }, [fields, isAsked]);
}
