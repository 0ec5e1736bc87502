import { expect, test, vi } from "vitest";
import { isAskedFor, keepLetters, takeLetters } from "@/components/search/typed-ahead";

// The palette is still loading at that moment, and a reader continues to type.
test("the letters between the key of the search and its field are kept, once, and nothing is recorded after", () => {
  const heard = new Map<string, (event: unknown) => void>();
  vi.stubGlobal("addEventListener", (type: string, hear: (event: unknown) => void) => heard.set(type, hear));
  vi.stubGlobal("removeEventListener", (type: string) => heard.delete(type));
  const preventDefault = vi.fn();
  const type = (key: string, held = {}) => heard.get("keydown")?.({ key, preventDefault, ...held });
  expect(isAskedFor()).toBe(false);
  keepLetters();
  expect(isAskedFor()).toBe(true);
  type("F");
  keepLetters();
  for (const key of ["Shift", "I", "D"]) type(key);
  type("c", { ctrlKey: true });
  expect(preventDefault).toHaveBeenCalledTimes(3);
  expect(takeLetters()).toBe("FID");
  expect([takeLetters(), heard.size, isAskedFor()]).toEqual(["", 0, false]);
  vi.unstubAllGlobals();
});
