import { expect, test } from "vitest";
import { readAt } from "@/lib/format/source";
import { receiptFor } from "@/lib/view/receipt";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { figureOf } from "@/tests/support/figures";

test("a receipt and a text's link lead to the copy that was read", () => {
  const copied = figureOf({ source: { url: "https://example.org/paper", copy_url: "https://example.org/blog", text_of: "a blog" } });
  expect(readAt(copied.source)).toBe("https://example.org/blog");
  expect(receiptFor(copied).source).toBe("https://example.org/blog");
  expect(receiptFor(figureOf({ source: { url: "https://example.org/paper" } })).source).toBe("https://example.org/paper");
});

test("so do the files of a view", async () => {
  const copied = wide.figures.find(({ source }) => source.copy_url !== null);
  if (copied === undefined) throw new Error("the fixture has no copy");
  const address = (format: string) => `benchmarks/${copied.benchmark.benchmark_id}.${format}?metric=${copied.metric.metric_id}&rows=all`;
  expect(await textOf(address("md"))).toContain(copied.source.copy_url);
  expect(await textOf(address("tex"))).toContain(copied.source.copy_url);
  expect(await textOf(address("csv"))).toContain(copied.source.copy_url);
  expect(await textOf(address("json"))).toContain(`"source_copy_url": "${copied.source.copy_url}"`);
});
