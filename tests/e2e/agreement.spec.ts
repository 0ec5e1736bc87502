import type { APIRequestContext } from "@playwright/test";
import fc from "@/tests/support/fast-check";
import { readCsv } from "@/lib/csv/read-csv";
import { EVERY_PLACE } from "@/lib/report/question/place-filter";
import { EVERY_ROW } from "@/lib/report/question/row-filter";
import { GROUPINGS, ROWS } from "@/lib/report/leaderboard/shown";
import { resultsTable } from "@/lib/tables/results";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { writeBenchmarkView, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { writeCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { elementsOf, textOf, type Element } from "@/tests/support/elements";
import { htmlOf } from "@/tests/support/html-of";
import { tableOf } from "@/tests/support/served";
import { resultsPart } from "@/tests/support/view-csv";
import { expect, test } from "@/tests/support/page";
import { anyChartView } from "@/tests/support/any-chart-view";

/** What a reader sees, saves and fetches must be the same results. The tests compare them for views chosen at random, but the same ones in each run. */
const SEED = 20261123;
const VIEWS = 25;

const isReceipt = ({ name, attribs }: Element) => name === "a" && attribs["data-receipt"] !== undefined;

/** A result in brief: its id, and its digits without the words and signs around them on the page. */
interface Shown {
  readonly id: string;
  readonly digits: string;
}

async function csvOf(request: APIRequestContext, address: string): Promise<readonly Shown[]> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  const { rows, problems } = readCsv(resultsTable, resultsPart(await answer.text()));
  expect(problems, address).toEqual([]);
  return rows.map(({ row }) => shown(row));
}

interface Reported {
  readonly result_id: string;
  readonly value: { readonly text: string };
}
const shown = ({ result_id: id, value: { text: digits } }: Reported): Shown => ({ id, digits });

test("the board of any view of a benchmark has the ranks of its JSON, and its CSV the results of the JSON in their order", async ({
  request,
}) => {
  const results = await tableOf(request, "results");
  const metricsOf = (benchmark: string) => [
    ...new Set(results.filter(({ benchmark_id }) => benchmark_id === benchmark).map(({ metric_id = "" }) => metric_id)),
  ];
  const benchmarks = [...new Set(results.map(({ benchmark_id = "" }) => benchmark_id))];
  const anyView = fc.constantFrom(...benchmarks).chain((benchmark) =>
    fc.record({
      benchmark: fc.constant(benchmark),
      view: fc.record<BenchmarkView>({
        metrics: fc.subarray(metricsOf(benchmark)),
        kinds: fc.subarray([...SOURCE_KINDS]),
        rows: fc.constantFrom(...ROWS),
        group: fc.constantFrom(...GROUPINGS),
        scale: fc.constantFrom("auto", "linear", "log"),
        panel: fc.constant(""),
        columns: fc.constant([]),
        sort: fc.constantFrom("", "method", "-year"),
        conditions: fc.constant([]),
        filter: fc.constant(EVERY_ROW),
        chart: anyChartView([]),
      }),
    }),
  );
  for (const { benchmark, view } of fc.sample(anyView, { seed: SEED, numRuns: VIEWS })) {
    const query = writeBenchmarkView(view);
    const address = `/benchmarks/${benchmark}${query}`;
    const page = await htmlOf(request, address);
    const whole = writeBenchmarkView({ ...view, rows: "all" });
    const json = (await (await request.get(`/api/v1/benchmarks/${benchmark}.json${whole}`)).json()) as {
      data: {
        leaderboards: {
          metric: { metric_id: string };
          panels: { entries: { figure: Reported; rank: number | null; tied: boolean }[] }[];
        }[];
      };
    };
    const entries = json.data.leaderboards.flatMap(({ panels }) => panels.flatMap((panel) => panel.entries));
    const rankOf = new Map(
      entries.map(({ figure: result, rank, tied }) => [
        result.result_id,
        rank === null ? "–" : `${rank}${tied ? "=" : ""}`,
      ]),
    );
    const [first] = json.data.leaderboards;
    const board = first && page.find(({ attribs }) => attribs.id === `${benchmark}-${first.metric.metric_id}`);
    const bodies = board === undefined ? [] : elementsOf(board).filter(({ name }) => name === "tbody");
    // One expectation for each view: those of every cell would take longer than the requests.
    const wrong: string[] = [];
    for (const row of bodies.flatMap(elementsOf).filter(({ name }) => name === "tr")) {
      const cells = row.children.filter((child): child is Element => "attribs" in child);
      if (!cells.some(({ name }) => name === "td")) continue;
      const own = elementsOf(row).find(isReceipt)?.attribs.href?.split("#")[1] ?? "";
      const told = rankOf.get(own);
      // A row begins with its rank, unless the board has no ranks.
      const [rank] = cells;
      const read = rank?.name === "td" ? textOf(rank.children) : told;
      if (told === undefined || read !== told) wrong.push(`${own}: ${read} on the page, ${told} in the JSON`);
    }
    expect(wrong, address).toEqual([]);
    const ofJson = entries.map(({ figure: result }) => shown(result));
    expect(await csvOf(request, `/api/v1/benchmarks/${benchmark}.csv${whole}`), address).toEqual(ofJson);
  }
});

test("page, CSV and JSON of any comparison show the same results in the same order", async ({ request }) => {
  const resultCells = await tableOf(request, "results");
  const methods = [...new Set(resultCells.map(({ method_id = "" }) => method_id))];
  const anyView = fc.uniqueArray(fc.constantFrom(...methods), { minLength: 1, maxLength: 5 }).chain((chosen) =>
    fc.record<CompareView>({
      methods: fc.constant(chosen),
      reference: fc.constantFrom(null, ...chosen),
      shared: fc.boolean(),
      kinds: fc.constant([]),
      columns: fc.constant([]),
      sort: fc.constant(""),
      filter: fc.constant(EVERY_ROW),
      place: fc.constant(EVERY_PLACE),
      chart: anyChartView(chosen),
    }),
  );
  for (const view of fc.sample(anyView, { seed: SEED, numRuns: VIEWS })) {
    const query = writeCompareView(view);
    const page = await htmlOf(request, `/compare${query}`);
    const json = (await (await request.get(`/api/v1/compare.json${query}`)).json()) as {
      data: { methods: { figures: Reported[] }[] }[];
    };
    const ofJson = json.data.flatMap((row) => row.methods.flatMap(({ figures: results }) => results.map(shown)));
    // The page is drawn from the board of the API, value by value, and its values are those of the rows.
    const links = page
      .filter(({ name }) => name === "main")
      .flatMap(elementsOf)
      .filter(isReceipt)
      .map(({ attribs, children }) => [attribs.href ?? "", textOf(children)] as const);
    const board = await (await request.get(`/api/v1/compare-board.json${query}`)).text();
    const places = [...board.matchAll(/"href": "(\/papers\/[^"#]+#[^"]+)"/g)].map(([, href = ""]) => href);
    expect(new Set(links.map(([href]) => href)), query).toEqual(new Set(places));
    const digits = new Map(ofJson.map((one) => [one.id, one.digits]));
    const isWrong = ([href, text]: readonly [string, string]) => {
      const reported = digits.get(href.split("#")[1] ?? "");
      // The other values of the same run are beside a value; their own rows may be left out.
      return reported === undefined ? !view.shared : !text.replaceAll("−", "-").includes(reported.replaceAll("−", "-"));
    };
    expect(links.filter(isWrong), query).toEqual([]);
    expect(await csvOf(request, `/api/v1/compare.csv${query}`), query).toEqual(ofJson);
  }
});
