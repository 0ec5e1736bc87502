import { expect, test } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { wide } from "@/tests/support/catalogues";

test("a narrowed collection holds the results of those kinds in their order, and every one of them", () => {
  const some = ofKinds(wide, ["paper", "abstract"]);
  expect(some.results).toEqual(wide.results.filter(({ kind }) => ["abstract", "paper"].includes(kind)));
  for (const index of [some.resultsOfBenchmark, some.resultsOfMethod, some.resultsOfPaper])
    expect([...index.values()].flat().toSorted(byId)).toEqual(some.results.toSorted(byId));
  const read = new Set(some.results.map(({ source }) => source.source_id));
  for (const { kind, source_id } of some.tables.sources)
    expect(["abstract", "paper"].includes(kind) || read.has(source_id)).toBe(true);
});

test("each result is of exactly one kind", () => {
  const parts = SOURCE_KINDS.map((kind) => ofKinds(wide, [kind]).results.length);
  expect(parts.reduce((sum, count) => sum + count)).toBe(wide.results.length);
  // The fixture has every kind except boards of an aggregator, for which there is a separate collection (tests/support/pwc.ts), and runs
  // (examples/lab).
  expect(SOURCE_KINDS.filter((_, at) => parts[at] === 0)).toEqual(["aggregator", "run"]);
});

test("claims in words are those of abstracts", () => {
  expect(ofKinds(wide, ["abstract"]).tables.claims).toEqual(wide.tables.claims);
  expect(ofKinds(wide, ["citation"]).tables.claims).toEqual([]);
});

test("no kind and every kind are the whole collection; the same kinds are the same object in any order", () => {
  expect(ofKinds(wide, [])).toBe(wide);
  expect(ofKinds(wide, [...SOURCE_KINDS])).toBe(wide);
  expect(ofKinds(wide, ["paper", "abstract"])).toBe(ofKinds(wide, ["abstract", "paper"]));
});

// The before → after pairs within abstracts: a teacher's result and that of its few-step method, both in Brisk Decoding's abstract.
test("every question can be put to it", () => {
  expect(selectFewerSteps(ofKinds(wide, ["abstract"])).map(({ method }) => method.method_id)).toContain(
    "brisk-decoding",
  );
  expect(selectFewerSteps(ofKinds(wide, ["citation"]))).toEqual([]);
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
