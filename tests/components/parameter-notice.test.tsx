import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { insteadOfUnknown } from "@/components/compare/instead-of-unknown";
import { compareChoices } from "@/lib/view/compare-choices";
import { readCompareView } from "@/lib/view/views/compare-view";
import { wide } from "@/tests/support/catalogues";
import type { ParameterProblem } from "@/lib/view/views/parameters";

const said = (problem: Partial<ParameterProblem>) =>
  renderToStaticMarkup(
    <ParameterNotice problems={[{ parameter: "sort", found: "“x”", allowed: [], nearest: [], ...problem }]} />,
  ).replace(/<[^>]+>/g, "");
const ids = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);

test("what is allowed instead is listed where it is short, else the nearest is named, and where nothing is allowed, that is said", () => {
  expect(said({ allowed: ["fid", "is"] })).toContain("sort: found “x”; allowed: fid and is");
  expect(said({ allowed: ids(12) })).toContain("id-11");
  expect(said({ allowed: ids(13), nearest: ["id-3"] })).toContain("allowed: the nearest of 13: id-3");
  expect(said({ allowed: ids(13) })).toContain("allowed: one of 13 ids, none of them similar");
  expect(said({})).toContain("allowed: nothing in this view");
});

test("a name that is not there may be searched for, and only names are called so", () => {
  expect(said({ parameter: "method", found: "“Brisck”", allowed: ids(13), nearest: ["Brisk"] })).toBe(
    "Not in the collection, so left out:method: no method here is called “Brisck”; closest match: Brisk. Search for it, or suggest it",
  );
  expect(said({ parameter: "method", allowed: ids(13), nearest: ["Brisk", "Brace"] })).toContain(
    "closest matches: Brisk, Brace. ",
  );
  expect(said({ parameter: "method", allowed: ids(13) })).toContain("no name is similar");
  expect(said({ parameter: "method", allowed: ids(12) })).toContain(
    "Part of this address was not understood and was ignored:",
  );
  expect(renderToStaticMarkup(<ParameterNotice problems={[]} />)).toBe("");
});

test("on a page that compares, what may be meant by an unknown method is a link to the comparison with it", () => {
  const choices = compareChoices(wide);
  const { view, problems } = readCompareView(choices, new URLSearchParams("method=quire&method=loomm&kind=abstract"));
  const html = renderToStaticMarkup(<ParameterNotice problems={problems} method={insteadOfUnknown(view, choices)} />);
  expect(html).toContain('closest match: <a href="/compare?kind=abstract&amp;method=quire&amp;method=loom">Loom</a>.');
});
