import { describe, expect, it, vi } from "vitest";
import { readGivenFile } from "@/lib/readers/choose-reader";
import { READERS } from "@/lib/readers/readers";
import type { ReportedRow } from "@/lib/readers/reading";
import type { RegisteredReader } from "@/lib/readers/registered";

const ROW: ReportedRow = {
  model: "",
  configuration: "",
  benchmark: "",
  metric: "acc",
  value: "0.5",
  spread: null,
  direction: null,
  unit: null,
  conditions: {},
  where: { line: 1 },
};

const fake = (id: string, sure: number, rows: number, kinds?: RegisteredReader["kinds"]) => {
  const load = vi.fn<RegisteredReader["load"]>(async () => ({
    about: { versions: "", reads: "", leavesOut: "" },
    reader: {
      id,
      read: () => ({
        format: id,
        version: null,
        rows: Array.from({ length: rows }, () => ROW),
        problems: [],
        notes: [`note of ${id}`],
      }),
    },
  }));
  return { id, name: `format ${id}`, accepts: vi.fn(() => sure), load, ...(kinds ? { kinds } : {}) };
};

const text = { name: "a.txt", text: "words" };

describe("the reader of a file", () => {
  it("is the surest one, and of two that are as sure the first that is registered", async () => {
    const { format, tried } = await readGivenFile(text, [fake("a", 0.4, 1), fake("b", 0.9, 1), fake("c", 0.9, 1)]);
    expect([format, tried]).toEqual(["b", ["format b"]]);
  });

  it("is the next one where the surest finds no row, and says so", async () => {
    const { format, notes } = await readGivenFile(text, [fake("a", 0.9, 0), fake("b", 0, 5), fake("c", 0.2, 2)]);
    expect([format, ...notes]).toEqual(["c", "Read as format c; as format a it has no row.", "note of c"]);
  });

  it("gives the reading of the surest where none finds a row, and what was tried", async () => {
    const { format, notes } = await readGivenFile(text, [fake("a", 0.9, 0), fake("c", 0.2, 0)]);
    expect([format, ...notes]).toEqual(["a", "note of a", "It was also tried as format c, without finding a row."]);
  });

  it("says plainly that no reader knows the file, or that it is empty", async () => {
    expect((await readGivenFile(text, [fake("a", 0, 3)])).notes).toEqual([
      "No table and no result file in a supported format was found in this text; the page of supported formats lists them.",
    ]);
    expect((await readGivenFile({ name: "", text: " \n" })).notes).toEqual(["The file is empty."]);
  });

  it("is the only one that is loaded, and of another kind of file none is even asked", async () => {
    const [json, any, less, none] = [
      fake("json", 1, 1, ["json"]),
      fake("any", 0.5, 1),
      fake("less", 0.4, 1),
      fake("none", 0, 1),
    ];
    expect((await readGivenFile(text, [json, any, less, none])).format).toBe("any");
    expect(json.accepts).not.toHaveBeenCalled();
    for (const { load } of [json, less, none]) expect(load).not.toHaveBeenCalled();
    expect((await readGivenFile({ name: "", text: '{"a": 1}' }, [json, any])).format).toBe("json");
  });
});

describe("the registered readers", () => {
  it("have ids of their own, and each loads the reader of its id", async () => {
    expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
    const loaded = await Promise.all(READERS.map(({ load }) => load()));
    expect(loaded.map(({ reader }) => reader.id)).toEqual(READERS.map(({ id }) => id));
  });

  it.each([
    ["results.csv", "model,dataset,acc\nalpha,Set1,0.5\n", "csv"],
    ["", "| Model | acc |\n|---|---|\n| alpha | 0.5 |\n", "markdown"],
    ["", "<table><tr><th>Model<th>acc<tr><td>alpha<td>0.5</table>", "html"],
    ["table.py", 'print(r"\\begin{tabular}{cc}Model & acc \\\\ alpha & 0.5 \\\\ \\end{tabular}")', "latex"],
    ["run.log", "done\n\nmodel    acc\nalpha   0.51\nbeta    0.52\n", "console"],
    ["", "model\tacc\nalpha\t0.5\n", "csv"],
  ])("read a table called %j", async (name, given, format) => {
    const reading = await readGivenFile({ name, text: given });
    expect([reading.format, reading.rows[0]?.model, reading.rows[0]?.metric]).toEqual([format, "alpha", "acc"]);
  });
});
