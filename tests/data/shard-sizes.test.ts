import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { answerComparison } from "@/lib/shards/answer-comparison";
import { answerHome } from "@/lib/shards/answer-home";
import { answerMethod } from "@/lib/shards/answer-method";
import { answerReceipt } from "@/lib/shards/answer-receipt";
import { namesToSearch } from "@/lib/shards/answer-search";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { committedCatalogue } from "@/tests/support/committed";
import { shardsInMemory } from "@/tests/support/shards";

const committed = committedCatalogue();
const asked: string[] = [];
const source = shardsInMemory(committed, asked);
beforeEach(() => void (asked.length = 0));

const weight = () => asked.reduce((sum, name) => sum + gzipSync(source.files.get(name) ?? "").length, 0);

describe("what a reader's line carries of the committed collection, compressed", () => {
  test.each([
    ["image generators", ["var", "flowar", "mar"]],
    ["forecasters", ["itransformer", "patchtst", "dlinear"]],
    ["of both", ["var", "itransformer", "distilled-decoding"]],
  ])("a comparison of three %s: at most 60 kB, and the answer of the whole", async (_, methods) => {
    const view = { ...DEFAULT_COMPARE_VIEW, methods };
    expect(await answerComparison(source, view)).toEqual(shownComparison(committed, view));
    expect(weight()).toBeLessThanOrEqual(60_000);
  });

  test("a receipt: at most 12 kB", async () => {
    for (const { id } of committed.results.filter((_, at) => at % 400 === 0)) {
      asked.length = 0;
      await answerReceipt(source, id);
      expect(weight(), id).toBeLessThanOrEqual(12_000);
    }
  });

  test("a filtered list, the first page and the page of a method: at most 250 kB", async () => {
    await answerMethod(source, "var", new URLSearchParams("kind=paper"));
    expect(weight()).toBeLessThanOrEqual(250_000);
    asked.length = 0;
    await answerHome(source, new URLSearchParams("kind=citation"));
    expect(weight()).toBeLessThanOrEqual(250_000);
  });

  test("the search before the first letter: at most 40 kB", async () => {
    await namesToSearch(source);
    expect(weight()).toBeLessThanOrEqual(40_000);
  });
});
