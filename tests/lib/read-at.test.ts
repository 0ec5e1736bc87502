import { expect, test } from "vitest";
import { isCopy, isOfOthers, readAt } from "@/lib/format/source";
import { isOwn } from "@/lib/report/method/method";
import { receiptFor } from "@/lib/view/source/receipt";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { resultOf } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

test("a receipt and a text's link lead to the copy that was read", () => {
  const copied = resultOf({
    source: { url: "https://example.org/paper", copy_url: "https://example.org/blog", text_of: "a blog" },
  });
  expect(readAt(copied.source)).toBe("https://example.org/blog");
  expect(receiptFor(copied).source).toBe("https://example.org/blog");
  expect(receiptFor(resultOf({ source: { url: "https://example.org/paper" } })).source).toBe(
    "https://example.org/paper",
  );
});

// The text of a paper always has the same author: text_of names the copy, even if its URL is no longer known.
test("a copy without an address is named, and the paper still speaks for itself", () => {
  const paper = rowOf("papers");
  const method = rowOf("methods", { paper_id: paper.paper_id });
  const own = resultOf({
    origin: "own",
    kind: "paper",
    paper,
    method,
    source: { kind: "paper", url: "https://example.org/paper", text_of: "a text copy" },
  });
  expect([isCopy(own.source), isOfOthers(own.source), isOwn(own)]).toEqual([true, false, true]);
  expect(readAt(own.source)).toBe("https://example.org/paper");
  const copy = receiptFor(own).facts.find(({ term }) => term === "Copy");
  expect(copy?.parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(
    "in a text copy, whose address is not on record, because the text itself was not read where it is published",
  );
  const cited = resultOf({ source: { kind: "citation", text_of: "Drizzle" } });
  expect([isCopy(cited.source), isOfOthers(cited.source)]).toEqual([false, true]);
  expect(receiptFor(cited).facts.map(({ term }) => term)).not.toContain("Copy");
});

test("so do the files of a view", async () => {
  const copied = wide.results.find(({ source }) => source.copy_url !== null);
  if (copied === undefined) throw new Error("the fixture has no copy");
  const address = (format: string) =>
    `benchmarks/${copied.benchmark.benchmark_id}.${format}?metric=${copied.metric.metric_id}&rows=all`;
  expect(await textOf(address("md"))).toContain(copied.source.copy_url);
  expect(await textOf(address("tex"))).toContain(copied.source.copy_url);
  expect(await textOf(address("csv"))).toContain(copied.source.copy_url);
  expect(await textOf(address("json"))).toContain(`"source_copy_url": "${copied.source.copy_url}"`);
});
