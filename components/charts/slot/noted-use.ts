import { lastPressed } from "@/lib/view/pressed";
import { partAt, partOf, type Part } from "./part-of";

/** Returns the button under a drawing whose press woke the page. Needed because not every browser focuses a button that is pressed. */
function pressedButton(slot: Element): Element | null {
  const button = lastPressed()?.closest(".picture-bar button") ?? null;
  return slot.contains(button) ? button : null;
}

/**
 * Records what a reader does with a chart that is still a drawing, and calls `begin` when the reader uses it: with the pointer, a tap, the keyboard,
 * or the bar under it. A finger that only scrolls does not count. Returns a function that ends the recording; that function returns one that repeats
 * the actions in another drawing of the chart.
 */
export function notedUse(slot: HTMLElement, begin: () => void): () => (live: Element) => void {
  const listeners = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, heed: (event: HTMLElementEventMap[Name]) => void) =>
    slot.addEventListener(name, heed, { signal: listeners.signal });
  let point: PointerEvent | null = null;
  let pressed: Part = -1;
  let click: PointerEvent | null = null;
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
    if (part === null) {
      if (event.target instanceof SVGElement) click = event as PointerEvent;
      return;
    }
    event.preventDefault();
    pressed = partOf(slot, part);
    begin();
  });

  // The reader may have used it before this script ran.
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
      for (const event of [point, click]) if (event) drawing?.dispatchEvent(new PointerEvent(event.type, event));
      partAt(live, pressed)?.click();
    };
  };
}
