import { describe, expect, it } from "vitest";
import { get, problemOf, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";

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
    ["benchmarks/meadow-256.tex?form=board&align=point&colour=red", [["align", "point"], ["colour", "the unknown parameter colour"]]],
    ["benchmarks/meadow-256.csv?form=board&layout=table", [["layout", "the unknown parameter layout"]]],
    ["benchmarks/meadow-256.csv?form=board&panel=no-such-group", [["panel", "no-such-group"]]],
    ["methods/loom.csv?form=board", [["form", "the unknown parameter form"]]],
    ["results.csv?bom=2&colour=red", [["bom", "2"], ["colour", "the unknown parameter colour"]]],
    ["results.json?bom=1", [["bom", "the unknown parameter bom"]]],
  ])("%s is refused", async (address, expected) => {
    expect(await refusals(address)).toEqual(expected);
  });
  it("is LaTeX with one row for each method where that is asked for, and in no other format", async () => {
    const rows = async (more: string) => (await get(`compare.tex?method=loom&method=quire&form=board${more}`).text()).match(/^.*\\\\$/gm)?.filter((line) => /(?:Loom|Quire) /.test(line)) ?? [];
    expect((await rows("&per=configuration")).length).toBeGreaterThan(4);
    expect((await rows("&per=method")).map((line) => /(Loom|Quire) /.exec(line)?.[1]).toSorted()).toEqual(["Loom", "Quire"]);
    expect(await refusals("compare.csv?method=loom&method=quire&form=board&per=method")).toEqual([["per", "the unknown parameter per"]]);
    expect(await refusals("compare.tex?method=loom&method=quire&form=board&per=paper")).toEqual([["per", "paper"]]);
  });
  it("is a file of its own name, in the columns and order that are asked for", async () => {
    const response = get("benchmarks/meadow-256.csv?metric=fid&columns=steps,parameters&sort=-year&form=board");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="meadow-256-fid-board.${wide.version}.csv"`);
    expect((await response.text()).split("\n")[0]).toBe("order,#,Method,Configuration,FID,Steps,\"Parameters, M\",Year,Source");
  });
});

describe("other forms of CSV and JSON", () => {
  it("begin with a byte order mark where that is asked for, and are else the same", async () => {
    // Fetch takes the mark away from a text, so the bytes are read.
    const bytes = Buffer.from(await get("papers.csv?bom=1").arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString("utf8")).toBe(wide.texts.papers);
  });
  it("have a result on each line of results.ndjson, as in results.json", async () => {
    const lines = (await textOf("results.ndjson?metric=recall")).trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual(JSON.parse(await textOf("results.json?metric=recall")).data);
    expect(get("papers.ndjson").status).toBe(404);
  });
});
