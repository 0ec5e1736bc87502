import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { homeHref, readHomeView, writeHomeView } from "@/lib/view/home-view";

const START = { offered: ["abstract", "paper", "repository", "citation"], first: ["abstract"] } as const;
const read = (query: string) => readHomeView(new URLSearchParams(query), START);

describe("the address of the first page", () => {
  it("means abstracts where it names no kind, and every kind where it names all", () => {
    expect(read("").view.kinds).toEqual(["abstract"]);
    expect(read("kind=abstract").view.kinds).toEqual(["abstract"]);
    expect(read("kind=paper&kind=abstract").view.kinds).toEqual(["abstract", "paper"]);
    expect(read("kind=citation&kind=abstract&kind=repository&kind=paper").view.kinds).toEqual([]);
  });
  it("is bare for abstracts and names the four kinds for all", () => {
    expect(homeHref({ kinds: ["abstract"] }, START)).toBe("/");
    expect(homeHref({ kinds: ["paper", "abstract"] }, START)).toBe("/?kind=abstract&kind=paper");
    expect(homeHref({ kinds: [] }, START)).toBe("/?kind=abstract&kind=paper&kind=repository&kind=citation");
  });
  it("comes back from any mix of kinds in any order, and the mix from it", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...START.offered]), (kinds) => {
        const { view, problems } = readHomeView(new URLSearchParams(writeHomeView({ kinds }, START)), START);
        expect(problems).toEqual([]);
        expect(view.kinds).toEqual(kinds.length === START.offered.length ? [] : START.offered.filter((kind) => kinds.includes(kind)));
      }),
    );
  });
  it("names what it does not understand, and keeps the rest or else the default", () => {
    const { view, problems } = read("kind=papre&kind=citation&scale=log");
    expect(view.kinds).toEqual(["citation"]);
    expect(problems.map(({ parameter, nearest }) => [parameter, nearest[0]])).toEqual([["kind", "paper"], ["scale", undefined]]);
    expect(read("kind=papre").view.kinds).toEqual(["abstract"]);
  });
  it("opens on every kind that there is where collection.json names none of them, and offers no empty one", () => {
    const runs = { offered: ["run"], first: [] } as const;
    expect(readHomeView(new URLSearchParams(), runs)).toEqual({ view: { kinds: [] }, problems: [] });
    expect(homeHref({ kinds: [] }, runs)).toBe("/");
    expect(readHomeView(new URLSearchParams("kind=abstract"), runs).problems).toHaveLength(1);
  });
});
