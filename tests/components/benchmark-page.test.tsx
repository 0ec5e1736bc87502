import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderBenchmark } from "@/app/benchmarks/[id]/benchmark";
import { MOST_AT_FIRST } from "@/lib/report/leaderboard/shown";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { rowsOfView } from "@/tests/support/view-csv";

/** The number of results on one axis, of twelve methods: 624. */
const ALL = wide.resultsOfBenchmark.get("pebble-64")?.length ?? 0;
const page = (query: string) => renderToStaticMarkup(renderBenchmark("pebble-64", new URLSearchParams(query)));
/** Counts the rows of the board, which is the first table of the page. */
const rowsIn = (html: string) => /<tbody>(.*?)<\/tbody>/.exec(html)?.[1]?.match(/<th scope="row">/g)?.length ?? 0;

test("a page shows thirty rows at first, and leads to all", () => {
  const html = page("");
  expect(rowsIn(html)).toBe(MOST_AT_FIRST);
  expect(html).toContain(`${MOST_AT_FIRST} of ${ALL} rows`);
  expect(html).toContain(`>show all <!-- -->${ALL}</a>`.replace("<!-- -->", ""));
});

test("a page that is to show all has every row, as its files have", async () => {
  expect(rowsIn(page("rows=all"))).toBe(ALL);
  expect(rowsOfView(await textOf("benchmarks/pebble-64.csv?rows=all"))).toHaveLength(ALL);
});
