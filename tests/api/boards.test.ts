import { describe, expect, it } from "vitest";
import { get, problemOf, textOf } from "@/tests/support/api";
import { compareBoards, wholeBoards } from "@/lib/exhibit/compare-boards";
import type { BoardDocument } from "@/lib/report/board-table";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import { wide } from "@/tests/support/catalogues";
import { rowsOfView } from "@/tests/support/view-csv";

const refusals = async (address: string) => {
  const response = get(address);
  expect(response.status, address).toBe(400);
  return (await problemOf(response)).parameters?.map(({ parameter, found }) => [parameter, found]);
};

describe("the form of a file", () => {
  it("is the list where none is asked for, byte for byte", async () => {
    for (const view of ["benchmarks/meadow-256", "compare"])
      for (const format of ["csv", "md", "tex", "bib"]) {
        const query = view === "compare" ? "method=loom&method=quire" : "metric=fid";
        expect(await textOf(`${view}.${format}?${query}&form=list`)).toBe(await textOf(`${view}.${format}?${query}`));
      }
  });
  it.each([
    ["benchmarks/meadow-256.csv?form=boards", [["form", "boards"]]],
    ["benchmarks/meadow-256.md?form=wide", [["form", "wide"]]],
    ["compare.json?method=loom&form=wide", [["form", "wide"]]],
    ["benchmarks/meadow-256.tex?form=board&layout=page", [["layout", "page"]]],
    [
      "benchmarks/meadow-256.tex?form=board&align=point&colour=red",
      [
        ["align", "point"],
        ["colour", "the unknown parameter colour"],
      ],
    ],
    ["benchmarks/meadow-256.csv?form=board&layout=table", [["layout", "the unknown parameter layout"]]],
    ["benchmarks/meadow-256.csv?form=board&panel=no-such-group", [["panel", "no-such-group"]]],
    ["methods/loom.csv?form=board", [["form", "board"]]],
    [
      "results.csv?bom=2&colour=red",
      [
        ["bom", "2"],
        ["colour", "the unknown parameter colour"],
      ],
    ],
    ["results.json?bom=1", [["bom", "the unknown parameter bom"]]],
  ])("%s is refused", async (address, expected) => {
    expect(await refusals(address)).toEqual(expected);
  });
  it("is LaTeX with one row for each method where that is asked for, and in no other format", async () => {
    const rows = async (more: string) =>
      (await get(`compare.tex?method=loom&method=quire&form=board${more}`).text())
        .match(/^.*\\\\$/gm)
        ?.filter((line) => /(?:Loom|Quire) /.test(line)) ?? [];
    expect((await rows("&per=configuration")).length).toBeGreaterThan(4);
    expect((await rows("&per=method")).map((line) => /(Loom|Quire) /.exec(line)?.[1]).toSorted()).toEqual([
      "Loom",
      "Quire",
    ]);
    expect(await refusals("compare.csv?method=loom&method=quire&form=board&per=method")).toEqual([
      ["per", "the unknown parameter per"],
    ]);
    expect(await refusals("compare.tex?method=loom&method=quire&form=board&per=paper")).toEqual([["per", "paper"]]);
  });
  it("counts in its caption what is printed: one configuration of each method", async () => {
    const text = await get("compare.tex?method=loom&method=quire&form=board&per=method").text();
    expect(/\\caption\{(.*)\}/.exec(text)?.[1]).toMatch(
      /lower is better; (?:ranked among all \d+; )?the best configuration of each of 2 methods\.$/i,
    );
    expect(await get("benchmarks/meadow-256.tex?metric=fid&rows=all&form=board&per=method").text()).toMatch(
      /\\caption\{.*[Ll]ower is better; the best configuration of each of \d+ methods\.\}/,
    );
  });
  it("leaves no method of a comparison out for which the page has no room", async () => {
    const methods = [
      ...new Set((wide.resultsOfBenchmark.get("meadow-256") ?? []).map(({ method }) => method.method_id)),
    ];
    const named = ({ boards: [board] }: BoardDocument) =>
      new Set(
        board?.groups.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "name" ? cell.text : []))),
        ),
      );
    const view = { ...DEFAULT_COMPARE_VIEW, methods };
    const [open, whole] = [named(compareBoards(wide, view)), named(wholeBoards(wide, view))];
    expect(whole.size).toBeGreaterThan(open.size);
    const text = await textOf(`compare.tex?${methods.map((id) => `method=${id}`).join("&")}&form=board&per=method`);
    for (const name of whole) expect(text, name).toContain(`${name.replaceAll(/[&%_#]/g, "\\$&")}`);
    expect(text).toContain(`the best configuration of each of ${whole.size} methods`);
  });
  it("takes one row for each method from all rows of a comparison, also from those for which the page has no room", () => {
    const rows = (document: BoardDocument) =>
      document.boards.flatMap(({ groups }) => groups.flatMap((group) => group.rows.map(({ key }) => key)));
    const view = { ...DEFAULT_COMPARE_VIEW, methods: [...wide.methods.keys()] };
    const [open, whole] = [compareBoards(wide, view), wholeBoards(wide, view)];
    expect(whole.boards.map(({ key }) => key)).toEqual(open.boards.map(({ key }) => key));
    expect(rows(whole).slice(0, 5)).toEqual(rows(open).slice(0, 5));
    const rest = compareBoards(wide, view, true).boards.filter(({ key }) => key.endsWith("-rest"));
    expect(rest.length).toBeGreaterThan(0);
    expect(rows(whole).length).toBe(
      rows(open).length + rows({ ...open, boards: rest.filter(({ key }) => key.startsWith("board-")) }).length,
    );
  });
  it("is wide for the list of a view too, whose results it has each once with the addresses of their sources", async () => {
    const listed = rowsOfView(await textOf("benchmarks/meadow-256.csv?metric=fid&rows=all"));
    const lines = rowsOfView(await textOf("benchmarks/meadow-256.csv?metric=fid&rows=all&form=list-wide"));
    expect(lines.map(({ result_id }) => result_id)).toEqual(listed.map(({ result_id }) => result_id));
    for (const { source_url, receipt } of lines)
      expect([source_url, receipt]).toEqual([expect.stringMatching(/^https?:/), expect.stringMatching(/^http/)]);
    for (const page of ["methods/loom", "papers/loom"])
      expect((await textOf(`${page}.csv?form=wide`)).split("\n").length, page).toBe(
        (await textOf(`${page}.csv`)).split("\n").length,
      );
    expect(await refusals("methods/loom.md?form=wide")).toEqual([["form", "the unknown parameter form"]]);
  });
  it("is a file of its own name, in the columns and order that are asked for", async () => {
    const response = get("benchmarks/meadow-256.csv?metric=fid&columns=steps,parameters&sort=-year&form=board");
    expect(response.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="meadow-256-fid-[0-9a-z]{7}-board\\.${wide.version}\\.csv"$`),
    );
    expect((await response.text()).split("\n")[0]).toBe(
      'order,#,Method,Configuration,FID,Steps,"Parameters, M",Year,Source',
    );
  });
});

describe("other forms of CSV and JSON", () => {
  it("begin with a byte order mark where that is asked for, and are else the same", async () => {
    // `text()` of fetch removes the byte order mark, so the bytes are read.
    const bytes = Buffer.from(await get("papers.csv?bom=1").arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString("utf8")).toBe(wide.texts.papers);
  });
  it("have a result on each line of results.ndjson, as in results.json", async () => {
    const lines = (await textOf("results.ndjson?metric=recall"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual(JSON.parse(await textOf("results.json?metric=recall")).data);
    expect(get("papers.ndjson").status).toBe(404);
  });
});
