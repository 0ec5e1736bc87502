import { expect, test, vi } from "vitest";

const heard = new Map<string, (event: object) => void>();
const opened: string[] = [];
vi.mock("react", async (original) => ({ ...(await original<object>()), useEffect: (effect: () => void) => effect() }));
// Simulates a script that fails to load: the connection is down, or the site has a newer version by now.
vi.mock("@/components/page/later.client", () => {
  throw new Error("the script did not come");
});
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

async function clicked(parts: { readonly href?: string }) {
  const attributes: string[] = [];
  const used = { dataset: {}, ...parts, toggleAttribute: (name: string) => void attributes.push(name) };
  heard.get("click")?.({ type: "click", target: { closest: () => used }, preventDefault: () => undefined });
  await vi.waitFor(() => expect(opened.length + attributes.length).toBeGreaterThan(0));
  return { opened: opened.splice(0), attributes };
}

test("without the script that is needed, a link leads where it says, and a button is switched off", async () => {
  expect(await clicked({ href: "/papers/loom#loom-fid" })).toEqual({
    opened: ["/papers/loom#loom-fid"],
    attributes: [],
  });
  expect(await clicked({})).toEqual({ opened: [], attributes: ["disabled"] });
});
