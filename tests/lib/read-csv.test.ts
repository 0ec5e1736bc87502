import { describe, expect, it } from "vitest";
import { printProblem } from "@/lib/csv/problem";
import { readCsv } from "@/lib/csv/read-csv";
import { conditionsTable } from "@/lib/tables/conditions";

const HEADER = "condition_id,name,unit,type,role,summary";
const STEPS = "steps,Steps,,number,vary,Sampling steps.";
const file = (...lines: string[]) => `${[HEADER, ...lines].join("\n")}\n`;

const problemsOf = (text: string) => readCsv(conditionsTable, text).problems.map(printProblem);
const idsOf = (text: string) =>
  readCsv(conditionsTable, text).rows.map(({ line, row }) => `${line} ${row.condition_id}`);

describe("a table's text", () => {
  it("is read to typed rows, each with its line", () => {
    expect(readCsv(conditionsTable, file(STEPS, 'phase,"Phase, as ""timed""",s,text,match,Which part.'))).toMatchObject(
      {
        problems: [],
        rows: [
          {
            line: 2,
            row: {
              condition_id: "steps",
              name: "Steps",
              unit: null,
              type: "number",
              role: "vary",
              summary: "Sampling steps.",
            },
          },
          {
            line: 3,
            row: {
              condition_id: "phase",
              name: 'Phase, as "timed"',
              unit: "s",
              type: "text",
              role: "match",
              summary: "Which part.",
            },
          },
        ],
      },
    );
  });
  it("may hold no row", () => {
    expect(readCsv(conditionsTable, file())).toMatchObject({ rows: [], problems: [] });
  });
});

describe("the bytes of a file", () => {
  it.each([
    [
      "a byte order mark",
      `\uFEFF${file(STEPS)}`,
      "conditions.csv:1: a byte order mark → UTF-8 without byte order mark",
    ],
    [
      "line ends of CR LF",
      file(STEPS).replaceAll("\n", "\r\n"),
      "conditions.csv:1: a carriage return → lines that end with LF only",
    ],
    [
      "no line end after the last row",
      file(STEPS).trimEnd(),
      "conditions.csv:2: no line end after the last row → one LF at the end of the file",
    ],
    [
      "bytes that are not UTF-8",
      file(STEPS, STEPS.replace("Steps", "St\uFFFDps")),
      "conditions.csv:3: bytes that are not UTF-8 → UTF-8 text",
    ],
  ])("are refused with %s, and the rows are read all the same", (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(idsOf(text)[0]).toBe("2 steps");
  });
});

describe("lines", () => {
  it("that are blank are each refused, and the rows after them keep their line", () => {
    const text = file(STEPS, "", "", STEPS, "");
    expect(problemsOf(text)).toEqual([3, 4, 6].map((line) => `conditions.csv:${line}: a blank line → remove the line`));
    expect(idsOf(text)).toEqual(["2 steps", "5 steps"]);
  });
  it("that break inside a cell are refused, and the rows after them keep their line", () => {
    const text = file('phase,"Two\nlines",,text,match,Which part.', STEPS);
    expect(problemsOf(text)).toEqual([
      "conditions.csv:2: a line break in a cell → text on one line",
      'conditions.csv:2 name: "Two\\u000alines" → text on one line, not empty, without spaces at its ends or control characters',
    ]);
    expect(idsOf(text)).toEqual(["4 steps"]);
  });
  it.each([
    ["too few cells", "a,b", "2 cells"],
    ["one cell", "a", "1 cell"],
    ["too many cells", `${STEPS},more`, "7 cells"],
  ])("with %s are refused, and the others are read", (_, line, found) => {
    expect(problemsOf(file(line, STEPS))).toEqual([`conditions.csv:2: ${found} → 6 cells, one for each column`]);
    expect(idsOf(file(line, STEPS))).toEqual(["3 steps"]);
  });
});

