import { axisWords } from "@/lib/format/axis-words";
import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import {
  resultsAbout,
  resultsBy,
  isOwn,
  selectMethod,
  type MethodAnswer,
  type MethodAxis,
} from "@/lib/report/method/method";
import { disagreementsShown } from "@/lib/view/source/disagreements";
import { wide, idsOf, small, theResult } from "@/tests/support/catalogues";

function the(id: string, catalogue = small): MethodAnswer {
  const answer = selectMethod(catalogue, id);
  if (answer === null) throw new Error(`no method ${id}`);
  return answer;
}

/** Returns the axes of one benchmark and metric. */
function axesOf(answer: MethodAnswer, benchmark: string, metric: string): readonly MethodAxis[] {
  const on = answer.benchmarks.find((one) => one.benchmark.benchmark_id === benchmark);
  return on?.metrics.find((one) => one.metric.metric_id === metric)?.axes ?? [];
}

/** Returns lines such as "d30: 1.92 ×2, 1.97 ×3". */
const printedSaid = ({ said }: MethodAxis) =>
  said.map(({ configuration, statements }) => {
    const numbers = statements.map(({ results }) => `${results[0]?.value.text} ×${results.length}`);
    return `${configuration ?? "not stated"}: ${numbers.join(", ")}`;
  });

describe("the answer of a method", () => {
  it("is null for an id that is not there", () => {
    expect(selectMethod(small, "loom")).toBeNull();
  });
  it("groups results by benchmark and metric, in the order of the tables", () => {
    const [pond, ...more] = the("tidal").benchmarks;
    expect(more).toEqual([]);
    expect(pond?.metrics.map((reported) => [reported.metric.metric_id, idsOf(resultsBy(reported))])).toEqual([
      ["fid", ["tidal-fid", "tidal-one-step-fid"]],
      ["inception-score", ["tidal-is"]],
      ["speed-up", ["tidal-speed-up-marsh", "tidal-speed-up-pixel-models"]],
      ["log-likelihood", ["tidal-log-likelihood"]],
    ]);
  });
  it("holds every result about the method once", () => {
    for (const catalogue of [small, wide])
      for (const id of catalogue.methods.keys())
        expect(idsOf(resultsAbout(the(id, catalogue))).toSorted()).toEqual(
          idsOf(catalogue.resultsOfMethod.get(id) ?? []).toSorted(),
        );
  });
  it("names what the method is the baseline and the teacher of", () => {
    expect(idsOf(the("marsh").asBaseline)).toEqual(["tidal-speed-up-marsh"]);
    expect(idsOf(the("marsh").asTeacher)).toEqual(["tidal-one-step-fid"]);
    expect(idsOf(the("pixel-models").asBaseline)).toEqual(["tidal-speed-up-pixel-models"]);
    expect(the("pixel-models").benchmarks).toEqual([]);
  });
  it("has what an abstract claims in words where it has no result", () => {
    expect(the("quiet").claims.map(({ claim, paper }) => [claim.evidence, paper.paper_id])).toEqual([
      ["outperforms earlier methods on the Moor suite", "quiet"],
    ]);
  });
});

describe("where sources speak of one thing", () => {
  // Loom's abstract prints FID 1.90 without steps, that of Brisk Decoding 4.31 after 12 steps.
  it("Loom's two FIDs of abstracts do not disagree: they may be of two sizes, which others name", () => {
    const [axis] = axesOf(the("loom", ofKinds(wide, ["abstract"])), "meadow-256", "fid");
    const [said] = axis?.said ?? [];
    expect(said?.statements.map(({ results }) => idsOf(results))).toEqual([["loom-fid"], ["brisk-loom-12-step-fid"]]);
    expect(said?.statements.map(({ results: [result] }) => result && isOwn(result))).toEqual([true, false]);
    expect(said?.disagreement).toBeNull();
  });
  // The table of its paper, the checkpoints of the repository, and the runs of the authors of Brisk Decoding; Burl quotes.
  it("Loom has three sets of numbers for its sizes, and two for d30", () => {
    const axis = axesOf(the("loom", wide), "meadow-256", "fid").find(({ terms }) =>
      axisWords(terms).endsWith("sampling: standard"),
    );
    expect(axis && printedSaid(axis)).toEqual([
      "d30: 1.94 ×1, 1.99 ×2",
      "d24: 2.15 ×1, 2.36 ×1, 2.58 ×1",
      "d20: 2.66 ×1, 2.97 ×1, 3.42 ×1",
      "d16: 3.41 ×2, 3.59 ×1, 4.31 ×1",
    ]);
  });
  it("LoomFlow-H is disagreed upon, and the page says by how many and why", () => {
    const { benchmarks } = the("loom-flow", wide);
    const said = axesOf(the("loom-flow", wide), "meadow-256", "fid")[0]?.said;
    expect(said?.map(({ disagreement }) => disagreement !== null)).toEqual([true, true, false, false]);
    const [first] = disagreementsShown(benchmarks);
    expect(first?.statements[0]).toMatchObject({ value: "1.66", agreement: "repository and 2 citations agree" });
    expect(first?.words).toBe(
      "4 sources disagree: 1.66 and 1.69 (with caveats: evaluation differs; own, measured-again and quoted values side by side; guidance scale, function evaluations and images not stated by all).",
    );
  });
  it("a citation is not the method's own voice", () => {
    const own = the("loom-flow", wide)
      .benchmarks.flatMap(({ metrics }) => metrics.flatMap(resultsBy))
      .filter(isOwn);
    expect(new Set(own.map(({ source }) => source.kind))).toEqual(new Set(["repository"]));
    expect(isOwn(theResult(wide, "brisk-loom-12-step-fid"))).toBe(false);
  });
  it("sources that agree on other sampling do not meet: abstract 1.90 and repository 1.90 stand on two axes", () => {
    const axes = axesOf(the("loom", wide), "meadow-256", "fid");
    expect(axes.map(({ terms }) => axisWords(terms))).toEqual([
      "generated at 256 pixels · sampling: standard",
      "generated at 256 pixels · sampling: rejection sampling",
      "generated at: not stated · sampling: not stated",
    ]);
  });
  // linear: 0.205 (h 96) and 0.240 (h 192) in the abstract, 0.207 (h 96) in the table.
  it("another horizon is an axis of its own, and the same one disagrees", () => {
    const axes = the("linear").benchmarks[0]?.metrics[0]?.axes;
    expect(axes?.map(({ said }) => idsOf(said[0]?.disagreement?.results ?? []))).toEqual([
      ["drift-linear-mse-96", "drift-table-linear-mse-96"],
      [],
    ]);
  });
});
