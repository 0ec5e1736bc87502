/**
 * Keeps the id of what a pointer was last pressed on, in `data-pressed` of the page. A field whose list comes with a later script opens it for who pressed the field, and no script of ours was there
 * to see the press; where the pointer is now says nothing, because some browsers move it when their own list opens.
 */
export const PRESSED_SCRIPT = "addEventListener('pointerdown',({target})=>{document.documentElement.dataset.pressed=target.id},true)";

/** Whether a field has the focus and a pointer put it there. */
export const isPressed = (field: HTMLElement | null): boolean => field !== null && document.activeElement === field && document.documentElement.dataset.pressed === field.id;