describe("quotes", () => {
  const INSTEAD = 'cells with a quote or a comma in double quotes, and "" for a quote inside';
  it("that are never closed are refused on the line on which they open", () => {
    expect(problemsOf(file(STEPS, 'a,"b,,text,vary,x'))).toContain(
      `conditions.csv:3: Quoted field unterminated → ${INSTEAD}`,
    );
  });
  it("that close before the cell ends are refused", () => {
    expect(problemsOf(file('a,"b"c,,text,vary,x'))).toContain(
      `conditions.csv:2: Trailing quote on quoted field is malformed → ${INSTEAD}`,
    );
  });
});

describe("the header", () => {
  const other = (header: string) => `${header}\n${STEPS}\n`;
  const missing = (column: string) => `conditions.csv:1 ${column}: no such column → the header ${HEADER}`;
  it.each([
    [
      "an unknown column",
      HEADER.replace("unit", "Unit"),
      [
        'conditions.csv:1 Unit: an unknown column "Unit" → one of: condition_id, name, unit, type, role, summary',
        missing("unit"),
      ],
    ],
    ["a missing column", HEADER.replace("unit,", ""), [missing("unit")]],
    [
      "a column twice",
      HEADER.replace("unit", "name"),
      ["conditions.csv:1 name: the column twice → each column once", missing("unit")],
    ],
    [
      "one more, without a name",
      `${HEADER},`,
      ["conditions.csv:1: an unknown column an empty cell → one of: condition_id, name, unit, type, role, summary"],
    ],
    [
      "columns in another order",
      "name,condition_id,unit,type,role,summary",
      [`conditions.csv:1: the order name,condition_id,unit,type,role,summary → the order ${HEADER}`],
    ],
  ])("with %s is refused, and no row is read under it", (_, header, problems) => {
    expect(problemsOf(other(header))).toEqual(problems);
    expect(idsOf(other(header))).toEqual([]);
  });
  it("is missed in an empty file, column by column", () => {
    expect(problemsOf("")).toEqual([
      "conditions.csv:1: no line end after the last row → one LF at the end of the file",
      ...HEADER.split(",").map(missing),
    ]);
  });
});

describe("cells", () => {
  it("are refused one by one, with what was found and what to write instead", () => {
    const text = file("Steps,,,digits,vary,=1+1", STEPS);
    expect(problemsOf(text)).toEqual([
      'conditions.csv:2 condition_id: "Steps" → lower-case letters and digits joined by single hyphens, such as two-words-64',
      "conditions.csv:2 name: an empty cell → text on one line, not empty, without spaces at its ends or control characters",
      'conditions.csv:2 type: "digits" → one of: number, text, method',
      'conditions.csv:2 summary: "=1+1" → an apostrophe before a text that begins with = + - or @, which a spreadsheet would run; it is not part of the text',
    ]);
    expect(idsOf(text)).toEqual(["3 steps"]);
  });
});

describe("one run", () => {
  it("names everything that is wrong with a file", () => {
    expect(problemsOf(`\uFEFF${file(STEPS, "", "a,b", "A,b,,text,vary,x").trimEnd()}`)).toEqual([
      "conditions.csv:1: a byte order mark → UTF-8 without byte order mark",
      "conditions.csv:5: no line end after the last row → one LF at the end of the file",
      "conditions.csv:3: a blank line → remove the line",
      "conditions.csv:4: 2 cells → 6 cells, one for each column",
      'conditions.csv:5 condition_id: "A" → lower-case letters and digits joined by single hyphens, such as two-words-64',
    ]);
  });
});

it("the first line that is written otherwise than a file of ours is told: quoted for nothing, or a cell in another form", () => {
  const unlike = (...lines: string[]) => readCsv(conditionsTable, file(...lines)).unlike;
  const quoted = '"phase",Phase,s,text,match,Which part.';
  const bare = (id: string) => `${id},Phase,s,text,match,Which part.`;
  expect([
    unlike(bare("a"), bare("b")),
    unlike(bare("a"), quoted),
    unlike(quoted, bare("a"), quoted),
    unlike(bare("a"), '"x,y",Phase,s,text,match,Which part.'),
  ]).toEqual([undefined, 3, 2, undefined]);
});
