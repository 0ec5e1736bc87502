import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offerCopies } from "@/components/copying/offer-copies.client";

/** The parts of an element that the choice of copies needs. */
class Fake {
  readonly attributes = new Map<string, string>();
  readonly parts: (Fake | string)[] = [];
  hidden = false;
  nextElementSibling: Fake | null = null;
  parentElement: Fake | null = null;
  textContent: string | null = "";
  constructor(readonly href = "") {}
  getAttribute = (name: string) => this.attributes.get(name) ?? null;
  setAttribute = (name: string, value: string) => void this.attributes.set(name, value);
  querySelectorAll = () => this.parts;
  append = (part: Fake | string) => void this.parts.push(part);
  after = (next: Fake) => void (this.nextElementSibling = next);
  addEventListener = () => undefined;
}

beforeEach(() => {
  vi.stubGlobal("HTMLElement", Fake);
  vi.stubGlobal("document", { createElement: () => new Fake() });
});
afterEach(() => void vi.unstubAllGlobals());

test("the choice of copies opens at the first press, and closes and opens again; the button says which", () => {
  const button = new Fake();
  const paragraph = new Fake();
  button.parentElement = paragraph;
  // The second link is disabled: it has no address.
  for (const href of ["https://example.org/a.csv", ""])
    paragraph.parts.push(Object.assign(new Fake(href), { textContent: "CSV" }));
  const press = () => offerCopies(button as unknown as Element);
  const state = () => [button.getAttribute("aria-expanded"), button.nextElementSibling?.hidden];
  press();
  expect(state()).toEqual(["true", false]);
  expect(button.nextElementSibling?.parts.map((part) => (typeof part === "string" ? part : part.textContent))).toEqual([
    "Copy as:",
    "CSV",
    "",
  ]);
  press();
  expect(state()).toEqual(["false", true]);
  press();
  expect(state()).toEqual(["true", false]);
});
