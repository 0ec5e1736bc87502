import { afterEach, expect, test, vi } from "vitest";
import { keepDraft, keptDraft } from "@/components/desk/keep-draft";
import { KEPT_DRAFT } from "@/components/desk/kept-key";
import { today } from "@/components/desk/today";
import { EMPTY_DRAFT } from "@/lib/desk/desk-draft";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Simulates the storage of a browser; without entries, one that throws at every touch, as where it is blocked. */
function storage(entries: Map<string, string> | null) {
  const kept = () => {
    if (entries === null) throw new Error("The operation is insecure.");
    return entries;
  };
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept().get(key) ?? null,
    setItem: (key: string, text: string) => void kept().set(key, text),
    removeItem: (key: string) => void kept().delete(key),
  });
}

test("a draft comes back as it was kept, until it is erased", () => {
  const entries = new Map<string, string>();
  storage(entries);
  expect(keptDraft()).toEqual(EMPTY_DRAFT);
  const draft = { ...EMPTY_DRAFT, paper: "eddy" };
  expect(keepDraft(draft)).toBe(true);
  expect([...entries.keys()]).toEqual([KEPT_DRAFT]);
  expect(keptDraft()).toEqual(draft);
  expect(keepDraft(null)).toBe(true);
  expect(entries.size).toBe(0);
});

test("a draft of an older desk has what it lacks empty, and one that is not JSON is none", () => {
  storage(new Map([[KEPT_DRAFT, '{"paper":"eddy"}']]));
  expect(keptDraft()).toEqual({ ...EMPTY_DRAFT, paper: "eddy" });
  storage(new Map([[KEPT_DRAFT, "{"]]));
  expect(keptDraft()).toEqual(EMPTY_DRAFT);
});

test("where storage is blocked, nothing is kept, and the desk is told so", () => {
  storage(null);
  expect(keptDraft()).toEqual(EMPTY_DRAFT);
  expect(keepDraft({ ...EMPTY_DRAFT, paper: "eddy" })).toBe(false);
});

test("today is the day in UTC", () => {
  vi.useFakeTimers({ now: new Date("2026-03-01T23:30:00-05:00") });
  expect(today()).toBe("2026-03-02");
});
