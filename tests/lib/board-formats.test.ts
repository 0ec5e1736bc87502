import { referenceWords } from "@/lib/exhibit/references";
import { describe, expect, it } from "vitest";
import { boardCsv } from "@/lib/exhibit/board/board-csv";
import { boardLatex } from "@/lib/exhibit/board/board-latex";
import { boardMarkdown } from "@/lib/exhibit/board/board-markdown";
import type { BoardDocument, BoardTable, BoardTableCell, BoardTableValue } from "@/lib/report/board-table";

const value = (digits: string, source: number | null, more: Partial<BoardTableValue> = {}): BoardTableValue => ({
  kind: "value",
  digits,
  sign: "",
  spread: "",
  place: null,
  marks: [],
  difference: "",
  source,
  result: source === null ? "" : `result-${digits}`,
  href: "",
  ...more,
});
const source = (number: number, citation: string) => ({
  number,
  words: `paper of ${citation}, Table ${number}`,
  url: `https://example.org/${citation}`,
  citation,
  work: `${citation}: A Title. 2 May 2024.`,
  workUrl: citation === "beta" ? null : `https://example.org/published/${citation}`,
});

/** Two methods as columns with two metrics each, and a third of the reader's own; two benchmarks as rows. */
const GRID: BoardTable = {
  key: "grid",
  title: "MSE and MAE",
  about: "lower is better; 2 rows",
  aboutAny: "lower is better",
  columns: [
    { id: "row", over: "", head: "Horizon", holds: "text" },
    ...["Alpha", "Beta"].flatMap((over) =>
      ["MSE", "MAE"].map((head, at) => ({ id: `${over} ${at}`, over, head, holds: "numbers" as const })),
    ),
    { id: "mine", over: "Mine", head: "MSE", holds: "numbers", isYours: true },
  ],
  groupHeads: { title: "Benchmark", detail: "Setting" },
  groups: [
    {
      title: "Lake",
      detail: "look-back 96",
      rows: [
        {
          key: "1",
          cells: [
            { kind: "name", text: "96", detail: "" },
            value("0.386", 1, { place: "best" }),
            value("0.40", 1),
            value("-0.5", 2, { sign: "≤", place: "second" }),
            { kind: "missing", words: "in none of the sources read" },
            value("0.3801", null),
          ],
        },
      ],
    },
    {
      title: "Pond",
      detail: "",
      rows: [
        {
          key: "2",
          cells: [
            { kind: "name", text: "720", detail: "" },
            value("0.5", 1, { spread: "± 0.1" }),
            value("1,234", 1),
            value("0.6", 2, { marks: ["quoted"] }),
            value("0.7", 2),
            { kind: "missing", words: "not stated" },
          ],
        },
      ],
    },
  ],
  foot: [["First in", "1 of 2", "", "0 of 2", "", ""]],
  notes: ["Not ranked: 5 % of a table."],
  sources: [source(1, "alpha"), source(2, "beta")],
};
const LIST: BoardTable = {
  key: "list",
  title: "FID on Lake",
  about: "",
  aboutAny: "",
  columns: [
    { id: "rank", over: "", head: "#", holds: "text" },
    { id: "method", over: "", head: "Method", holds: "text" },
    { id: "fid", over: "", head: "FID", holds: "numbers" },
    { id: "source", over: "", head: "Source", holds: "text" },
  ],
  groupHeads: { title: "", detail: "" },
  groups: [
    {
      title: "",
      detail: "",
      rows: [
        {
          key: "a",
          cells: [
            { kind: "text", text: "1" },
            { kind: "name", text: "Alpha", detail: "XL/2" },
            value("1.80", 1, { difference: "−14 %" }),
            { kind: "source", source: 1 },
          ],
        },
        {
          key: "y",
          isYours: true,
          cells: [
            { kind: "missing", words: "not ranked" },
            { kind: "name", text: "My=1", detail: "" },
            value("1.75", null),
            { kind: "source", source: null },
          ],
        },
      ],
    },
  ],
  foot: [],
  notes: [],
  sources: [source(1, "alpha")],
};
const documentOf = (...boards: readonly BoardTable[]): BoardDocument => ({
  name: "a-board",
  title: "A board",
  link: "https://example.org/x",
  version: "0123456789ab",
  date: "2024-05-06",
  citation: "asreported0123456789ab",
  collection: {
    name: "as-reported",
    title: "As Reported",
    subtitle: "",
    publisher: { name: "As Reported", url: null },
  },
  boards,
});

