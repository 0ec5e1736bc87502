import fc from "@/tests/support/fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { answerBenchmarks } from "@/components/answers/answer-benchmarks";
import { answerMethods } from "@/components/answers/answer-methods";
import { answerPage } from "@/components/answers/answer-page";
import { answerPapers } from "@/components/answers/answer-papers";
import { answerResults } from "@/components/answers/answer-results";
import { answerSearch } from "@/components/answers/answer-search";
import { BenchmarkPage } from "@/components/pages/benchmark-page";
import { HomePage } from "@/components/pages/home-page";
import { MethodPage } from "@/components/pages/method-page";
import { homeModel } from "@/lib/view/home-model";
import { readHomeView } from "@/lib/view/views/home-view";
import { methodModel } from "@/lib/view/method-model";
import { readMethodView } from "@/lib/view/views/method-view";
import { resultParameters } from "@/lib/view/views/result-parameters";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { benchmarkParameters, readBenchmarkView, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { writeParameters } from "@/lib/view/views/parameters";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { topicIds } from "@/lib/report/lists/topics";
import { wide } from "@/tests/support/catalogues";
import { shardsInMemory } from "@/tests/support/shards";

const source = shardsInMemory(wide);
const SERVER = {
  "/benchmarks": answerBenchmarks,
  "/methods": answerMethods,
  "/papers": answerPapers,
  "/results": answerResults,
  "/search": answerSearch,
};

/** Compares the page of an address as the browser makes it from shards with the page that the server makes from the whole collection. */
async function holdTogether(path: keyof typeof SERVER, query: Readonly<Record<string, readonly string[]>>) {
  const search = new URLSearchParams(writeParameters(query).slice(1));
  const here = renderToStaticMarkup(await answerPage(source, path, search));
  expect(here.length).toBeGreaterThan(500);
  expect(here).toBe(renderToStaticMarkup(SERVER[path](wide, search)));
}

const some = (values: readonly string[], most = 2) =>
  values.length === 0 ? fc.constant<string[]>([]) : fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const words = [
  ...new Set(
    [...wide.tables.methods, ...wide.tables.benchmarks, ...wide.tables.metrics].flatMap(({ name }) => name.split(" ")),
  ),
];
const numbers = wide.results.map(({ value }) => value.text);
const anyText = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...numbers),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words, ...numbers)).map((two) => two.join(" ")),
  fc.string({ maxLength: 6 }),
);

describe("a page that the browser makes from shards is the page of the server, letter by letter", () => {
  test("any search", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, (text) => holdTogether("/search", { q: [text] })),
      { numRuns: 25 },
    );
  });

  test("any filtered list", async () => {
    const kinds = some(SOURCE_KINDS);
    const anyList = fc.oneof(
      fc.record({
        path: fc.constant("/benchmarks" as const),
        query: fc.record({
          topic: some(topicIds(wide)),
          kind: kinds,
          q: fc.oneof(
            fc.constant([]),
            fc.constantFrom(...words).map((word) => [word]),
          ),
        }),
      }),
      fc.record({
        path: fc.constant("/methods" as const),
        query: fc.record({
          topic: some(topicIds(wide)),
          kind: kinds,
          q: fc.oneof(
            fc.constant([]),
            fc.constantFrom(...words).map((word) => [word]),
          ),
        }),
      }),
      fc.record({
        path: fc.constant("/papers" as const),
        query: fc.record({ q: fc.constantFrom(...words).map((word) => [word]) }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyList, ({ path, query }) => holdTogether(path, query)),
      { numRuns: 20 },
    );
  });

  test("any filtered list of results", async () => {
    const { method, benchmark, metric } = resultParameters(wide) as Record<
      string,
      { readonly allowed: readonly string[] }
    >;
    const anyFilter = fc.record({
      method: some(method?.allowed ?? [], 3),
      benchmark: some(benchmark?.allowed ?? []),
      metric: some(metric?.allowed ?? []),
      kind: some(SOURCE_KINDS),
      page: fc.constantFrom([], ["2"]),
    });
    await fc.assert(
      fc.asyncProperty(anyFilter, (query) => holdTogether("/results", query)),
      { numRuns: 20 },
    );
  });

  test("any view of a benchmark", async () => {
    const anyView = fc.constantFrom(...wide.benchmarks.keys()).chain((id) => {
      const { metric, columns } = benchmarkParameters(wide, id) as Record<
        string,
        { readonly allowed: readonly string[] }
      >;
      return fc.record({
        id: fc.constant(id),
        query: fc.record({
          metric: some(metric?.allowed ?? []),
          columns: some(columns?.allowed ?? [], 3),
          kind: some(SOURCE_KINDS),
          rows: fc.constantFrom([], ["all"]),
          group: fc.constantFrom([], ["paper"]),
          sort: fc.constantFrom([], ["method"], ["-fid"]),
        }),
      });
    });
    await fc.assert(
      fc.asyncProperty(anyView, async ({ id, query }) => {
        const search = new URLSearchParams(writeParameters(query).slice(1));
        const { view, problems }: { view: BenchmarkView; problems: Parameters<typeof benchmarkModel>[3] } =
          readBenchmarkView(wide, id, search);
        const model = benchmarkModel(wide, id, view, problems);
        if (model === null) throw new Error(`no model of ${id}`);
        expect(renderToStaticMarkup(await answerPage(source, `/benchmarks/${id}`, search))).toBe(
          renderToStaticMarkup(<BenchmarkPage {...model} />),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("any view of a method", async () => {
    const anyView = fc.record({ id: fc.constantFrom(...wide.methods.keys()), kind: some(SOURCE_KINDS) });
    await fc.assert(
      fc.asyncProperty(anyView, async ({ id, kind }) => {
        const search = new URLSearchParams(writeParameters({ kind }).slice(1));
        const { view, problems } = readMethodView(search);
        const model = methodModel(wide, id, view, problems);
        if (model === null) throw new Error(`no model of ${id}`);
        expect(renderToStaticMarkup(await answerPage(source, `/methods/${id}`, search))).toBe(
          renderToStaticMarkup(<MethodPage {...model} />),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("any view of the first page", async () => {
    for (const kind of [[], ...SOURCE_KINDS.map((one) => [one]), ["nothing"]]) {
      const search = new URLSearchParams(writeParameters({ kind }).slice(1));
      const { view, problems } = readHomeView(search);
      expect(renderToStaticMarkup(await answerPage(source, "/", search)), kind.join()).toBe(
        renderToStaticMarkup(<HomePage {...homeModel(wide, view, problems)} />),
      );
    }
  });
});
