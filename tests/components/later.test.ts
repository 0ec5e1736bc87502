import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begin, use } from "@/components/page/later.client";

/** What was called on demand, in its order. */
const called: string[] = [];
const { note } = vi.hoisted(() => ({ note: vi.fn<(name: string) => void>() }));
vi.mock("@/components/notices/report-sent.client", () => ({ sendReport: () => note("report") }));
vi.mock("@/components/answers/save-made-file", () => ({ saveMadeFile: () => note("file") }));
vi.mock("@/components/search/open-palette.client", () => ({ openPalette: () => note("palette") }));
vi.mock("@/components/receipts/open-receipt.client", () => ({
  openReceipt: () => note("receipt"),
  landOnResult: () => note("land"),
}));
vi.mock("@/components/home/pick-methods.client", () => ({ pickMethods: () => note("methods") }));
vi.mock("@/components/own/start-own.client", () => ({
  startOwn: (button?: unknown) => note(button ? "own form" : "own rows"),
}));
vi.mock("@/components/copying/copy-link.client", () => ({ copyLink: () => note("link") }));
vi.mock("@/components/copying/offer-copies.client", () => ({ offerCopies: () => note("copies") }));
vi.mock("@/components/notices/show-nearest.client", () => ({ showNearest: () => note("nearest") }));
vi.mock("@/components/answers/show-answer.client", () => ({
  showAnswer: (folder: string) => note(`answer from ${folder}`),
}));
vi.mock("@/components/answers/show-version.client", () => ({
  showVersion: (folder: string) => note(`version from ${folder}`),
}));

class Anchor {
  pathname: string;
  constructor(
    pathname: string,
    readonly dataset: Readonly<Record<string, string>> = {},
  ) {
    this.pathname = pathname;
  }
}
class Input {
  readonly dataset = {};
}
const button = (dataset: Readonly<Record<string, string>>) => ({ dataset });

beforeEach(() => {
  called.length = 0;
  note.mockImplementation((name) => void called.push(name));
  vi.stubGlobal("HTMLAnchorElement", Anchor);
  vi.stubGlobal("HTMLInputElement", Input);
});
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ["a link to the issue form of a report", new Anchor("/papers/loom", { copy: "report" }), "report"],
  ["a link to a file of the API, in a copy", new Anchor("/api/v1/results.csv"), "file"],
  ["the search link", new Anchor("/search", { search: "200" }), "palette"],
  ["the link of a value", new Anchor("/papers/loom"), "receipt"],
  ["the field for methods", new Input(), "methods"],
  ["the button of a board for own rows", button({ own: "" }), "own form"],
  ["the button that copies the address", button({ copy: "link" }), "link"],
  ["a button that offers copies", button({ copy: "bibtex" }), "copies"],
])("%s does one thing", async (_, element, does) => {
  use(element as unknown as HTMLElement);
  await vi.waitFor(() => expect(called).toEqual([does]));
});

/** Simulates a page as it begins: its address, the folder of its shards if it belongs to a copy, and whether it is the page for unknown addresses. */
async function begun({
  pathname = "/compare",
  search = "",
  hash = "",
  shards,
  isUnknown = false,
}: {
  readonly pathname?: string;
  readonly search?: string;
  readonly hash?: string;
  readonly shards?: string;
  readonly isUnknown?: boolean;
}) {
  vi.stubGlobal("location", { pathname, search, hash });
  vi.stubGlobal("document", { documentElement: { dataset: { shards } }, querySelector: () => (isUnknown ? {} : null) });
  begin();
  // Modules are loaded one after another; the next task comes after all of them.
  await vi.dynamicImportSettled();
  return called;
}

test("a page without anything of its own in its address only lands on the result that it names", async () => {
  expect(await begun({})).toEqual(["land"]);
  expect(await begun({ search: "?q=loom", pathname: "/search" }), "a server has answered the query").toEqual([
    "land",
    "land",
  ]);
});

test("own rows in the address are shown, and the page for unknown addresses is told the nearest", async () => {
  expect((await begun({ hash: "#yours=1&name=Mine" })).toSorted()).toEqual(["land", "own rows"]);
  called.length = 0;
  expect((await begun({ isUnknown: true })).toSorted()).toEqual(["land", "nearest"]);
});

test.each(["/search", "/index.html", "/benchmarks/meadow-256", "/methods/", "/embed/benchmarks/meadow-256/fid"])(
  "a copy answers the query of %s from its shards",
  async (pathname) => {
    expect(await begun({ pathname, search: "?kind=paper", shards: "/shards/a" })).toEqual([
      "land",
      "answer from /shards/a",
    ]);
  },
);

test("a copy leaves a comparison to its panel, and says if a link was made with other data", async () => {
  expect(await begun({ pathname: "/compare", search: "?method=loom", shards: "/shards/a" })).toEqual(["land"]);
  called.length = 0;
  expect(await begun({ pathname: "/compare", search: "?method=loom&version=0123", shards: "/shards/a" })).toEqual([
    "land",
    "version from /shards/a",
  ]);
});
