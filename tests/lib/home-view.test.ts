import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { homeHref, pickedAddress, readHomeView, writeHomeView } from "@/lib/view/views/home-view";

const read = (query: string) => readHomeView(new URLSearchParams(query));

describe("the address of the first page", () => {
  it("means every kind where it names none, and where it names all, as old addresses do", () => {
    expect(read("").view.kinds).toEqual([]);
    expect(read("kind=abstract").view.kinds).toEqual(["abstract"]);
    expect(read("kind=paper&kind=abstract").view.kinds).toEqual(["abstract", "paper"]);
    expect(read("kind=aggregator&kind=citation&kind=abstract&kind=repository&kind=paper").view.kinds).toEqual([]);
  });
  it("is bare for all kinds, named or not", () => {
    expect(homeHref({ kinds: [] })).toBe("/");
    expect(homeHref({ kinds: [...SOURCE_KINDS] })).toBe("/");
    expect(homeHref({ kinds: ["paper", "abstract"] })).toBe("/?kind=abstract&kind=paper");
  });
  it("comes back from any mix of kinds in any order, and the mix from it", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SOURCE_KINDS]), (kinds) => {
        const { view, problems } = readHomeView(new URLSearchParams(writeHomeView({ kinds })));
        expect(problems).toEqual([]);
        expect(view.kinds).toEqual(
          SOURCE_KINDS.every((kind) => kind === "run" || kinds.includes(kind))
            ? []
            : SOURCE_KINDS.filter((kind) => kinds.includes(kind)),
        );
      }),
    );
  });
  it("names what it does not understand, and keeps the rest or else the default", () => {
    const { view, problems } = read("kind=papre&kind=citation&scale=log");
    expect(view.kinds).toEqual(["citation"]);
    expect(problems.map(({ parameter, nearest }) => [parameter, nearest[0]])).toEqual([
      ["kind", "paper"],
      ["scale", undefined],
    ]);
    expect(read("kind=papre").view.kinds).toEqual([]);
  });
  it("of a benchmark that was picked leads to its page, and nowhere else", () => {
    const picked = (query: string) => pickedAddress(new URLSearchParams(query));
    expect(picked("benchmark=pond-64")).toBe("/benchmarks/pond-64");
    expect(picked("benchmark=//example.org/x")).toBe("/benchmarks/%2F%2Fexample.org%2Fx");
    expect([picked(""), picked("benchmark=")]).toEqual([null, null]);
    expect(read("benchmark=").problems).toEqual([]);
  });
});
