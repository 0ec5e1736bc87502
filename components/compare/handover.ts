import type { CompareView } from "@/lib/view/views/compare-view";
import { isPressed } from "@/lib/view/pressed";
import { METHOD_FIELD } from "./method-field-id";

/** What a reader was doing when the panel took over. */
export interface Handover {
  /** The id of the focused element; empty for none. */
  readonly focused: string;
  /** Whether that was the field for a method, focused by a pointer. */
  readonly isPressed: boolean;
  /** The text in the field for a method. */
  readonly typed: string;
  /** The name of the open part; empty for none. */
  readonly open: string;
  /** The query that the form would have sent, or that of an open part if the reader changed something in it. */
  readonly search: string;
}

export function handoverOf(root: HTMLElement): Handover {
  const open = root.querySelector<HTMLElement>("details[open]");
  const ofPart = open?.querySelector("form");
  const form = ofPart && isChanged(ofPart) ? ofPart : root.querySelector("form");
  const field = root.querySelector<HTMLInputElement>(`#${METHOD_FIELD}`);
  const typed = field?.value ?? "";
  const pairs = form ? [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]) : [];
  const at = pairs.findLastIndex(([name]) => name === "method");
  const focused = root.contains(document.activeElement) ? (document.activeElement?.id ?? "") : "";
  return {
    focused,
    isPressed: isPressed(field),
    typed,
    open: open?.dataset.part ?? "",
    search: new URLSearchParams(field && form?.contains(field) && at >= 0 ? pairs.toSpliced(at, 1) : pairs).toString(),
  };
}

/** Returns whether a reader changed a field of a form; an untouched form asks for nothing. */
const isChanged = (form: HTMLFormElement) =>
  [...form.elements].some((field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
      : field instanceof HTMLInputElement &&
        (field.checked !== field.defaultChecked || field.value !== field.defaultValue),
  );

/** Moves the focus to the next chip, or to the field for a method, if the focused link was removed by its own click. */
export function keepFocus(focused: string, before: CompareView, after: CompareView) {
  if (focused === "" || document.getElementById(focused) !== null) return;
  const [, action = "", id = ""] = /^(left|right|remove)-(.*)$/.exec(focused) ?? [];
  const next = before.methods[before.methods.indexOf(id) + 1] ?? after.methods.at(-1);
  const candidates = action === "remove" ? [`remove-${next}`] : [`${action === "left" ? "right" : "left"}-${id}`];
  const target = [...candidates, METHOD_FIELD].map((one) => document.getElementById(one)).find((one) => one !== null);
  target?.focus();
}
