import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import {
  selectMissingExamples,
  selectNumeralExamples,
  selectQualifierExamples,
  selectTieExample,
  selectVerdictExamples,
} from "@/lib/report/collection/examples";
import { MISSING_REASONS } from "@/lib/report/gap/missing";
import { NUMERAL_ROLES } from "@/lib/tables/numeral-roles";
import { wideCollection, smallCollection } from "@/tests/support/collection";

const small = buildCatalogue(smallCollection().texts);
const wide = buildCatalogue(wideCollection().texts);

describe("the examples of how it works", () => {
  it("have a pair for each verdict, of two sources on one method where there is one", () => {
    expect(selectVerdictExamples(wide).map(({ a, b, verdict }) => [verdict.kind, a.id, b.id])).toEqual([
      ["comparable", "brisk-loom-12-step-fid", "brisk-quire-256-step-fid"],
      ["with caveats", "loom-fid", "brisk-loom-12-step-fid"],
      // For d30-re the repository selects images with a classifier, and for d16 the table does not.
      ["not comparable", "loom-d16-meadow-256-fid-table-1", "loom-d30-re-meadow-256-fid-repository"],
    ]);
  });
  it("have a shared rank with all who hold it", () => {
    // 2.10 and 2.1 may be the same number, and are the lowest two FIDs of pond-64.
    const tie = selectTieExample(small);
    expect([tie?.rank, tie?.board.metric.metric_id, tie?.results.map(({ id }) => id).toSorted()]).toEqual([
      1,
      "fid",
      ["tidal-fid", "tidal-marsh-fid"],
    ]);
    expect(selectTieExample({ ...small, results: [], resultsOfBenchmark: new Map() })).toBeNull();
  });
  it("have one result for each hedge, one case for each reason and one numeral for each role that occur", () => {
    expect(selectQualifierExamples(wide).map(({ qualifier }) => qualifier)).toEqual([
      "about",
      "above",
      "below",
      "up-to",
      "at-most",
      "at-least",
    ]);
    // For Weir 2, Gale-HT has a reduction of the error, but no error.
    expect(selectMissingExamples(wide).map(({ missing }) => missing.reason)).toEqual(MISSING_REASONS);
    expect(selectNumeralExamples(wide).map(({ numeral }) => numeral.role)).toEqual(NUMERAL_ROLES);
    expect(selectNumeralExamples(small).map(({ numeral, paper }) => [numeral.role, paper.paper_id])).toContainEqual([
      "count",
      "quiet",
    ]);
  });
});
