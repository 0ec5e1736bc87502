import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Figure } from "@/lib/catalogue/catalogue";
import { figuresAbout, selectMethod, type MethodAnswer } from "@/lib/select/method";
import { committedCollection, smallCollection, withCells, withRow } from "@/tests/support/collection";

const { texts } = smallCollection();
const small = buildCatalogue(texts);
const committed = buildCatalogue(committedCollection().texts);

const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);
function the(id: string, catalogue = small): MethodAnswer {
  const answer = selectMethod(catalogue, id);
  if (answer === null) throw new Error(`no method ${id}`);
  return answer;
}

describe("the answer of a method", () => {
  it("is null for an id that is not there", () => {
    expect(selectMethod(small, "var")).toBeNull();
  });
  it("groups figures by benchmark and metric, in the order of the tables", () => {
    const [pond, ...more] = the("tidal").benchmarks;
    expect(more).toEqual([]);
    expect(pond?.metrics.map(({ metric, bySpeaker }) => [metric.metric_id, bySpeaker.map(ids)])).toEqual([
      ["fid", [["tidal-fid", "tidal-one-step-fid"]]],
      ["inception-score", [["tidal-is"]]],
      ["speed-up", [["tidal-speed-up-marsh", "tidal-speed-up-pixel-models"]]],
      ["log-likelihood", [["tidal-log-likelihood"]]],
    ]);
    expect(pond?.speakers.map(({ own }) => own)).toEqual([true]);
  });
  it("holds every figure about the method once", () => {
    for (const catalogue of [small, committed])
      for (const id of catalogue.methods.keys())
        expect(ids(figuresAbout(the(id, catalogue))).toSorted()).toEqual(ids(catalogue.figuresOfMethod.get(id) ?? []).toSorted());
  });
  it("names what the method is the baseline and the teacher of", () => {
    expect(ids(the("marsh").asBaseline)).toEqual(["tidal-speed-up-marsh"]);
    expect(ids(the("marsh").asTeacher)).toEqual(["tidal-one-step-fid"]);
    expect(ids(the("pixel-models").asBaseline)).toEqual(["tidal-speed-up-pixel-models"]);
    expect(the("pixel-models").benchmarks).toEqual([]);
  });
  it("has what an abstract claims in words where it has no figure", () => {
    expect(the("quiet").claims.map(({ claim, paper }) => [claim.evidence, paper.paper_id])).toEqual([["outperforms earlier methods on the Moor suite", "quiet"]]);
  });
});

describe("where two sources speak of one thing", () => {
  // VAR's abstract prints FID 1.80 without steps, that of Distilled Decoding 4.19 after 10 steps.
  it("VAR's two FIDs disagree, with the caveat that one states its steps", () => {
    const [imagenet] = the("var", committed).benchmarks;
    const [fid] = imagenet?.metrics ?? [];
    expect(imagenet?.speakers.map(({ paper, own }) => [paper.paper_id, own])).toEqual([["var", true], ["distilled-decoding", false]]);
    expect(fid?.bySpeaker.map(ids)).toEqual([["var-fid"], ["dd-var-10-step-fid"]]);
    expect(fid?.disagreements.map(({ a, b, verdict }) => [a.id, b.id, verdict.kind, verdict.reasons])).toEqual([
      ["var-fid", "dd-var-10-step-fid", "with caveats", ["steps stated on one side only"]],
    ]);
    expect(fid?.apart).toEqual([]);
  });
  // linear: 0.205 (h 96) and 0.240 (h 192) in the abstract, 0.207 (h 96) in the table.
  const mse = (catalogue = small) => the("linear", catalogue).benchmarks[0]?.metrics[0];
  it("another horizon is kept apart, and the same one disagrees", () => {
    expect(mse()?.disagreements.map(({ a, b }) => [a.id, b.id])).toEqual([["drift-linear-mse-96", "drift-table-linear-mse-96"]]);
    expect(mse()?.apart).toEqual(["horizon differs: 192 time steps and 96 time steps"]);
  });
  it("0.21 in the table agrees with 0.205, and so does a bound that holds it", () => {
    // 0.21 stands for 0.205 up to 0.215, which overlaps 0.2045 up to 0.2055.
    const rounded = withCells(texts, "results", "drift-table-linear-mse-96", { value: "0.21", evidence: "Linear & 0.21" });
    expect(mse(buildCatalogue(rounded))?.disagreements).toEqual([]);
    const bound = withCells(texts, "results", "drift-table-linear-mse-96", { qualifier: "up-to" });
    expect(mse(buildCatalogue(bound))?.disagreements).toEqual([]);
    const excluded = withCells(texts, "results", "drift-table-linear-mse-96", { qualifier: "above" });
    expect(mse(buildCatalogue(excluded))?.disagreements).toHaveLength(1);
  });
  it("other configurations and other steps are no disagreement", () => {
    const row = {
      source_id: "drift-table", benchmark_id: "pond-64", metric_id: "fid", qualifier: "exact", method_id: "tidal", evidence: "Tidal & 3.30", value: "3.30",
    };
    const other = (cells: Readonly<Record<string, string>>) => {
      const catalogue = buildCatalogue(withRow(texts, "results", { ...row, result_id: "other", ...cells }));
      return the("tidal", catalogue).benchmarks[0]?.metrics[0];
    };
    expect(other({ conditions: "steps=8" })?.disagreements.map(({ a, b }) => [a.id, b.id])).toContainEqual(["tidal-fid", "other"]);
    const bySteps = other({ conditions: "steps=4" });
    expect(bySteps?.disagreements).toEqual([]);
    expect(bySteps?.apart).toEqual(["steps differs: 8 and 4", "steps differs: 1 and 4"]);
    expect(other({ configuration: "two-step student", conditions: "steps=1" })?.apart).toContain("configurations differ: one-step student and two-step student");
  });
});
