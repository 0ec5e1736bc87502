import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { renderBenchmark } from "@/app/benchmarks/[id]/benchmark";
import { renderCompare } from "@/app/compare/compare";
import { fromCompareForm, readCompareView, writeCompareView } from "@/lib/view/views/compare-view";
import { compareChoices } from "@/lib/view/compare-choices";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";

const GENERATORS = "method=loom&method=loom-flow&method=burl&method=quire";
const FORECASTERS = "method=headwater&method=s-eddy&method=patchwork";
const choices = compareChoices(wide);
const compared = (query: string) => renderToStaticMarkup(renderCompare(new URLSearchParams(query)));

const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? "";

/** Returns the query that a browser submits for an unchanged form: every field except boxes that are not checked. */
function sent(html: string, label: string): URLSearchParams {
  const form = new RegExp(`<form[^>]*aria-label="${label}"[^>]*>.*?</form>`, "s").exec(html)?.[0] ?? "";
  const inputs = [...form.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="checkbox"') || tag.includes("checked"));
  const selects = [...form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = "", options = ""]) => [
      name,
      attribute(/<option[^>]*selected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? "", "value"),
    ],
  );
  return new URLSearchParams([
    ...inputs.map((tag) => [attribute(tag, "name"), attribute(tag, "value")]).filter(([name]) => name !== ""),
    ...selects,
  ]);
}

/** Returns the view that the submitted form requests. */
const asked = (search: URLSearchParams) => readCompareView(choices, fromCompareForm(choices, search));

describe("the forms of a comparison hand on what they are not for, and ask for what they show", () => {
  const view = `${GENERATORS}&benchmark=meadow-256&columns=fid%2Csteps&kind=paper&parameters_from=100&reference=loom&sort=-steps`;
  const written = writeCompareView(readCompareView(choices, new URLSearchParams(view)).view);
  test.each(["Rows", "Columns", "Filter", "What to compare"])("%s", (label) => {
    const { view: again, problems } = asked(sent(compared(view), label));
    expect(problems).toEqual([]);
    expect(writeCompareView(again)).toBe(written);
  });
});

test("the boxes of columns are those of the board, so that to take one away is one click", () => {
  const { view } = asked(sent(compared(GENERATORS), "Columns"));
  expect(view.columns).toEqual(expect.arrayContaining(["fid", "rank", "year", "source"]));
  const { view: few } = asked(sent(compared(`${GENERATORS}&columns=fid,steps`), "Columns"));
  expect(few.columns).toEqual(["fid", "steps"]);
});

test("what a paper prints is one link away, and its LaTeX has these columns alone", async () => {
  const html = compared(GENERATORS);
  const href =
    /href="([^"]*)">Only FID, IS, Parameters and Steps</
      .exec(html.replaceAll("<!-- -->", ""))?.[1]
      ?.replaceAll("&amp;", "&") ?? "";
  expect(new URLSearchParams(href.split("?")[1]).getAll("columns")).toEqual([
    "fid",
    "inception-score",
    "parameters",
    "steps",
  ]);
  const head =
    (await textOf(`compare.tex${href.slice(href.indexOf("?"))}&form=board`))
      .split("\n")
      .find((line) => line.includes("FID") && line.includes("&")) ?? "";
  expect(head.split("&")).toHaveLength(5);
});

test("rows are chosen by benchmark, metric and the conditions in which groups differ", () => {
  const html = compared(FORECASTERS);
  for (const name of ["benchmark", "condition"]) expect(html).toContain(`name="${name}"`);
  expect(html).toContain('value="weir-1"');
  expect(html).toContain('value="horizon.96"');
  // There is no board of configurations, so there are no columns to choose.
  expect(html).not.toContain('name="columns"');
});

test("a narrowed comparison says so before its answer", () => {
  expect(compared(`${FORECASTERS}&benchmark=weir-1&condition=horizon.96&condition=horizon.192`)).toMatch(
    /Weir 1, horizon 96 or 192: [^<]* of 2 rows that /,
  );
  expect(compared(`${GENERATORS}&parameters_from=300`)).toContain("At least 300M parameters: ");
});

test("the heads of a compared board lead to its order, and an order is marked", () => {
  const html = compared(`${GENERATORS}&sort=-steps`);
  expect(html).toMatch(/aria-sort="descending"/);
  expect(html).toContain("sort=parameters");
});

test("a benchmark has the same filter, with the families of its own results", () => {
  const html = renderToStaticMarkup(
    renderBenchmark("meadow-256", new URLSearchParams("family=autoregressive&metric=fid")),
  );
  expect(html).toContain("Of the family autoregressive model: ");
  const again = sent(html, "Filter");
  expect(again.getAll("family")).toEqual(["autoregressive"]);
  expect(again.getAll("metric")).toEqual(["fid"]);
  expect(html).toContain("distilled model");
});
