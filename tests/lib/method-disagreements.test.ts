import { describe, expect, it, test } from "vitest";
import { selectMethod } from "@/lib/report/method/method";
import { selectMethodDisagreements } from "@/lib/report/method/method-disagreements";
import { disagreementsShown } from "@/lib/view/source/disagreements";
import { fieldsOf } from "@/lib/catalogue/result";
import { wide } from "@/tests/support/catalogues";
import { catalogueOf, resultOf, type ResultParts } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

/** Returns the disagreements of a method whose results are each in a separate text. */
function found(parts: readonly (ResultParts & { readonly id: string })[]) {
  const results = parts.map((one) => ({
    ...fieldsOf(resultOf(one)),
    source: resultOf({ ...one, source: { source_id: one.id, ...one.source } }).source,
  }));
  const answer = selectMethod(catalogueOf(results), "alder");
  if (answer === null) throw new Error("no method");
  return selectMethodDisagreements(answer.benchmarks);
}
const ids = (all: ReturnType<typeof found>) =>
  all.map(({ configuration, results }) => `${configuration}: ${results.map(({ id }) => id).join(" ")}`);

const abstract = { id: "abstract", value: "1.80", source: { version: "v1" } } as const;
const readme = {
  id: "readme",
  kind: "repository",
  value: "1.80",
  configuration: "d30-re",
  conditions: { split: "val" },
  source: { version: "78b95394fc5896192e3a003e4b295f8ea743c48f" },
} as const;
const table = {
  id: "table",
  kind: "paper",
  value: "1.73",
  configuration: "d30-re",
  source: { version: "NeurIPS 2024" },
} as const;

describe("texts of one paper that print different numbers of a configuration", () => {
  it("are a disagreement although one of them leaves out a condition, with the abstract whose digits are of that configuration", () => {
    const [one, ...more] = found([abstract, readme, table]);
    expect(more).toEqual([]);
    expect(one?.results.map(({ id }) => id)).toEqual(["table", "readme", "abstract"]);
    expect([
      one?.configuration,
      one?.silent.map(({ condition_id }) => condition_id),
      one?.nameless.map(({ id }) => id),
      one?.papers.length,
    ]).toEqual(["d30-re", ["split"], ["abstract"], 1]);
  });
  it("are none where both state a condition differently, nor where the digits may be one number", () => {
    expect(
      ids(
        found([
          { ...readme, conditions: { split: "val" } },
          { ...table, conditions: { split: "test" } },
        ]),
      ),
    ).toEqual([]);
    expect(ids(found([readme, { ...table, value: "1.8" }]))).toEqual([]);
  });
  it("are none between papers that leave different things out, which /audit/tables lists", () => {
    expect(ids(found([readme, { ...table, origin: "quoted" }]))).toEqual([]);
  });
  it("leave an abstract out whose digits two configurations have", () => {
    expect(
      ids(found([abstract, readme, table, { ...table, id: "other", configuration: "d16", value: "1.80" }])),
    ).toEqual(["d30-re: table readme"]);
  });
});

describe("the page of Loom", () => {
  const shown = disagreementsShown(selectMethod(wide, "loom")?.benchmarks ?? []);
  const place = shown.find(({ about, metric }) => about.startsWith("d30-re") && metric.metric_id === "fid");

  it("says that 1.90 became 1.75, in which version, and why the abstract stands there", () => {
    expect(
      place?.statements.map(({ value, sources, details }) => [
        value,
        ...sources.map(({ words }, at) => [words, details[at]].filter(Boolean).join(", ")),
      ]),
    ).toEqual([
      ["1.75", "paper, table of the Loom authors, v2"],
      [
        "1.90",
        "repository, Loom authors, released checkpoints, commit 3f0a9c1",
        "abstract of Loom, without a configuration",
      ],
    ]);
    expect(place?.words).toMatch(
      /^3 sources disagree: 1\.75 and 1\.90 \(with caveats: .*\)\. Texts of Loom differ among themselves\. Where generated at and sampling are not stated, it may be another set-up\. A source without a configuration stands here because its digits are those of d30-re and of no other\.$/,
    );
  });
  it("has each disagreement once", () => {
    expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
  });
});

test("what a paper says differently itself comes first, then the best", () => {
  const two = (
    id: string,
    value: string,
    configuration: string,
    paper?: ResultParts["paper"],
  ): ResultParts & { readonly id: string } => ({
    id,
    kind: "paper",
    value,
    configuration,
    ...(paper && { paper, origin: "measured-again" }),
  });
  const others = rowOf("papers", { paper_id: "others", short_name: "Others" });
  expect(
    ids(
      found([
        two("s", "1.1", "S"),
        two("s-again", "1.2", "S", others),
        two("m", "3.1", "M"),
        two("m-2", "3.2", "M"),
        two("l", "2.1", "L"),
        two("l-2", "2.2", "L"),
      ]),
    ),
  ).toEqual(["L: l l-2", "M: m m-2", "S: s s-again"]);
});
