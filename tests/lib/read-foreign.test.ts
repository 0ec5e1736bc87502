import { describe, expect, it } from "vitest";
import { printProblem } from "@/lib/csv/problem";
import { readForeign } from "@/lib/csv/read-foreign";

const read = (text: string | Uint8Array) =>
  readForeign("f.csv", typeof text === "string" ? new TextEncoder().encode(text) : text);
const problems = (text: string | Uint8Array) => read(text).problems.map(printProblem);
const ROW = { line: 2, cells: { n: "1", score: "0.196", quote: "drift 0.196" } };

describe("a stranger's file", () => {
  it.each([
    ["commas", "n,score,quote\n1,0.196,drift 0.196\n"],
    ["a byte order mark and CRLF", "\uFEFFn,score,quote\r\n1,0.196,drift 0.196\r\n"],
    ["semicolons", "n;score;quote\r\n1;0.196;drift 0.196"],
    ["tabs", "n\tscore\tquote\n1\t0.196\tdrift 0.196\n"],
    ["bars", "n|score|quote\n1|0.196|drift 0.196\n"],
    ["a line break in a cell", 'n,score,quote\n1,0.196,"drift\n0.196"\n'],
    ["old Macintosh line ends", "n,score,quote\r1,0.196,drift 0.196\r"],
  ])("with %s is read", (_, text) => expect(read(text)).toEqual({ rows: [ROW], problems: [] }));
  it("with semicolons keeps its decimal commas, and one with commas its semicolons", () => {
    expect(read("n;score\n1;0,196\n2;0,2\n").rows.map(({ cells }) => cells.score)).toEqual(["0,196", "0,2"]);
    expect(read("n,setting\n1,a; b; c\n2,d; e; f\n").rows.map(({ cells }) => cells.setting)).toEqual([
      "a; b; c",
      "d; e; f",
    ]);
  });
  it("keeps the lines of its rows: after a line break in a cell, after blank lines", () => {
    expect(read('a,b\n"x\ny",1\n\nz,2\n').rows.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe("what cannot be read is named with its line, and nothing is read of the file", () => {
  it.each([
    [
      "two columns of one name",
      "n,score,score\n1,2,3\n",
      ['f.csv:1: the column "score" twice → a name of its own for each column'],
    ],
    ["a column without a name", "n,,score\n1,2,3\n", ["f.csv:1: column 2 without a name → a name for each column"]],
    [
      "rows too short and too long",
      "a,b,c\n1,2\n1,2,3\n1,2,3,4\n",
      [
        "f.csv:2: 2 cells under a header of 3 → 3 cells, one for each column; a cell with a delimiter in double quotes",
        "f.csv:4: 4 cells under a header of 3 → 3 cells, one for each column; a cell with a delimiter in double quotes",
      ],
    ],
    ["nothing", "", ["f.csv: an empty file → a header and a row for each number"]],
    ["only a header", "a,b\n", ["f.csv:1: no row below the header → a row for each number"]],
    [
      "JSON",
      '[{"n":1,"score":0.240}]',
      [
        "f.csv:1: JSON, which does not keep digits as they are printed (0.240 becomes 0.24) → a CSV file with a header and the printed digits",
      ],
    ],
    ["a quote that does not end", 'a,b\n1,"2\n', [expect.stringMatching(/^f\.csv:2: .*quote/i)]],
  ] as const)("%s", (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(read(text).rows).toEqual([]);
  });
  it("bytes that are not UTF-8", () => {
    expect(problems(new Uint8Array(Buffer.from("n,quote\n1,ok\n2,Fr\u00e9chet\n", "latin1")))).toEqual([
      "f.csv:3: bytes that are not UTF-8 → the file saved as UTF-8",
    ]);
    for (const text of ["\uFEFFn,q\n1,2\n", "n,q\n1,2\n"])
      expect(problems(new Uint8Array(Buffer.from(text, "utf16le")))).toEqual([
        "f.csv: UTF-16 text → the file saved as UTF-8",
      ]);
  });
});