describe("LaTeX with one row for each method", () => {
  const row = (method: string, detail: string, digits: string, number: number, isYours = false) => ({
    key: `${method}${detail}`,
    ...(isYours && { isYours }),
    cells: [
      { kind: "text", text: "1" } as const,
      { kind: "name", text: method, detail } as const,
      value(digits, number),
      { kind: "source", source: number } as const,
    ],
  });
  const many: BoardTable = {
    ...LIST,
    about: "lower is better; 5 results of 3 methods",
    aboutAny: "lower is better",
    groups: [
      {
        title: "",
        detail: "",
        rows: [
          row("Alpha", "XL", "1.8", 1),
          row("Beta", "L", "1.9", 3),
          row("Alpha", "S", "2.5", 2),
          row("Beta", "S", "2.7", 2),
          row("Mine", "", "2.6", 3, true),
        ],
      },
    ],
    sources: [source(1, "alpha"), source(2, "beta"), source(3, "gamma")],
  };

  it("has the first configuration of each, says so, and numbers the sources that are left anew", () => {
    const text = boardLatex(documentOf(many), { layout: "table", align: "plain", per: "method" });
    for (const kept of ["Alpha XL", "Beta L", "Mine"]) expect(text).toContain(kept);
    for (const left of ["Alpha S", "Beta S"]) expect(text).not.toContain(left);
    expect(text).toContain("One row for each method; 2 other rows left out.");
    expect(text).toContain(
      "\\caption{FID on Lake. Lower is better; the best configuration of each of 2 methods; 1 row of our own is not counted.}",
    );
    expect(text).toContain("\\textsuperscript{b}\\,paper of gamma");
    expect(text).not.toContain("cite{beta}");
  });
  it("calls no configuration the best that another of its method ranks before, or that has no rank", () => {
    const captionOf = (board: BoardTable) =>
      /caption\{(.*)\}/.exec(boardLatex(documentOf(board), { layout: "table", align: "plain", per: "method" }))?.[1];
    const ranked = (ranks: readonly (string | null)[]): BoardTable => ({
      ...many,
      groups: [
        {
          title: "",
          detail: "",
          rows: [...many.groups[0]!.rows.slice(0, 4)].map((row, at) => ({
            ...row,
            cells: [
              ranks[at] ? { kind: "text", text: ranks[at] } : { kind: "missing", words: "not ranked" },
              ...row.cells.slice(1),
            ],
          })),
        },
      ],
    });
    expect(captionOf(ranked(["1", "2=", "3", "2="]))).toContain("the best configuration of each of 2 methods");
    expect(captionOf(ranked(["3", "2", "1", "4"]))).toContain(
      "the first configuration of each of 2 methods, in the order of the board",
    );
    expect(captionOf(ranked([null, null, null, null]))).toContain("the first configuration");
  });
  it("leaves a grid, and a board of one configuration each, as they are", () => {
    for (const board of [GRID, LIST])
      expect(
        boardLatex(documentOf(board), { layout: "table", align: "plain", per: "method" }).replaceAll(
          "a-board-per-method",
          "a-board",
        ),
      ).toBe(boardLatex(documentOf(board), { layout: "table", align: "plain", per: "configuration" }));
  });
});

