import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectGroups, selectMethods, selectMethodsFacets, type MethodsQuestion } from "@/lib/report/lists/methods";
import { wideCollection, smallCollection } from "@/tests/support/collection";
import { topicIds } from "@/lib/report/lists/topics";

const small = buildCatalogue(smallCollection().texts);
const wide = buildCatalogue(wideCollection().texts);
const question = (parts: Partial<MethodsQuestion>): MethodsQuestion => ({
  families: [],
  topics: [],
  text: "",
  ...parts,
});
const ids = (parts: Partial<MethodsQuestion>) =>
  selectMethods(small, question(parts)).map(({ method }) => method.method_id);

describe("the methods of a question", () => {
  // Results: tidal 6 (two FIDs, IS, two speed-ups, log-likelihood), linear 3, marsh 2, drift 2, quiet none.
  it("are those with names, those with most results first", () => {
    expect(selectMethods(small).map(({ method, results }) => [method.method_id, results])).toEqual([
      ["tidal", 6],
      ["linear", 3],
      ["marsh", 2],
      ["drift", 2],
      ["quiet", 0],
    ]);
  });
  it("say on which benchmarks, and of how many results they are the baseline", () => {
    const marsh = selectMethods(small).find(({ method }) => method.method_id === "marsh");
    expect(marsh?.benchmarks.map(({ benchmark_id }) => benchmark_id)).toEqual(["pond-64"]);
    expect(marsh?.asBaseline).toBe(1);
    expect(marsh?.paper).toBeNull();
  });
  it("count only the results of some kinds of source in a narrowed collection, and stay in the list without any", () => {
    const counts = selectMethods(ofKinds(small, ["paper"])).map(({ method, results }) => [method.method_id, results]);
    expect(counts).toEqual([
      ["linear", 1],
      ["tidal", 0],
      ["marsh", 0],
      ["drift", 0],
      ["quiet", 0],
    ]);
  });
  it("have the topic of their paper and of the benchmarks on which results name them", () => {
    expect(ids({ topics: ["image-generation"] })).toEqual(["tidal", "marsh"]);
    expect(ids({ topics: ["generalisation"] })).toEqual(["quiet"]);
    expect(ids({ topics: ["time-series"], families: ["other"] })).toEqual(["linear"]);
    expect(ids({ topics: ["image-generation"], families: ["state-space"] })).toEqual([]);
  });
  it("have every word of a text in what is written of them and of their paper", () => {
    expect(ids({ text: "Tidal" })).toEqual(["tidal"]);
    expect(ids({ text: "tidal zzz" })).toEqual([]);
    expect(selectGroups(small, [], "pixel").map(({ method }) => method.method_id)).toEqual(["pixel-models"]);
  });
  it("leave the groups to a list of their own", () => {
    expect(selectGroups(small).map(({ method }) => method.method_id)).toEqual(["naive-skipping", "pixel-models"]);
    expect(selectGroups(small, ["time-series"])).toEqual([]);
  });
});

describe("the counts of the choices", () => {
  it("are those of the other filter", () => {
    const { families, topics } = selectMethodsFacets(small, question({ topics: ["image-generation"] }));
    expect(families).toEqual([
      { choice: "autoregressive", count: 1 },
      { choice: "distilled", count: 1 },
    ]);
    expect(topics).toEqual([
      { choice: "image-generation", count: 2 },
      { choice: "time-series", count: 2 },
      { choice: "generalisation", count: 1 },
    ]);
  });
  it("are the numbers of rows after choosing, whatever is chosen", () => {
    const all = selectMethods(wide);
    const any = fc.record({
      families: fc.uniqueArray(fc.constantFrom(...wide.identity.families.map(({ id }) => id)), { maxLength: 3 }),
      topics: fc.uniqueArray(fc.constantFrom(...topicIds(wide)), { maxLength: 3 }),
      text: fc.constant(""),
    });
    fc.assert(
      fc.property(any, (asked) => {
        const rows = (families: readonly string[], topics: readonly string[]) =>
          all.filter(
            (row) =>
              (families.length === 0 || families.includes(row.method.family)) &&
              (topics.length === 0 || row.topics.some((topic) => topics.includes(topic))),
          ).length;
        const facets = selectMethodsFacets(wide, asked);
        for (const { choice, count } of facets.families) expect(count).toBe(rows([choice], asked.topics));
        for (const { choice, count } of facets.topics) expect(count).toBe(rows(asked.families, [choice]));
      }),
    );
  });
});
