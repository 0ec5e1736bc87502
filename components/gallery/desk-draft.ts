import { EMPTY_DRAFT, type DeskDraft } from "@/lib/desk/desk-draft";
import { oneLine } from "@/lib/desk/one-line";
import { readAbstract } from "@/lib/desk/read-abstract";
import { readTable } from "@/lib/desk/read-table";
import type { Vocabulary } from "@/lib/own/vocabulary";

const ABSTRACT =
  "Eddy paints a picture in few strokes. On Meadow 256×256 it lowers the FID from 2.10 to 1.95 and lifts the inception score from 95.0 to 97.25. Sampling takes 4 steps and is 2.5x faster than Loom. It was shown in 2024.";
const TABLE = [
  "| Steps | Params (M) | Eddy | Quire |",
  "| --- | --- | --- | --- |",
  "| 4 | 310 | **1.95** | 2.40 |",
  "| 8 | 310 | **1.90** | n/a |",
].join("\n");
const METHOD = { method_id: "eddy", name: "Eddy", paper_id: "eddy", family: "diffusion", summary: "" };

/** Returns a draft of an invented paper as the desk reads it, with many problems for its check: an abstract, a table of its own, and one that is added to a source. */
export async function deskDraft(vocabulary: Vocabulary): Promise<DeskDraft> {
  const text = oneLine(ABSTRACT);
  const numerals = readAbstract(text, vocabulary, { methods: ["eddy"] }).map((numeral, at) => ({
    ...numeral,
    isConfirmed: at === 0,
  }));
  const table = await readTable({ name: "eddy.md", text: TABLE });
  return {
    ...EMPTY_DRAFT,
    paper: "eddy",
    newPaper: {
      title: "Eddy: Strokes in Still Water",
      short_name: "Eddy",
      topic: "image-generation",
      published: "2024-13",
    },
    rows: { ...EMPTY_DRAFT.rows, methods: [METHOD] },
    abstract: { text, source: { url: "https://example.org/eddy", read_on: "2024-06-30" }, numerals, claim: {} },
    tables: [
      {
        ...table,
        shared: { ...table.shared, benchmark_id: "meadow-256", metric_id: "fid" },
        source: { ...table.source, locator: "Table 2" },
        marks: { bold: "first" },
      },
      {
        ...table,
        existing: "loom-table-1",
        shared: { ...table.shared, benchmark_id: "meadow-256", metric_id: "fid" },
        omissions: [{ cells: 2, reason: "a year" }],
      },
    ],
    pasted: { abstract: text, table: TABLE },
  };
}
