import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import {
  LONGEST_SEARCH,
  nearestResults,
  readSearchView,
  matchHref,
  searchHref,
  writeSearchView,
} from "@/lib/view/views/search-view";
import { wideCollection } from "@/tests/support/collection";

const read = (query: string) => readSearchView(new URLSearchParams(query));
const anyText = fc.string({ unit: "binary", maxLength: 300 });

describe("the address of a search", () => {
  it("comes back from its view", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { view } = readSearchView(new URLSearchParams({ q: text }));
        expect(read(writeSearchView(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  it("is the plain page where nothing is asked", () => {
    expect(searchHref({ query: "" })).toBe("/search");
    expect(searchHref({ query: "α & β" })).toBe("/search?q=%CE%B1+%26+%CE%B2");
  });

  it("of more than a hundred characters is cut and says so, never within a character", () => {
    const long = read(`q=${"x".repeat(5000)}`);
    expect(long.view.query).toBe("x".repeat(LONGEST_SEARCH));
    expect(long.problems).toEqual([
      { parameter: "q", found: "more than 100 characters", allowed: ["at most 100 characters"], nearest: [] },
    ]);
    expect(readSearchView(new URLSearchParams({ q: "𝛼".repeat(100) }))).toEqual({
      view: { query: "𝛼".repeat(100) },
      problems: [],
    });
    expect(readSearchView(new URLSearchParams({ q: "𝛼".repeat(101) })).view.query).toBe("𝛼".repeat(100));
  });

  it("takes control characters and marks of direction for spaces", () => {
    expect(readSearchView(new URLSearchParams({ q: " a\u0000b\u202ec \n d " })).view.query).toBe("a b c d");
  });

  it("names a second query and an unknown parameter", () => {
    expect(read("q=a&q=b&x=1").problems.map(({ parameter, found }) => `${parameter}: ${found}`)).toEqual([
      "q: a second value, b",
      "x: the unknown parameter x",
    ]);
  });
});

describe("a result", () => {
  it("leads to its page, and a metric to the benchmarks that use it", () => {
    expect((["paper", "method", "benchmark", "metric"] as const).map((kind) => matchHref({ kind, id: "fid" }))).toEqual(
      ["/papers/fid", "/methods/fid", "/benchmarks/fid", "/benchmarks?metric=fid"],
    );
    expect(matchHref({ kind: "result", id: "loom-fid", within: "loom" })).toBe("/papers/loom#loom-fid");
    expect(matchHref({ kind: "configuration", id: "loom-d16", within: "loom" })).toBe("/methods/loom");
  });
});

describe("the nearest names", () => {
  const catalogue = buildCatalogue(wideCollection().texts);
  const near = (query: string) => nearestResults(catalogue, query).map(({ id }) => id);

  it("count letters that changed places as one slip", () => expect(near("fdi")[0]).toBe("fid"));
  it("are none where nothing is near", () => expect(near("xyzzyxyzzy")).toEqual([]));
});
