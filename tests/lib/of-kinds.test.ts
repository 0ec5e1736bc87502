import { expect, test } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectFewerSteps } from "@/lib/select/fewer-steps";
import { SOURCE_KINDS } from "@/lib/tables/sources";
import { committed } from "@/tests/support/catalogues";

test("a narrowed collection holds the figures of those kinds in their order, and every one of them", () => {
  const some = ofKinds(committed, ["paper", "abstract"]);
  expect(some.figures).toEqual(committed.figures.filter(({ kind }) => ["abstract", "paper"].includes(kind)));
  for (const index of [some.figuresOfBenchmark, some.figuresOfMethod, some.figuresOfPaper])
    expect([...index.values()].flat().toSorted(byId)).toEqual(some.figures.toSorted(byId));
  const read = new Set(some.figures.map(({ source }) => source.source_id));
  for (const { kind, source_id } of some.tables.sources) expect(["abstract", "paper"].includes(kind) || read.has(source_id)).toBe(true);
});

test("each figure is of exactly one kind", () => {
  const parts = SOURCE_KINDS.map((kind) => ofKinds(committed, [kind]).figures.length);
  expect(parts.reduce((sum, count) => sum + count)).toBe(committed.figures.length);
  expect(parts.every((count) => count > 0)).toBe(true);
});

test("claims in words are those of abstracts", () => {
  expect(ofKinds(committed, ["abstract"]).tables.claims).toEqual(committed.tables.claims);
  expect(ofKinds(committed, ["citation"]).tables.claims).toEqual([]);
});

test("no kind and every kind are the whole collection; the same kinds are the same object in any order", () => {
  expect(ofKinds(committed, [])).toBe(committed);
  expect(ofKinds(committed, [...SOURCE_KINDS])).toBe(committed);
  expect(ofKinds(committed, ["paper", "abstract"])).toBe(ofKinds(committed, ["abstract", "paper"]));
});

// The abstracts' own before → after pairs: a teacher's figure and its few-step method's, both in Distilled Decoding's abstract.
test("every question can be put to it", () => {
  expect(selectFewerSteps(ofKinds(committed, ["abstract"])).map(({ method }) => method.method_id)).toContain("distilled-decoding");
  expect(selectFewerSteps(ofKinds(committed, ["citation"]))).toEqual([]);
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
