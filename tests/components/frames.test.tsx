import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { answerFrame } from "@/components/answers/answer-frame";
import { benchmarkFrame } from "@/components/embed/benchmark-frame";
import { fewerStepsFrame } from "@/components/embed/fewer-steps-frame";
import { speedUpsFrame } from "@/components/embed/speed-ups-frame";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { wide } from "@/tests/support/catalogues";
import fc from "@/tests/support/fast-check";
import { shardsInMemory } from "@/tests/support/shards";

const source = shardsInMemory(wide);
const frames = [...wide.resultsOfBenchmark].flatMap(([id, results]) =>
  [...new Set(results.map(({ metric }) => metric.metric_id))].map((metric) => ({ id, metric })),
);

const anyQuery = fc
  .record({
    kind: fc.uniqueArray(fc.constantFrom(...SOURCE_KINDS), { maxLength: 2 }),
    chart: fc.subarray(["by-date"], { maxLength: 1 }),
    rows: fc.subarray(["all"], { maxLength: 1 }),
    group: fc.subarray(["paper"], { maxLength: 1 }),
    scale: fc.subarray(["log"], { maxLength: 1 }),
    theme: fc.subarray(["dark"], { maxLength: 1 }),
    height: fc.subarray(["400", "20"], { maxLength: 1 }),
    panel: fc.subarray(["only"], { maxLength: 1 }),
  })
  .map(
    (parts) =>
      new URLSearchParams(Object.entries(parts).flatMap(([name, values]) => values.map((value) => [name, value]))),
  );

const markup = (node: ReactNode) => renderToStaticMarkup(<>{node}</>);

describe("a frame in a copy without a server is that of the server", () => {
  test("for any chart of a benchmark and any choice", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...frames),
        anyQuery,
        fc.constantFrom(null, "000000000000"),
        async ({ id, metric }, search, asked) => {
          const answered = markup(await answerFrame(source, `/embed/benchmarks/${id}/${metric}`, search, asked));
          expect(answered).toBe(markup(benchmarkFrame({ catalogue: wide, search, asked }, id, metric)));
          expect(answered).toContain("<h1");
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([...SOURCE_KINDS.map((kind) => `kind=${kind}`), "theme=light", "kind=nothing"])(
    "for fewer steps and speed-ups with %s",
    async (query) => {
      const search = new URLSearchParams(query);
      expect(markup(await answerFrame(source, "/embed/fewer-steps", search, null))).toBe(
        markup(fewerStepsFrame({ catalogue: wide, search, asked: null })),
      );
      expect(markup(await answerFrame(source, "/embed/speed-ups", search, null))).toBe(
        markup(speedUpsFrame({ catalogue: wide, search, asked: null })),
      );
    },
  );

  test("and there is none of what the collection does not have", async () => {
    expect(await answerFrame(source, "/embed/nothing", new URLSearchParams(), null)).toBeNull();
    expect(benchmarkFrame({ catalogue: wide, search: new URLSearchParams(), asked: null }, "weir-1", "fid")).toBeNull();
  });
});
