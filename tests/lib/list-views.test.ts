import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { benchmarksParameters, readBenchmarksView, writeBenchmarksView } from "@/lib/view/benchmarks-view";
import { methodsParameters, readMethodsView, writeMethodsView } from "@/lib/view/methods-view";
import type { Parameter } from "@/lib/view/parameters";
import { wideCollection } from "@/tests/support/collection";

const catalogue = buildCatalogue(wideCollection().texts);
const any = ({ allowed }: Parameter) => fc.shuffledSubarray([...allowed], { maxLength: 3 });

/** Any query string over these parameters. */
function anySearch(parameters: Readonly<Record<string, Parameter>>) {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, any(parameter)]));
  return fc.record(values).map((chosen) => new URLSearchParams(Object.entries(chosen).flatMap(([name, list]) => list.map((value) => [name, value]))));
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
  it("is bare where nothing is chosen", () => {
    expect(writeMethodsView({ families: [], topics: [], kinds: [] })).toBe("");
    expect(writeBenchmarksView({ topics: [], metrics: [], kinds: [] })).toBe("");
  });
  it("names what it does not understand, and keeps the rest", () => {
    const { view, problems } = readMethodsView(catalogue, new URLSearchParams("family=diffusoin&topic=audio&colour=red&family=group"));
    expect(view).toEqual({ families: [], topics: ["audio"], kinds: [] });
    expect(problems.map(({ parameter, found, nearest }) => [parameter, found, nearest[0]])).toEqual([
      ["family", "diffusoin", "diffusion"],
      ["colour", "the unknown parameter colour", undefined],
      ["family", "group", undefined],
    ]);
  });
});
