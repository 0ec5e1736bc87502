import { describe, expect, test } from "vitest";
import { asksForSearch, type KeyPress } from "@/components/search/asks-for-search";

const page = { closest: () => null } as unknown as EventTarget;
const field = { closest: () => ({}) } as unknown as EventTarget;
const press = (parts: Partial<KeyPress>): KeyPress => ({
  key: "k",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: page,
  ...parts,
});

describe("a key that asks for the search", () => {
  test("is K with Ctrl or ⌘, and not alone or with Alt too", () => {
    expect(
      [press({ ctrlKey: true }), press({ metaKey: true }), press({}), press({ ctrlKey: true, altKey: true })].map(
        (one) => asksForSearch(one, true),
      ),
    ).toEqual([true, true, false, false]);
  });
  test("is a slash by itself, where the reader has not turned it off", () => {
    expect([true, false].map((isOn) => asksForSearch(press({ key: "/" }), isOn))).toEqual([true, false]);
    expect(asksForSearch(press({ key: "/", ctrlKey: true }), true)).toBe(false);
  });
  test("is a letter in a field", () => {
    expect(asksForSearch(press({ ctrlKey: true, target: field }), true)).toBe(false);
  });
});
