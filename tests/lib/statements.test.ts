import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { collapsedWords, openStatements } from "@/lib/view/source/collapsed-statements";
import { agreementWords, againstWords } from "@/lib/format/statement";
import { selectSaid, selectStatements } from "@/lib/select/rank/statements";
import { statementShown, withReceipts } from "@/lib/view/source/statements";
import { anyResults } from "@/tests/support/any-results";
import { idsOf } from "@/tests/support/catalogues";
import { resultOf } from "@/tests/support/results";
import { fieldsOf } from "@/lib/catalogue/result";

const paper = resultOf({ id: "paper", value: "1.92", configuration: "d30", kind: "paper" });
const repository = resultOf({ id: "repository", value: "1.92", configuration: "d30", kind: "repository" });
const citation = resultOf({ id: "citation", value: "1.97", configuration: "d30", kind: "citation" });
const printed = (results: Parameters<typeof selectStatements>[0]) =>
  selectStatements(results).map(({ results: same }) => idsOf(same));

describe("statements", () => {
  it("hold the results of several sources that print the same digits, in the order of the kinds", () => {
    expect(printed([repository, paper, citation])).toEqual([["paper", "repository"], ["citation"]]);
  });
  it("stay apart for other digits, other configurations, other steps and results of one source", () => {
    expect(printed([paper, { ...fieldsOf(repository), value: { text: "1.920", number: 1.92 } }])).toHaveLength(2);
    expect(printed([paper, { ...fieldsOf(repository), configuration: "d36" }])).toHaveLength(2);
    expect(printed([paper, { ...fieldsOf(repository), qualifier: "about" }])).toHaveLength(2);
    const one = resultOf({ id: "one", kind: "paper", conditions: { steps: "1" } });
    expect(printed([one, resultOf({ id: "ten", kind: "citation", conditions: { steps: "10" } })])).toHaveLength(2);
    expect(printed([one, resultOf({ id: "silent", kind: "citation" })])).toHaveLength(1);
    expect(printed([one, resultOf({ id: "again", kind: "paper" })])).toHaveLength(2);
  });
  it("know what other sources print against them, but not what one source prints of other steps", () => {
    const [agreed, other] = selectStatements([paper, repository, citation]);
    expect(idsOf(agreed?.against ?? [])).toEqual(["citation"]);
    expect(idsOf(other?.against ?? [])).toEqual(["paper", "repository"]);
    expect(selectSaid([paper, repository])[0]?.disagreement).toBeNull();
    expect(
      selectSaid([paper, { ...fieldsOf(paper), id: "same-source", value: citation.value }])[0]?.disagreement,
    ).toBeNull();
  });
  it("disagree only where no number fits both as printed", () => {
    // 0.21 stands for 0.205 to 0.215, which overlaps 0.2045 to 0.2055; "up to 0.207" may be 0.205, "over 0.207" may not.
    const disagrees = (parts: Parameters<typeof resultOf>[0]) =>
      selectSaid([resultOf({ id: "abstract", value: "0.205" }), resultOf({ id: "table", kind: "paper", ...parts })])[0]
        ?.disagreement !== null;
    expect(disagrees({ value: "0.207" })).toBe(true);
    expect(disagrees({ value: "0.21" })).toBe(false);
    expect(disagrees({ value: "0.207", qualifier: "up-to" })).toBe(false);
    expect(disagrees({ value: "0.207", qualifier: "above" })).toBe(true);
  });
  it("do not disagree where both state steps and state them differently", () => {
    const one = resultOf({ id: "one", value: "3.10", conditions: { steps: "8" } });
    const other = (steps: string) => resultOf({ id: "other", value: "3.30", kind: "paper", conditions: { steps } });
    expect(selectSaid([one, other("8")])[0]?.disagreement?.results).toHaveLength(2);
    expect(selectSaid([one, other("4")])[0]?.disagreement).toBeNull();
  });
  it("of any results hold each once, and the first stands where it came", () => {
    fc.assert(
      fc.property(anyResults(1, 12), (results) => {
        const statements = selectStatements(results);
        expect(statements.flatMap((one) => idsOf(one.results)).toSorted()).toEqual(idsOf(results).toSorted());
        const firsts = statements.map((one) => Math.min(...one.results.map((result) => results.indexOf(result))));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        for (const { results: same, against } of statements) {
          expect(new Set(same.map(({ value, configuration }) => `${value.text} ${configuration}`)).size).toBe(1);
          expect(new Set(same.map(({ source }) => source)).size).toBe(same.length);
          for (const other of against) expect(other.configuration).toBe(same[0]?.configuration);
        }
      }),
    );
  });
});

describe("in words", () => {
  it("say who agrees, and what others print", () => {
    expect(agreementWords([paper])).toBe("");
    expect(agreementWords([paper, repository])).toBe("paper and repository agree");
    expect(agreementWords([repository, citation, citation])).toBe("repository and 2 citations agree");
    expect(againstWords([])).toBe("");
    expect(againstWords([citation])).toBe("another source prints 1.97");
    expect(againstWords([paper, repository])).toBe("2 other sources print 1.92");
  });
  it("fold behind the best where there are many, and the fold counts results", () => {
    const shown = ["1.92", "1.97", "2.09", "3.30"].map((value) =>
      statementShown({ configuration: null, results: [resultOf({ value })], against: [] }),
    );
    expect(openStatements(shown.slice(1))).toHaveLength(3);
    expect(openStatements(shown)).toHaveLength(1);
    expect(collapsedWords(shown.slice(1))).toBe("3 more results, from 1.97 to 3.30");
    expect(
      collapsedWords([
        { value: "0.84", sources: [] },
        { value: "0.84", sources: [] },
      ]),
    ).toBe("0 more results, all 0.84");
  });
  it("open so many receipts in place, and only where a statement stands open", () => {
    const one = (id: string) => statementShown({ configuration: null, results: [resultOf({ id })], against: [] });
    const lists = [["a", "b", "c", "d"].map(one), ["e"].map(one), ["f"].map(one)];
    const receipts = withReceipts(lists, 2).map((list) => list.map(({ receipt }) => receipt !== null));
    expect(receipts).toEqual([[true, false, false, false], [true], [false]]);
  });
});
