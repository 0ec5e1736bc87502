import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderBenchmark } from "@/app/benchmarks/[id]/benchmark";
import { MOST_MARKS } from "@/lib/select/shown";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { rowsOfView } from "@/tests/support/view-csv";

/** 624 figures on one axis, of twelve methods. */
const ALL = wide.figuresOfBenchmark.get("pebble-64")?.length ?? 0;
const page = (query: string) => renderToStaticMarkup(renderBenchmark("pebble-64", new URLSearchParams(query)));
/** The rows of the ranking, which is the first table of the page. */
const rowsIn = (html: string) => /<tbody>(.*?)<\/tbody>/.exec(html)?.[1]?.match(/<th scope="row">/g)?.length ?? 0;

test("a page shows each method once at first, and leads to all", () => {
  const html = page("");
  expect(rowsIn(html)).toBe(12);
  expect(html).toContain(`12 of ${ALL} figures: each method once, at its best rank.`);
});

test("a page that is to show all draws no more than a chart can hold, and its files hold the rest, as it says", async () => {
  const html = page("rows=all");
  expect(rowsIn(html)).toBe(MOST_MARKS);
  expect(html).toContain(`Drawn are the first ${MOST_MARKS} of each group; the files hold all ${ALL} figures.`);
  expect(rowsOfView(await textOf("benchmarks/pebble-64.csv?rows=all"))).toHaveLength(ALL);
});
