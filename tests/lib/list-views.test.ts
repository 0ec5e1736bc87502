import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { benchmarksParameters, readBenchmarksView, writeBenchmarksView } from "@/lib/view/views/benchmarks-view";
import { methodsParameters, readMethodsView, writeMethodsView } from "@/lib/view/views/methods-view";
import { fieldParameters } from "@/lib/view/fields/field";
import { PAPERS_FIELDS, readPapersView, writePapersView } from "@/lib/view/views/papers-view";
import type { AnyParameter } from "@/lib/view/views/parameters";
import { wideCollection } from "@/tests/support/collection";

const catalogue = buildCatalogue(wideCollection().texts);
/** Any value of a parameter, except values that are not written into an address: spaces around words, and the default order. */
const anyOf = (parameter: AnyParameter): fc.Arbitrary<readonly string[]> => {
  if ("longest" in parameter) return fc.constantFrom([], ["loom"], ["ü 256×256"]);
  const { allowed, repeatable } = parameter;
  return fc.shuffledSubarray(repeatable ? [...allowed] : allowed.slice(1), { maxLength: repeatable ? 3 : 1 });
};

/** Any query string over these parameters. */
function anySearch(parameters: Readonly<Record<string, AnyParameter>>) {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, anyOf(parameter)]));
  return fc
    .record(values)
    .map(
      (chosen) =>
        new URLSearchParams(Object.entries(chosen).flatMap(([name, list]) => list.map((value) => [name, value]))),
    );
}

describe("the address of a list", () => {
  it("comes back from any view of the methods, and the view from it", () => {
    fc.assert(
      fc.property(anySearch(methodsParameters(catalogue)), (search) => {
        const { view, problems } = readMethodsView(catalogue, search);
        expect(problems).toEqual([]);
        const written = writeMethodsView(view);
        expect(readMethodsView(catalogue, new URLSearchParams(written)).view).toEqual(view);
        expect([...new URLSearchParams(written)].toSorted()).toEqual([...search].toSorted());
      }),
    );
  });
  it("comes back from any view of the benchmarks, and the view from it", () => {
    fc.assert(
      fc.property(anySearch(benchmarksParameters(catalogue)), (search) => {
        const { view, problems } = readBenchmarksView(catalogue, search);
        expect(problems).toEqual([]);
        const written = writeBenchmarksView(view);
        expect(readBenchmarksView(catalogue, new URLSearchParams(written)).view).toEqual(view);
        expect([...new URLSearchParams(written)].toSorted()).toEqual([...search].toSorted());
      }),
    );
  });
  it("comes back from any view of the papers, and the view from it", () => {
    fc.assert(
      fc.property(anySearch(fieldParameters(PAPERS_FIELDS, undefined)), (search) => {
        const { view, problems } = readPapersView(search);
        expect(problems).toEqual([]);
        expect(readPapersView(new URLSearchParams(writePapersView(view))).view).toEqual(view);
        expect([...new URLSearchParams(writePapersView(view))].toSorted()).toEqual([...search].toSorted());
      }),
    );
  });
  it("that a form sends with fields left empty chooses nothing by them, and words lose what is not a word", () => {
    expect(readBenchmarksView(catalogue, new URLSearchParams("q=&sort=&topic=")).problems).toEqual([]);
    expect(readPapersView(new URLSearchParams("q=%20a%00b%20&sort=date")).view).toEqual({
      text: "a b",
      sort: "date",
      rows: "top",
    });
    expect(readPapersView(new URLSearchParams("sort=size")).problems.map(({ parameter }) => parameter)).toEqual([
      "sort",
    ]);
  });
  it("is bare where nothing is chosen", () => {
    expect(writeMethodsView({ families: [], topics: [], kinds: [], text: "", sort: "topic", rows: "top" })).toBe("");
    expect(writeBenchmarksView({ topics: [], metrics: [], kinds: [], text: "", sort: "topic", rows: "top" })).toBe("");
    expect(writePapersView({ text: "", sort: "source", rows: "top" })).toBe("");
  });
  it("names what it does not understand, and keeps the rest", () => {
    const { view, problems } = readMethodsView(
      catalogue,
      new URLSearchParams("family=diffusoin&topic=audio&colour=red&family=group"),
    );
    expect(view).toEqual({ families: [], topics: ["audio"], kinds: [], text: "", sort: "topic", rows: "top" });
    expect(problems.map(({ parameter, found, nearest }) => [parameter, found, nearest[0]])).toEqual([
      ["family", "diffusoin", "diffusion"],
      ["colour", "the unknown parameter colour", undefined],
      ["family", "group", undefined],
    ]);
  });
});
