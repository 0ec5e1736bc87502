import { describe, expect, test, vi } from "vitest";
import { takeLetters } from "@/components/search/typed-ahead";
import { asksForSearch, showPalette, type KeyPress } from "@/components/search/show-palette";

const page = { closest: () => null } as unknown as EventTarget;
const field = { closest: () => ({}) } as unknown as EventTarget;
const press = (parts: Partial<KeyPress>): KeyPress => ({ key: "k", ctrlKey: false, metaKey: false, altKey: false, target: page, ...parts });

describe("a key that asks for the search", () => {
  test("is K with Ctrl or ⌘, and not alone or with Alt too", () => {
    expect([press({ ctrlKey: true }), press({ metaKey: true }), press({}), press({ ctrlKey: true, altKey: true })].map((one) => asksForSearch(one, true))).toEqual([true, true, false, false]);
  });
  test("is a slash by itself, where the reader has not turned it off", () => {
    expect([true, false].map((isOn) => asksForSearch(press({ key: "/" }), isOn))).toEqual([true, false]);
    expect(asksForSearch(press({ key: "/", ctrlKey: true }), true)).toBe(false);
  });
  test("is a letter in a field", () => {
    expect(asksForSearch(press({ ctrlKey: true, target: field }), true)).toBe(false);
  });
});

// A browser puts the cursor into its own search at Ctrl and K, and types the slash.
test("the event does nothing else, and the palette comes with the letters that were typed meanwhile", async () => {
  const heard = new Map<string, (event: unknown) => void>();
  vi.stubGlobal("addEventListener", (type: string, hear: (event: unknown) => void) => heard.set(type, hear));
  vi.stubGlobal("removeEventListener", (type: string) => heard.delete(type));
  const preventDefault = vi.fn();
  const shown = vi.fn();
  showPalette({ preventDefault }, shown);
  expect(preventDefault).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
  for (const key of ["F", "Shift", "I", "D"]) heard.get("keydown")?.({ key, preventDefault });
  expect(takeLetters()).toBe("FID");
  expect([takeLetters(), heard.size]).toEqual(["", 0]);
  vi.unstubAllGlobals();
});
