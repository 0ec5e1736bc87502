/**
 * Keeps the id of what a pointer was last pressed on, in `data-pressed` of the page. A field whose list comes with a later script opens it for who pressed the field, and no script of ours was there
 * to see the press; where the pointer is now says nothing, because some browsers move it when their own list opens. The element itself is kept beside it, for what has no id.
 */
export const PRESSED_SCRIPT = "addEventListener('pointerdown',({target})=>{document.documentElement.dataset.pressed=target.id;self.lastPressed=target},true)";

/** What a pointer was last pressed on, be it before any other script of ours was there. */
export function lastPressed(): Element | null {
  const { lastPressed: pressed } = self as { readonly lastPressed?: unknown };
  return pressed instanceof Element ? pressed : null;
}

/** Whether a field has the focus and a pointer put it there. */
export const isPressed = (field: HTMLElement | null): boolean => field !== null && document.activeElement === field && document.documentElement.dataset.pressed === field.id;
