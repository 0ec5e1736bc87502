import { expect, test } from "vitest";
import { aggregated } from "@/tests/support/pwc";
import { everythingShown } from "@/tests/support/pages";

test("a collection of an aggregator's boards shows each number with who collected it, and calls none best", async () => {
  const shown = await everythingShown(aggregated);
  for (const { benchmark, method, value } of aggregated.results) {
    expect(shown.get(`/methods/${method.method_id}`)).toContain(value.text);
    for (const page of [`/benchmarks/${benchmark.benchmark_id}`, `/methods/${method.method_id}`])
      expect(shown.get(page), page).toMatch(/aggregator\s+Papers with Code/);
  }
  for (const source of aggregated.tables.sources)
    expect(shown.get(`/papers/${source.paper_id}`)).toMatch(/Aggregator\s+Papers with Code/);
  for (const [address, text] of shown) {
    expect(text, address).not.toMatch(/undefined|NaN|\[object|aggregator (?:of|in) /i);
    expect(text, address).not.toMatch(/\b(?:is|are) (?:the )?(?:lowest|highest|best)\b|not beaten|best so far/i);
    expect(text, address).not.toContain("Silent on this benchmark");
  }
});
