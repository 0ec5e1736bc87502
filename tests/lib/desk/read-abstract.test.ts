import { describe, expect, it } from "vitest";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { abstractEvidence } from "@/lib/desk/abstract-evidence";
import { oneLine } from "@/lib/desk/one-line";
import { readAbstract } from "@/lib/desk/read-abstract";
import { suggestRole } from "@/lib/desk/suggest-role";
import { eddyDraft, SURROUNDINGS } from "@/tests/support/desk";
import { smallCollection, wideCollection } from "@/tests/support/collection";
import { checkTables } from "@/lib/catalogue/checks/check-tables";

const rolesIn = (text: string) => scanNumerals(text).map((numeral) => `${numeral.text} ${suggestRole(text, numeral)}`);

describe("suggested roles", () => {
  it("go by what touches a numeral", () => {
    expect(rolesIn("We train on CIFAR-10 and ImageNet 256x256 with S4.")).toEqual([
      "10 name",
      "256 name",
      "256 name",
      "4 name",
    ]);
    expect(rolesIn("Code is at https://example.org/v2.")).toEqual(["2 link"]);
    expect(rolesIn("We (1) say why and (2) show how.")).toEqual(["1 list-marker", "2 list-marker"]);
    expect(rolesIn("It takes O(n^2) operations.")).toEqual(["2 notation"]);
  });
  it("go by the words beside it", () => {
    expect(rolesIn("a model of 600M parameters on 8 GPUs, accepted in 2024")).toEqual([
      "600 scale",
      "8 scale",
      "2024 year",
    ]);
    expect(rolesIn("an FID of 2.10 in 8 steps at guidance 1.5")).toEqual([
      "2.10 result",
      "8 condition",
      "1.5 condition",
    ]);
    expect(rolesIn("an FID from 18.65 to 1.80, over 11x faster than others")).toEqual([
      "18.65 baseline",
      "1.80 result",
      "11 result",
    ]);
    expect(rolesIn("It was tried on 4 suites.")).toEqual(["4 count"]);
  });
  it("are right for most numerals of the abstracts of the fixtures, which curators gave roles", () => {
    const right = [smallCollection(), wideCollection()].flatMap(({ texts, abstracts }) =>
      checkTables(texts).rows.numerals.map(({ row }) => {
        const text = abstracts.get(row.source_id) ?? "";
        return suggestRole(text, { text: row.numeral, offset: row.offset }) === row.role;
      }),
    );
    // Suggestions that a person confirms: if three of four are right, they save as many decisions.
    expect(right.filter(Boolean).length / right.length).toBeGreaterThan(0.75);
  });
});

describe("the ledger of a pasted abstract", () => {
  it("drafts a result of each value, with what its sentence names", () => {
    const values = eddyDraft().abstract.numerals.flatMap(({ text, role, results }) =>
      results.map((cells) =>
        `${text} ${role}: ${cells.method_id} ${cells.benchmark_id} ${cells.metric_id} ${cells.baseline_method_id ?? ""} ${cells.conditions}`.trim(),
      ),
    );
    expect(values).toEqual([
      "2.10 baseline:  pond-64 fid",
      "1.95 result: eddy pond-64 fid",
      "95.0 baseline:  pond-64 inception-score",
      "97.25 result: eddy pond-64 inception-score",
      "2.5 result: eddy pond-64 speed-up marsh steps=4",
    ]);
  });
  it("takes the metric of the clause, though the next one stands nearer", () => {
    const values = readAbstract(
      "It lowers the FID of all the others from 2.18 to 1.91 and lifts the inception score from 63.3 to 71.5.",
      SURROUNDINGS.vocabulary,
      { methods: ["eddy"] },
    );
    expect(values.flatMap(({ results }) => results.map(({ metric_id }) => metric_id))).toEqual([
      "fid",
      "fid",
      "inception-score",
      "inception-score",
    ]);
  });
  it("keeps what was confirmed when the text is pasted again with a word more", () => {
    const own = { methods: ["eddy"] };
    const [first, ...others] = readAbstract("An FID of 1.95 in 4 steps.", SURROUNDINGS.vocabulary, own);
    const confirmed = [{ ...first!, isConfirmed: true, note: "Read twice." }, ...others];
    const again = readAbstract("A low FID of 1.95 in 4 steps.", SURROUNDINGS.vocabulary, own, confirmed);
    expect(again.map(({ offset, isConfirmed, note }) => [offset, isConfirmed, note])).toEqual([
      [13, true, "Read twice."],
      [21, false, ""],
    ]);
  });
  it("is of one line, without what a page prints around it", () => {
    expect(oneLine("Abstract: We paint\n  pictures\r\nfast. ")).toBe("We paint pictures fast.");
  });
});

describe("evidence of an abstract", () => {
  it("stands in the text letter by letter, ends with the numeral and is short", () => {
    for (const { abstracts } of [smallCollection(), wideCollection()])
      for (const text of abstracts.values())
        for (const { text: numeral, offset } of scanNumerals(text)) {
          const evidence = abstractEvidence(text, offset, numeral);
          expect(text).toContain(evidence);
          expect(evidence.split(/\s+/).length).toBeLessThanOrEqual(15);
          expect(scanNumerals(evidence).map((one) => one.text)).toContain(numeral);
        }
  });
});
