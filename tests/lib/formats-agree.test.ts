import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { GROUPINGS, ROWS } from "@/lib/report/leaderboard/shown";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { writeParameters } from "@/lib/view/views/parameters";
import { envelopeOf, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { latexValues, markdownValues } from "@/tests/support/parse-formats";
import { rowsOfView } from "@/tests/support/view-csv";

const RUNS = { numRuns: 25 };

const result = z.looseObject({
  result_id: z.string(),
  value: z.looseObject({ text: z.string() }),
  qualifier: z.string(),
});
type ResultRead = z.output<typeof result>;

/** Returns every result of the view in a response, in order; a companion is printed beside another result and does not count. */
function resultsIn(value: unknown): readonly ResultRead[] {
  const read = result.safeParse(value);
  if (read.success) return [read.data];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === "companion" ? [] : resultsIn(part)));
}

/** Compares the formats of one view with its JSON, which has the same results as its page. */
async function holdTogether(path: string, query = ""): Promise<void> {
  const shown = resultsIn((await envelopeOf(`${path}.json${query}`)).data);
  // In typeset formats every minus is a minus sign, whichever character the source prints.
  const expected = shown.map(({ value, qualifier }) => ({ digits: value.text.replace("−", "-"), qualifier }));
  const withoutBold = ({ digits, qualifier }: { digits: string; qualifier: string }) => ({ digits, qualifier });
  expect(markdownValues(await textOf(`${path}.md${query}`)).map(withoutBold), `${path}.md${query}`).toEqual(expected);
  expect(latexValues(await textOf(`${path}.tex${query}`)).map(withoutBold), `${path}.tex${query}`).toEqual(expected);
  const once = [
    ...new Map(shown.map(({ result_id, value, qualifier }) => [result_id, { digits: value.text, qualifier }])).values(),
  ];
  const csv = rowsOfView(await textOf(`${path}.csv${query}`)).map(({ value, qualifier }) => ({
    digits: value,
    qualifier,
  }));
  expect(csv, `${path}.csv${query}`).toEqual(once);
}

const ids = (map: ReadonlyMap<string, unknown>) => fc.constantFrom(...map.keys());
const someKinds = fc.subarray([...SOURCE_KINDS]);

describe("CSV, JSON, Markdown and LaTeX carry the same digits and qualifiers in the same order", () => {
  it("of any view of a benchmark", async () => {
    const anyView = ids(wide.benchmarks).chain((id) =>
      fc.record({
        id: fc.constant(id),
        metric: fc.subarray([
          ...new Set((wide.resultsOfBenchmark.get(id) ?? []).map(({ metric }) => metric.metric_id)),
        ]),
        kind: someKinds,
        rows: fc.subarray([...ROWS], { maxLength: 1 }),
        group: fc.subarray([...GROUPINGS], { maxLength: 1 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyView, ({ id, ...question }) => holdTogether(`benchmarks/${id}`, writeParameters(question))),
      RUNS,
    );
  });
  it("of any comparison, with few methods and with many", async () => {
    const anyView = fc.uniqueArray(ids(wide.methods), { minLength: 1, maxLength: 7 }).chain((method) =>
      fc.record({
        method: fc.constant(method),
        reference: fc.subarray(method, { maxLength: 1 }),
        shared: fc.constantFrom([], ["yes"]),
        kind: someKinds,
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyView, (question) => holdTogether("compare", writeParameters(question))),
      RUNS,
    );
  });
  it("of any method and any paper", async () => {
    await fc.assert(
      fc.asyncProperty(ids(wide.methods), (id) => holdTogether(`methods/${id}`)),
      RUNS,
    );
    await fc.assert(
      fc.asyncProperty(ids(wide.papers), (id) => holdTogether(`papers/${id}`)),
      RUNS,
    );
  });
  it("of any selection of results", async () => {
    const anyFilter = fc.record({
      paper: fc.uniqueArray(ids(wide.papers), { maxLength: 3 }),
      metric: fc.uniqueArray(ids(wide.metrics), { maxLength: 3 }),
      kind: someKinds,
    });
    await fc.assert(
      fc.asyncProperty(anyFilter, (filter) => holdTogether("results", writeParameters(filter))),
      RUNS,
    );
  });
});

const entry = z.looseObject({
  tied: z.boolean(),
  stands_for: z.number(),
  figure: result,
  companion: result.extend({ metric_id: z.string() }).nullable(),
});
const boards = z.looseObject({
  leaderboards: z.array(z.looseObject({ panels: z.array(z.looseObject({ entries: z.array(entry) })) })),
});

describe("the CSV of a benchmark", () => {
  it("says beside each value what its page and JSON do: the companion, the tie, and for how many results it stands", async () => {
    for (const id of wide.benchmarks.keys()) {
      const { leaderboards } = boards.parse((await envelopeOf(`benchmarks/${id}.json`)).data);
      const expected = leaderboards.flatMap(({ panels }) =>
        panels.flatMap(({ entries }) =>
          entries.map(({ tied, stands_for, companion }) => ({
            tied: tied ? "yes" : "",
            stands_for: String(stands_for),
            companion_metric_id: companion?.metric_id ?? "",
            companion_value: companion?.value.text ?? "",
            companion_qualifier: companion?.qualifier ?? "",
          })),
        ),
      );
      const rows = rowsOfView(await textOf(`benchmarks/${id}.csv`));
      expect(rows).toHaveLength(expected.length);
      for (const [at, row] of rows.entries()) expect(row).toMatchObject(expected[at] ?? {});
    }
  });
});

describe("the best value is bold in Markdown and LaTeX alike", () => {
  it("by the metric's direction, with all that share its rank, once on each axis of several results", async () => {
    for (const id of wide.benchmarks.keys()) {
      const [markdown, latex] = [
        markdownValues(await textOf(`benchmarks/${id}.md`)),
        latexValues(await textOf(`benchmarks/${id}.tex`)),
      ];
      expect(latex).toEqual(markdown);
      const rows = rowsOfView(await textOf(`benchmarks/${id}.csv`));
      // There is a verdict only if an axis has several results, and a bound is never best alone.
      for (const { rank, best } of rows) if (best === "yes") expect(rank).toBe("1");
      for (const { rank, verdict, qualifier, best } of rows)
        if (rank === "1" && verdict !== "" && qualifier === "exact") expect(best).toBe("yes");
      expect(markdown.map(({ bold }) => bold)).toEqual(rows.map(({ best }) => best === "yes"));
    }
  });
});