describe("a grid in each format", () => {
  it("as CSV: heads joined, groups in columns, gaps empty, the reader's own column said", () => {
    expect(boardCsv(documentOf(GRID))).toBe(
      'order,Benchmark,Setting,Horizon,Alpha · MSE,Alpha · MAE,Beta · MSE,Beta · MAE,"Mine · MSE (yours, not reported)"\n' +
        "1,Lake,look-back 96,96,0.386,0.40,≤ -0.5,,0.3801\n" +
        '2,Pond,,720,0.5 ± 0.1,"1,234",0.6,0.7,\n',
    );
  });
  it("as Markdown: best bold, second in italics, sources marked at their method, wins in the foot", () => {
    const text = boardMarkdown(documentOf(GRID));
    expect(
      text,
    ).toContain(`| Benchmark | Horizon | Alpha · MSE \\[1\\] | Alpha · MAE \\[1\\] | Beta · MSE \\[2\\] | Beta · MAE \\[2\\] | Mine · MSE\\* |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
| Lake · look-back 96 | 96 | **0.386** | 0.40 | *≤ −0.5* | – | 0.3801 |
| Pond | 720 | 0.5 ± 0.1 | 1,234 | 0.6† | 0.7 | – |
|  | First in | 1 of 2 |  | 0 of 2 |  |  |

Best in bold, second in italics. † quoted from another text; \\* ours, not reported by any source. – in none of the sources read (1), not stated (1).

Not ranked: 5 % of a table.

1. [paper of alpha, Table 1](https://example.org/alpha)`);
    expect(text).not.toContain("<br");
  });
  it("as LaTeX: spanning heads with rules, one row a line, wins above the last rule", () => {
    expect(
      boardLatex(documentOf(GRID), { layout: "table", align: "plain", per: "configuration" }),
    ).toContain(`\\begin{tabular}{@{}lrrrrr@{}}
\\toprule
 & \\multicolumn{2}{c}{Alpha\\textsuperscript{a}} & \\multicolumn{2}{c}{Beta\\textsuperscript{b}} & \\multicolumn{1}{c}{Mine\\textsuperscript{{*}}} \\\\
\\cmidrule(lr){2-3}\\cmidrule(lr){4-5}\\cmidrule(lr){6-6}
Horizon & MSE & MAE & MSE & MAE & MSE \\\\
\\midrule
\\multicolumn{6}{@{}l@{}}{\\itshape Lake $\\cdot$ look-back 96} \\\\
96 & \\textbf{0.386} & 0.40 & \\underline{$\\leq$\\,$-$0.5} & \\textendash{} & 0.3801 \\\\
\\midrule
\\multicolumn{6}{@{}l@{}}{\\itshape Pond} \\\\
720 & 0.5 $\\pm$ 0.1 & 1,234 & 0.6\\textsuperscript{$\\dagger$} & 0.7 & \\textendash{} \\\\
\\midrule
First in & 1 of 2 &  & 0 of 2 &  &  \\\\
\\bottomrule
\\end{tabular}`);
  });
  it("as LaTeX: in parts of one number where it does not fit on a page, with counts and notes below the last", () => {
    const [group] = GRID.groups;
    const long = {
      ...GRID,
      groups: group
        ? [
            {
              ...group,
              rows: Array.from({ length: 60 }, (_, at) => ({ key: String(at), cells: group.rows[0]?.cells ?? [] })),
            },
          ]
        : [],
    };
    const text = boardLatex(documentOf(long), { layout: "table", align: "plain", per: "configuration" });
    const parts = text.split("\\begin{table}").slice(1);
    expect(parts.map((part) => part.match(/^96 &/gm)?.length)).toEqual([44, 16]);
    expect(
      parts.map((part) => [
        part.includes("\\addtocounter{table}{-1}"),
        part.includes("\\label{"),
        part.includes("First in"),
        part.includes("Sources:"),
      ]),
    ).toEqual([
      [false, true, false, false],
      [true, false, true, true],
    ]);
    expect(
      boardLatex(documentOf(long), { layout: "longtable", align: "plain", per: "configuration" }).match(/^96 &/gm),
    ).toHaveLength(60);
  });
  it("as LaTeX with siunitx: numbers bare, and the second so wide as the widest", () => {
    const text = boardLatex(documentOf(GRID), { layout: "table", align: "siunitx", per: "configuration" });
    expect(text).toContain("S[table-format=1.3]");
    expect(text).toContain(
      "96 & \\bfseries 0.386 & 0.40 & {\\llap{$\\leq$\\,}\\underline{$-$0.5}} & {\\textendash{}} & 0.3801 \\\\",
    );
    expect(text).toContain("720 & 0.5{\\rlap{\\,$\\pm$ 0.1}} & {1,234} &");
  });
});

