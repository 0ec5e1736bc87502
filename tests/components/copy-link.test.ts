import { afterEach, expect, test, vi } from "vitest";
import { copyLink } from "@/components/copying/copy-link.client";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Returns the text that was copied from an address, and the messages to screen readers and on the screen. */
async function copied(hash: string, isRefused = false) {
  vi.useFakeTimers();
  const said: { textContent?: string; remove: () => void }[] = [];
  const dataset: { copied?: string } = {};
  const links: string[] = [];
  const prompted: string[] = [];
  vi.stubGlobal("location", { href: `https://example.org/benchmarks/weir-1${hash}`, hash });
  vi.stubGlobal("document", {
    querySelector: () => ({ href: "https://example.org/benchmarks/weir-1?version=1" }),
    // A cell of a table, a part of the page, or neither.
    getElementById: (id: string) =>
      ({ "loom-mse": { closest: () => ({}) }, chart: { closest: () => null } })[id] ?? null,
    createElement: () => ({ remove: () => undefined }),
    body: { append: (one: (typeof said)[number]) => said.push(one) },
    documentElement: { dataset },
  });
  vi.stubGlobal("ClipboardItem", undefined);
  vi.stubGlobal("navigator", {
    clipboard: {
      writeText: (text: string) =>
        isRefused ? Promise.reject(new Error("refused")) : Promise.resolve(links.push(text)),
    },
  });
  vi.stubGlobal("requestAnimationFrame", (done: () => void) => done());
  vi.stubGlobal("prompt", (words: string) => prompted.push(words));
  await copyLink();
  return { links, words: said.map(({ textContent }) => textContent), mark: dataset.copied, prompted };
}

const ROWS = "#yours=1&on=weir-1&name=Mine&m.mse=0.3";

test("a link that has own rows in it is said to have them, and no other is", async () => {
  expect(await copied(ROWS)).toEqual({
    links: [`https://example.org/benchmarks/weir-1?version=1${ROWS}`],
    words: ["Link with your rows copied"],
    mark: "rows",
    prompted: [],
  });
  for (const hash of ["", "#board"])
    expect(await copied(hash)).toMatchObject({ words: ["Link copied"], mark: "", prompted: [] });
});

test("where the clipboard is refused, the address to copy by hand is said to have them too", async () => {
  expect((await copied(ROWS, true)).prompted).toEqual(["The address of this page, with your rows:"]);
  expect((await copied("", true)).prompted).toEqual(["The address of this page:"]);
});

test("a part of the page that a form left in the address is not copied, and a result is", async () => {
  const PAGE = "https://example.org/benchmarks/weir-1?version=1";
  for (const hash of ["", "#chart", "#gone"]) expect((await copied(hash)).links, hash).toEqual([PAGE]);
  expect((await copied("#loom-mse")).links).toEqual([`${PAGE}#loom-mse`]);
});
