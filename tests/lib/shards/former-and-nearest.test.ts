import { expect, test } from "vitest";
import { answerNearest } from "@/lib/shards/answer-nearest";
import { addressWithPresentIds } from "@/lib/view/address/present-ids.mjs";
import { wide } from "@/tests/support/catalogues";
import { shardsInMemory } from "@/tests/support/shards";

const source = shardsInMemory(wide);

test("the index knows the former ids that a query may have, and no others", async () => {
  const { former } = await source.index();
  expect(former).toEqual({
    methods: { "loom-one": "loom" },
    benchmarks: { meadow: "meadow-256" },
    metrics: { "frechet-distance": "fid" },
    papers: { "loom-paper": "loom" },
  });
  expect(addressWithPresentIds("/?method=loom-one&benchmark=meadow&q=meadow", former)).toBe(
    "/?method=loom&benchmark=meadow-256&q=meadow",
  );
});

test("the closest ids to one that is not there are named without a server", async () => {
  expect(await answerNearest(source, "methods", "lom")).toContain("loom");
  expect(await answerNearest(source, "benchmarks", "weir-11")).toContain("weir-1");
  expect(await answerNearest(source, "papers", "xxxxxxxxxxxxxxxxxxxx")).toEqual([]);
});
