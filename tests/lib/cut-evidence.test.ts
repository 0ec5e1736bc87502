import { describe, expect, it } from "vitest";
import { closeGaps, cutEvidence, evidenceOfCell } from "@/lib/drafts/cut-evidence";
import { draftRows } from "@/lib/drafts/draft";
import { readMapping } from "@/lib/drafts/mapping";

describe("a fragment of evidence", () => {
  it.each([
    ["| VAR | 3.30 | 274.4 |", "274.4", "VAR | 3.30 | 274.4"],
    ["Traffic | 96 & \\first{0.382} & \\first{0.261}", "0.382", "Traffic | 96 & \\first{0.382}"],
    ["<td>96</td><td>0.334</td><td>0.368</td>", "0.334", "<td>96</td><td>0.334"],
    ["| TEMPO | 0.178/0.276 | 0.476/0.343 |", "0.178", "TEMPO | 0.178"],
    ["| Ours | 0.021 (6.3×) |", "6.3", "Ours | 0.021 (6.3×)"],
    ["PEMS03 & 12 ... \\second{0.071} & \\second{0.174}", "0.071", "\\second{0.071}"],
    ["MDLM | 256 / 512 | ... | 66.8 / 52.4", "52.4", "52.4"],
    [
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen 1.5",
      "1.5",
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen 1.5",
    ],
  ])("of %s ends with %s", (quote, value, fragment) => expect(cutEvidence(quote, value)).toBe(fragment));
  it("ends in the cell of the value, not where an earlier column prints the same digits", () => {
    const quote = "| TEMPO | 0.209/0.309 | 0.503/0.356 | 0.309/0.345 |";
    expect(cutEvidence(quote, "0.309")).toBe("TEMPO | 0.209/0.309");
    expect(cutEvidence(quote, "0.309", quote.lastIndexOf("0.309"))).toBe("TEMPO | 0.209/0.309 | 0.503/0.356 | 0.309");
  });
  it("is none where the digits are only part of a numeral", () => expect(cutEvidence("FID 11.80", "1.80")).toBeNull());
});

describe("the evidence of a cell of a plain table", () => {
  it.each([
    ["ETTm1 | 96", "S-Mamba | MSE", "0.333", "ETTm1 | 96 · S-Mamba | MSE: 0.333"],
    ["+ Local  History", "FID↓", "≤1.67", "Local History · FID↓: ≤1.67"],
    ["a b c d e f g h i j k l m n o", "FID", "1.5", "d e f g h i j k l m n o · FID: 1.5"],
  ])("%s, %s, %s", (row, column, printed, evidence) => expect(evidenceOfCell(row, column, printed)).toBe(evidence));
});

describe("a drafted result", () => {
  it("has evidence that ends in the cell of its column", () => {
    const cells = { separator: " \\| ", names: ["label", "FID", "Spearman", "Pearson"], by: "metric" };
    const set = { source_id: "s", method_id: "m", benchmark_id: "b", metric_id: "p", origin: "own", standing: "main" };
    const mapping = readMapping(
      JSON.stringify({ about: "", columns: { value: "value", quote: "quote" }, id: "x", rules: [{ set, cells }] }),
    );
    const row = { line: 2, cells: { metric: "Pearson", value: "1.0", quote: "Fen | 0.148 | 1.0 | 1.0 | 661" } };
    expect(draftRows(mapping, [row], [])[0]?.outcome).toMatchObject({
      kind: "placed",
      result: { evidence: "Fen | 0.148 | 1.0 | 1.0" },
    });
  });
});

describe("closing the gaps of a number", () => {
  it("touches numbers in braces only", () =>
    expect(closeGaps("| 1 2 | $\\mathbf{9 9 . 5 3}$ | {a b}")).toBe("| 1 2 | $\\mathbf{99.53}$ | {a b}"));
});
