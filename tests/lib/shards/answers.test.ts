import fc from "@/tests/support/fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { answerBoards } from "@/lib/shards/answer-boards";
import { boardsOfPage } from "@/lib/own/boards-of-page";
import { answerBenchmark } from "@/lib/shards/answer-benchmark";
import { answerComparison } from "@/lib/shards/answer-comparison";
import { answerReceipt } from "@/lib/shards/answer-receipt";
import { compareChoices } from "@/lib/view/compare-choices";
import { filterFamilies } from "@/lib/report/lists/filter-families";
import { EVERY_PLACE } from "@/lib/report/question/place-filter";
import { EVERY_ROW } from "@/lib/report/question/row-filter";
import { GROUPINGS, ROWS } from "@/lib/report/leaderboard/shown";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { benchmarkParameters, readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { receiptFor } from "@/lib/view/source/receipt";
import { writeParameters } from "@/lib/view/views/parameters";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { anyPlaceFilter, anyRowFilter } from "@/tests/support/any-board-choice";
import { anyChartView } from "@/tests/support/any-chart-view";
import { small, wide } from "@/tests/support/catalogues";
import { shardsInMemory } from "@/tests/support/shards";

const anyKinds = fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...SOURCE_KINDS), { maxLength: 2 }));

describe.each([
  ["small", small],
  ["wide", wide],
] as const)("shards of the %s collection answer as the whole of it does", (_, catalogue: Catalogue) => {
  const source = shardsInMemory(catalogue);

  test("any comparison", async () => {
    const anyView = fc
      .uniqueArray(fc.constantFrom(...catalogue.methods.keys()), { minLength: 0, maxLength: 6 })
      .chain((methods) =>
        fc.record({
          methods: fc.constant(methods),
          reference: fc.constantFrom(null, ...methods),
          shared: fc.boolean(),
          kinds: anyKinds,
          columns: fc.shuffledSubarray(["steps", "parameters", "fid", "mse", "rank", "source"], { maxLength: 3 }),
          sort: fc.constantFrom("", "method", "-steps"),
          filter: fc.oneof(fc.constant(EVERY_ROW), anyRowFilter(filterFamilies(catalogue))),
          place: fc.oneof(fc.constant(EVERY_PLACE), anyPlaceFilter(compareChoices(catalogue).places)),
          chart: anyChartView(methods),
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        anyView,
        async (view) => void expect(await answerComparison(source, view)).toEqual(shownComparison(catalogue, view)),
      ),
      { numRuns: 100 },
    );
  });

  test("the boards of any page, as they are taken away and as own rows are set on them", async () => {
    const anyPage = fc.oneof(
      fc
        .uniqueArray(fc.constantFrom(...catalogue.methods.keys()), { minLength: 1, maxLength: 4 })
        .chain((methods) =>
          fc
            .constantFrom(
              "",
              "&columns=fid,steps&sort=-steps",
              "&parameters_from=300",
              "&condition=horizon.96",
              "&origin=own&benchmark=meadow-256",
              "&rows=all",
            )
            .map((more) => `/compare?${methods.map((id) => `method=${id}`).join("&")}${more}`),
        ),
      fc.constantFrom(...catalogue.benchmarks.keys()).map((id) => `/benchmarks/${id}?rows=all`),
    );
    await fc.assert(
      fc.asyncProperty(
        anyPage,
        async (page) => void expect(await answerBoards(source, page)).toEqual(boardsOfPage(catalogue, page)),
      ),
      { numRuns: 80 },
    );
  });

  test("any view of a benchmark", async () => {
    const anyView = fc.constantFrom(...catalogue.benchmarks.keys()).chain((id) => {
      const { metric, columns } = benchmarkParameters(catalogue, id) as Record<
        string,
        { readonly allowed: readonly string[] }
      >;
      const some = (values: readonly string[] = [], most: number) =>
        fc.shuffledSubarray([...values], { maxLength: Math.min(most, values.length) });
      return fc.record({
        id: fc.constant(id),
        metric: some(metric?.allowed, 2),
        kind: anyKinds,
        rows: fc.subarray([...ROWS], { maxLength: 1 }),
        group: fc.subarray([...GROUPINGS], { maxLength: 1 }),
        columns: some(columns?.allowed, 3),
        family: fc.subarray(["autoregressive", "transformer"], { maxLength: 1 }),
        parameters_to: fc.subarray(["600"], { maxLength: 1 }),
      });
    });
    const shown = (model: ReturnType<typeof benchmarkModel>, extent: "all" | "first") => {
      if (model === null) return null;
      const { boardOf, report, ...rest } = model;
      const boards = [...report.groups, ...report.asides].map(({ board }) =>
        boardOf(board, {
          rows: extent === "all" ? null : 5,
          columns: model.view.columns,
          sort: "",
          group: model.view.group,
        }),
      );
      return { ...rest, report, boards };
    };
    await fc.assert(
      fc.asyncProperty(anyView, async ({ id, ...parameters }) => {
        const search = new URLSearchParams(writeParameters(parameters).slice(1));
        const { view, problems } = readBenchmarkView(catalogue, id, search);
        const [answered, served] = [
          await answerBenchmark(source, id, search),
          benchmarkModel(catalogue, id, view, problems),
        ];
        for (const extent of ["all", "first"] as const)
          expect(wordsOf(shown(answered, extent))).toEqual(wordsOf(shown(served, extent)));
      }),
      { numRuns: 60 },
    );
  });

  test("the receipt of every result, and of nothing else", async () => {
    for (const result of catalogue.results) expect(await answerReceipt(source, result.id)).toEqual(receiptFor(result));
    await expect(answerReceipt(source, "nothing")).rejects.toThrow("No result is called nothing");
  });
});

/** Fields of a row that no page of a benchmark shows, and no shard of a benchmark contains. */
const UNSAID = new Set([
  "authors",
  "arxiv_id",
  "paper_url",
  "code_url",
  "project_url",
  "text_sha256",
  "figures_sha256",
  "read_on",
  "summary",
]);
const wordsOf = (model: object | null) =>
  JSON.parse(
    JSON.stringify(model, (key, value: unknown) =>
      UNSAID.has(key) ? undefined : value instanceof Map ? [...value] : value,
    ),
  ) as unknown;
