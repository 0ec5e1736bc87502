import { describe, expect, it } from "vitest";
import { printProblem, sortProblems, type Problem } from "@/lib/csv/problem";

const at = (file: string, line: number, column: string, found = "x"): Problem => ({
  file,
  line,
  column,
  found,
  instead: "y",
});

describe("a printed problem", () => {
  it("is its address, what was found, and what to write instead", () => {
    expect(printProblem(at("results.csv", 7, "value", '"2,1"'))).toBe('results.csv:7 value: "2,1" → y');
    expect(printProblem(at("results.csv", 7, ""))).toBe("results.csv:7: x → y");
    expect(printProblem(at("results.csv", 0, ""))).toBe("results.csv: x → y");
  });
  it("stays on one line and shows what cannot be seen", () => {
    expect(printProblem(at("a.csv", 1, "b", "tab\tand\nbreak\u200b"))).toBe(
      "a.csv:1 b: tab\\u0009and\\u000abreak\\u200b → y",
    );
  });
  it("says a column of a header that is wrong no other way, because a terminal acts on what it is sent", () => {
    expect(printProblem(at("a.csv", 1, "\u001b[2Jid"))).toBe("a.csv:1 \\u001b[2Jid: x → y");
    expect(printProblem(at("a.csv", 1, "c".repeat(10_000)))).toHaveLength("a.csv:1 : x → y".length + 121);
  });
  it("shortens what was found in the middle, at 120 characters", () => {
    // 120 characters are kept; 121 are shortened to 59 + " … " + 59.
    expect(printProblem(at("a.csv", 1, "b", "a".repeat(120)))).toBe(`a.csv:1 b: ${"a".repeat(120)} → y`);
    expect(printProblem(at("a.csv", 1, "b", `${"a".repeat(60)}b${"c".repeat(60)}`))).toBe(
      `a.csv:1 b: ${"a".repeat(59)} … ${"c".repeat(59)} → y`,
    );
  });
});

describe("a character of two halves", () => {
  // 𝜏 is two code units; a cut in its middle would leave one of them, which is not valid text.
  it("is never cut in two, at either end of what is left out", () => {
    for (const length of [57, 58, 59, 60]) {
      const printed = printProblem(
        at("a.csv", 1, "b", `${"a".repeat(length)}𝜏${"c".repeat(100)}𝜏${"d".repeat(length)}`),
      );
      // In UTF-8, half a character would come back as a different one.
      expect(Buffer.from(printed).toString(), `${length} letters before`).toBe(printed);
      expect(printed).toContain(" … ");
    }
  });
});

describe("sorted problems", () => {
  it("are in order of file, line as a number, and column, each once", () => {
    const sorted = [
      at("a.csv", 2, "b"),
      at("a.csv", 10, "a"),
      at("a.csv", 10, "b", "w"),
      at("a.csv", 10, "b"),
      at("b.csv", 0, ""),
    ];
    expect(sortProblems([...sorted, at("a.csv", 10, "a")].reverse())).toEqual(sorted);
  });
});