describe("the references of a board", () => {
  it("lead to where a work is published, and not to the copy in which it was read", () => {
    const text = boardLatex(documentOf(GRID), { layout: "table", align: "plain", per: "configuration" });
    expect(text).toContain("\\bibitem{alpha} alpha: A Title. 2 May 2024. \\url{https://example.org/published/alpha}\n");
    expect(text).toContain("\\bibitem{beta} beta: A Title. 2 May 2024.\n");
  });

  it("name up to three authors, and of more the first", () => {
    const work = { key: "a", label: "A", title: "Slow Rivers", date: "2024", arxiv: null, url: null, note: "" };
    expect(referenceWords({ ...work, authors: null })).toBe("Slow Rivers. 2024.");
    expect(referenceWords({ ...work, authors: "Ann Reed; Bo Marsh; Cy Lake" })).toBe(
      "Ann Reed, Bo Marsh and Cy Lake. Slow Rivers. 2024.",
    );
    expect(referenceWords({ ...work, authors: "Ann Reed; Bo Marsh; Cy Lake; Di Pond" })).toBe(
      "Ann Reed et al. Slow Rivers. 2024.",
    );
  });
});

describe("a board with a row of the reader's own", () => {
  it("says in every format that no source reports it", () => {
    const document = documentOf(LIST);
    expect(boardCsv(document)).toBe(
      'order,#,Method,Configuration,FID,"FID, difference",Source\n1,1,Alpha,XL/2,1.80,−14 %,"paper of alpha, Table 1"\n2,,"My=1 (yours, not reported)",,1.75,,\n',
    );
    expect(boardMarkdown(document)).toContain("| – | My=1\\* | 1.75 |  |");
    expect(boardLatex(document, { layout: "table", align: "plain", per: "configuration" })).toContain(
      "\\textendash{} & My=1\\textsuperscript{{*}} & 1.75 &  \\\\",
    );
    expect(boardLatex(document, { layout: "table", align: "plain", per: "configuration" })).toContain(
      "ours, not reported by any source",
    );
  });
});

describe("several boards", () => {
  it("share the heads that are equal in CSV, and name their board", () => {
    const other: BoardTable = {
      ...LIST,
      key: "other",
      title: "FID on Pond",
      columns: LIST.columns.slice(1, 3),
      groups: [
        {
          title: "",
          detail: "",
          rows: [
            {
              key: "b",
              cells: [{ kind: "name", text: "=Beta", detail: "" }, value("2.0", 1)] as readonly BoardTableCell[],
            },
          ],
        },
      ],
    };
    expect(
      boardCsv(documentOf(LIST, other))
        .split("\n")
        .slice(0, 4)
        .map((line) => line.split(",")[1]),
    ).toEqual(["board", "FID on Lake", "FID on Lake", "FID on Pond"]);
    // An apostrophe precedes text that a spreadsheet would run as a formula.
    expect(boardCsv(documentOf(LIST, other))).toContain("3,FID on Pond,,'=Beta,,2.0,,\n");
  });
  it("have a label each in LaTeX, and one list of references", () => {
    const text = boardLatex(documentOf(LIST, { ...LIST, key: "other" }), {
      layout: "table*",
      align: "plain",
      per: "configuration",
    });
    expect([...text.matchAll(/\\label\{([^}]*)\}/g)].map(([, label]) => label)).toEqual([
      "tab:a-board-list",
      "tab:a-board-other",
    ]);
    expect(text.match(/\\bibitem\{alpha\}/g)).toHaveLength(1);
  });
});
