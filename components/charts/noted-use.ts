import { lastPressed } from "@/lib/view/pressed";
import { partAt, partOf, type Part } from "./part-of";

/** The button under a drawing at which the page woke. Not every browser gives the focus to a button that is pressed. */
function pressedButton(slot: Element): Element | null {
  const button = lastPressed()?.closest(".picture-bar button") ?? null;
  return slot.contains(button) ? button : null;
}

/**
 * Notes what a reader does with a chart that stands there as a drawing, and calls `begin` when she turns to it: by pointer, by a tap, by the keyboard, or by what is under it. A finger that only scrolls does not.
 * Returns what ends the noting, which returns in turn what does the same again in another drawing of the chart.
 */
export function notedUse(slot: HTMLElement, begin: () => void): () => (live: Element) => void {
  const listeners = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, heed: (event: HTMLElementEventMap[Name]) => void) => slot.addEventListener(name, heed, { signal: listeners.signal });
  let point: PointerEvent | null = null;
  let pressed: Part = -1;
  const keys: KeyboardEvent[] = [];

  const follow = (event: PointerEvent) => {
    if ((event.pointerType === "mouse") === (event.type === "pointerup")) return;
    point = event.target instanceof SVGElement ? event : null;
    begin();
  };
  on("pointermove", follow);
  on("pointerup", follow);
  on("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") point = null;
  });
  on("focusin", begin);
  on("keydown", (event) => {
    if (!(event.target instanceof SVGElement) || !/^(?:Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
    keys.push(event);
  });
  on("click", (event) => {
    const part = (event.target as Element).closest(".picture-bar :is(button, summary)");
    if (part === null) return;
    event.preventDefault();
    pressed = partOf(slot, part);
    begin();
  });

  // She may have been there before this script was.
  const before = slot.querySelector(".picture-bar [open] > summary") ?? pressedButton(slot);
  if (before) pressed = partOf(slot, before);
  if (before || slot.contains(document.activeElement) || slot.matches(":hover")) begin();

  return () => {
    listeners.abort();
    const focused = partOf(slot, document.activeElement);
    return (live) => {
      if (focused >= 0) partAt(live, focused)?.focus({ preventScroll: true });
      const drawing = live.querySelector("svg[role]");
      for (const key of keys) drawing?.dispatchEvent(new KeyboardEvent(key.type, key));
      if (point) drawing?.dispatchEvent(new PointerEvent(point.type, point));
      partAt(live, pressed)?.click();
    };
  };
}
