/**
 * Keeps the id of the element that a pointer last pressed, in `data-pressed` of the page. A field whose list comes with a later script opens the list
 * if a reader pressed the field before that script ran. The present position of the pointer is no help, because some browsers move it when their own
 * list opens. The element itself is also kept, for elements without an id.
 */
export const PRESSED_SCRIPT =
  "addEventListener('pointerdown',({target})=>{document.documentElement.dataset.pressed=target.id;self.lastPressed=target},true)";

/** Returns the element that a pointer last pressed, also if no other script of the page had run yet; null if there is none. */
export function lastPressed(): Element | null {
  const { lastPressed: pressed } = self as { readonly lastPressed?: unknown };
  return pressed instanceof Element ? pressed : null;
}

/** Returns whether a field has the focus and a pointer put it there. */
export const isPressed = (field: HTMLElement | null): boolean =>
  field !== null && document.activeElement === field && document.documentElement.dataset.pressed === field.id;
