import { describe, expect, it } from "vitest";
import { checkDraft } from "@/lib/desk/check-draft";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import { withNewRows } from "@/lib/desk/surroundings";
import { settledEddy, SMALL_BASE, SURROUNDINGS, withForty } from "@/tests/support/desk";

const check = (draft: DeskDraft, today = "2024-07-01") =>
  checkDraft(SMALL_BASE, draft, withNewRows(SURROUNDINGS, draft), today);
/** Returns where each problem is shown: the part of the draft, and the field. */
const shown = (draft: DeskDraft) => check(draft).problems.map(({ address, column }) => `${address}: ${column}`);

/** Returns the draft with other cells in the result at an offset. */
function withResult(draft: DeskDraft, offset: number, cells: Readonly<Record<string, string>>): DeskDraft {
  const numerals = draft.abstract.numerals.map((numeral) =>
    numeral.offset === offset ? { ...numeral, results: numeral.results.map((own) => ({ ...own, ...cells })) } : numeral,
  );
  return { ...draft, abstract: { ...draft.abstract, numerals } };
}

describe("a draft is checked by the rules of the collection", () => {
  it("has no problem when it is settled", async () => {
    expect(shown(settledEddy())).toEqual([]);
    expect(shown(await withForty(settledEddy()))).toEqual([]);
  });
  it("shows a problem beside the field that it is about", () => {
    // 83 is the offset of 1.95, 168 that of 2.5x.
    expect(shown(withResult(settledEddy(), 83, { metric_id: "" }))).toEqual(["numeral 83 0: metric_id"]);
    expect(shown(withResult(settledEddy(), 83, { method_id: "eddie" }))).toEqual(["numeral 83 0: method_id"]);
    expect(shown(withResult(settledEddy(), 168, { baseline_method_id: "" }))).toEqual([
      "numeral 168 0: baseline_method_id",
    ]);
    expect(shown(withResult(settledEddy(), 131, { conditions: "steps=few" }))).toEqual(["numeral 131 0: conditions"]);
  });
  it("refuses a numeral that nobody has confirmed, and one whose role does not fit", () => {
    const draft = settledEddy();
    const at = (offset: number, change: object): DeskDraft => ({
      ...draft,
      abstract: {
        ...draft.abstract,
        numerals: draft.abstract.numerals.map((numeral) =>
          numeral.offset === offset ? { ...numeral, ...change } : numeral,
        ),
      },
    });
    expect(shown(at(222, { isConfirmed: false }))).toEqual(["numeral 222: role"]);
    // No result states 2024 as a condition.
    expect(shown(at(222, { role: "condition" }))).toEqual(["numeral 222: result_ids"]);
  });
  it("refuses a family and a topic that the collection does not list, beside their fields", () => {
    const words = { topics: [{ id: "image-generation" }], families: [{ id: "diffusion" }] };
    const refused = ({ families, topics }: typeof words) =>
      checkDraft(
        {
          ...SMALL_BASE,
          words: {
            families,
            topics: [
              ...topics,
              ...SMALL_BASE.read.benchmarks.rows.map(({ row }) => ({ id: (row as { topic: string }).topic })),
            ],
          },
        },
        settledEddy(),
        withNewRows(SURROUNDINGS, settledEddy()),
        "2024-07-01",
      )
        .problems.filter(({ address }) => address !== "")
        .map(({ address, column }) => `${address}: ${column}`);
    expect(refused(words)).toEqual([]);
    expect(refused({ ...words, families: [{ id: "distilled" }] })).toContain("methods 0: family");
  });
  it("asks an abstract without results for its claim", () => {
    const draft = settledEddy();
    const silent: DeskDraft = {
      ...draft,
      abstract: {
        ...draft.abstract,
        numerals: draft.abstract.numerals.map((numeral) => ({ ...numeral, role: "count" as const, results: [] })),
      },
    };
    expect(shown(silent)).toContain("claim: reason");
  });
  it("refuses a summary that copies the abstract, as data:verify does", () => {
    const draft = settledEddy();
    const summary = "It lowers the FID from 2.10 to 1.95 and lifts the inception score from 95.0 to 97.25.";
    expect(shown({ ...draft, newPaper: { ...draft.newPaper, summary } })).toEqual(["paper: summary"]);
  });
  it("mends what is only form: spaces, the order of conditions, units behind numbers", () => {
    const draft = withResult(settledEddy(), 168, {
      conditions: "steps=4;  phase=sampling",
      configuration: " small  model ",
    });
    const { problems, lines } = check(draft);
    expect(problems).toEqual([]);
    expect(lines.results.text).toContain(
      "eddy,small model,pond-64,speed-up,2.5,exact,,,marsh,,phase=sampling; steps=4,",
    );
  });
  it("guards a text that a spreadsheet would run", () => {
    const { problems, lines } = check(withResult(settledEddy(), 83, { note: "=1+1" }));
    expect(problems).toEqual([]);
    expect(lines.results.text).toContain(",'=1+1\n");
  });
  it("refuses days to come and a paper that is there already", () => {
    const draft = settledEddy();
    expect(check(draft, "2024-06-15").problems.map(({ address, column }) => `${address}: ${column}`)).toEqual([
      "abstract: read_on",
    ]);
    expect(shown({ ...draft, paper: "tidal" })).toContain("paper: paper_id");
  });
});

describe("the account of a table", () => {
  it("counts circumstances that mean nothing as left out, and results that are left out by their reason", async () => {
    const draft = await withForty(settledEddy());
    const [table] = draft.tables;
    if (!table) throw new Error("no table");
    const rows = table.rows.map((row, at) => (at < 2 ? { ...row, left: "of another seed" } : row));
    const { problems, lines } = check({ ...draft, tables: [{ ...table, rows }] });
    expect(problems).toEqual([]);
    // 40 values, 20 horizons, 20 sizes: 38 results, 20 conditions, 22 left out.
    expect(lines.sources.text).toContain(",80,38,20,22,part,");
    expect(lines.omissions.text.split("\n").slice(1, 3)).toEqual([
      "eddy-table-2,2,of another seed",
      'eddy-table-2,20,"parameters, which is not a condition of the collection"',
    ]);
  });
  it("takes bold as what the curator says it is, and the authors' own as own", async () => {
    const { results } = check(await withForty(settledEddy()));
    const ofTable = results
      .filter(({ address }) => address.startsWith("table"))
      .map(({ row }) => `${row.method_id} ${row.emphasis} ${row.origin}`);
    expect([...new Set(ofTable)]).toEqual(["eddy first own", "linear null not-stated"]);
  });
});
