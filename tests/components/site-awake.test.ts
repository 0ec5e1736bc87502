import { beforeEach, expect, test, vi } from "vitest";

const heard = new Map<string, (event: object) => void>();
const opened: string[] = [];
let asked: HTMLElement[] = [];
// Its effect runs when a page wakes; there is no page here, so it runs at once.
vi.mock("react", async (original) => ({ ...(await original<object>()), useEffect: (effect: () => void) => effect() }));
vi.mock("@/components/page/later.client", () => ({
  use: (element: HTMLElement) => void asked.push(element),
  begin: () => undefined,
}));
vi.stubGlobal("addEventListener", (type: string, listener: (event: object) => void) => void heard.set(type, listener));
vi.stubGlobal("dispatchEvent", () => true);
vi.stubGlobal("document", {
  activeElement: null,
  documentElement: { dataset: {} as Record<string, string> },
  querySelector: () => null,
});
vi.stubGlobal("location", { hash: "", search: "" });
vi.stubGlobal("open", (address: string) => void opened.push(address));

const { Awake } = await import("@/components/page/site.client");
Awake();

/** Returns an element that offers something, and a click on it. */
function element(parts: { readonly href?: string; readonly dataset?: Readonly<Record<string, string>> }) {
  const attributes = new Set<string>();
  const self = { dataset: {}, ...parts, attributes, toggleAttribute: (name: string) => void attributes.add(name) };
  const event = {
    type: "click",
    target: { closest: () => self },
    preventDefault: vi.fn(),
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
  };
  return {
    self,
    event,
    click: (more: object = {}) => (heard.get("click")?.({ ...event, ...more }), Promise.resolve()),
  };
}
const settled = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  asked = [];
  opened.length = 0;
});

test("what offers something is answered by the script that comes for it", async () => {
  const link = element({ href: "/papers/loom#loom-fid" });
  await link.click();
  await settled();
  expect([asked, opened]).toEqual([[link.self], []]);
  expect(link.event.preventDefault).toHaveBeenCalled();
});

test("a click for another tab is the browser's", async () => {
  for (const key of ["ctrlKey", "metaKey", "shiftKey"]) {
    const link = element({ href: "/papers/loom" });
    await link.click({ [key]: true });
    await settled();
    expect([asked, link.event.preventDefault.mock.calls]).toEqual([[], []]);
  }
});
