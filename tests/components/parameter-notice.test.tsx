import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ParameterNotice } from "@/components/notices/parameter-notice";
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
    "Not in the collection, so left out:method: no method here is called “Brisck”; closest matches: Brisk. Search for it, or suggest it",
  );
  expect(said({ parameter: "method", allowed: ids(13) })).toContain("no name is similar");
  expect(said({ parameter: "method", allowed: ids(12) })).toContain(
    "Part of this address was not understood and was ignored:",
  );
  expect(renderToStaticMarkup(<ParameterNotice problems={[]} />)).toBe("");
});
