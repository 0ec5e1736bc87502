import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { notedUse } from "@/components/charts/slot/noted-use";

/** The parts of a drawing's element that `notedUse` needs: focus, pointer and open elements. */
class Slot extends EventTarget {
  focused = false;
  hovered = false;
  open: object | null = null;
  querySelector = () => this.open;
  querySelectorAll = () => [];
  contains = (element: unknown) => element !== null && this.focused;
  matches = () => this.hovered;
}

let slot: Slot;
let begun: number;
const note = () => notedUse(slot as unknown as HTMLElement, () => void begun++);
/** Returns a pointer event over the drawing. */
const pointer = (type: string, pointerType: string) => Object.assign(new Event(type), { pointerType });

beforeEach(() => {
  [slot, begun] = [new Slot(), 0];
  vi.stubGlobal("document", { activeElement: { closest: () => null }, documentElement: { dataset: {} } });
  vi.stubGlobal("SVGElement", class {});
  vi.stubGlobal("Element", class {});
  vi.stubGlobal("self", {});
});
afterEach(() => void vi.unstubAllGlobals());

test("a drawing that nobody turned to waits", () => {
  note();
  expect(begun).toBe(0);
});

test("a reader who was there before the script is answered at once: by the focus, by the pointer, or by what she opened", () => {
  for (const state of [{ focused: true }, { hovered: true }, { open: { closest: () => null } }]) {
    Object.assign(slot, { focused: false, hovered: false, open: null }, state);
    begun = 0;
    note();
    expect(begun, JSON.stringify(Object.keys(state))).toBe(1);
  }
});

test("a mouse that moves and a finger that taps begin it; a finger that scrolls does not", () => {
  note();
  slot.dispatchEvent(pointer("pointermove", "touch"));
  slot.dispatchEvent(pointer("pointerup", "mouse"));
  expect(begun).toBe(0);
  slot.dispatchEvent(pointer("pointermove", "mouse"));
  expect(begun).toBe(1);
  slot.dispatchEvent(pointer("pointerup", "touch"));
  expect(begun).toBe(2);
  slot.dispatchEvent(new Event("focusin"));
  expect(begun).toBe(3);
});

test("nothing is noted any more once the noting has ended", () => {
  const end = note();
  end();
  slot.dispatchEvent(pointer("pointermove", "mouse"));
  expect(begun).toBe(0);
});
