import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { openBase } from "@/lib/desk/base";
import { EMPTY_DRAFT, type DeskDraft } from "@/lib/desk/desk-draft";
import { oneLine } from "@/lib/desk/one-line";
import { readAbstract } from "@/lib/desk/read-abstract";
import { readTable } from "@/lib/desk/read-table";
import { ownMethods, surroundingsOf, withNewRows } from "@/lib/desk/surroundings";
import { smallCollection } from "./collection";

const { texts } = smallCollection();
export const SMALL_BASE = openBase(texts, null);
export const SMALL_CATALOGUE = buildCatalogue(texts);
export const SURROUNDINGS = surroundingsOf(SMALL_CATALOGUE);

/** An invented abstract with five results: two of the method, two of those that it is compared with, and one relative. */
export const EDDY = `Eddy paints a picture in few strokes.
On Pond 64x64 it lowers the FID from 2.10 to 1.95 and lifts the inception score from 95.0 to 97.25.
Sampling takes 4 steps and is 2.5x faster than Marsh. It was shown at a workshop in 2024.`;

const METHOD = {
  method_id: "eddy",
  name: "Eddy",
  paper_id: "eddy",
  family: "diffusion",
  summary: "The method of an invented paper that comes later.",
};
const PAPER = {
  title: "Eddy: Strokes in Still Water",
  short_name: "Eddy",
  topic: "image-generation",
  published: "2024-06",
  paper_url: "https://example.org/eddy",
  summary: "A made-up sampler that needs fewer strokes than others.",
};

/** Returns the draft of that abstract as the desk suggests it, with the few words that no abstract states. */
export function eddyDraft(): DeskDraft {
  const draft: DeskDraft = {
    ...EMPTY_DRAFT,
    paper: "eddy",
    newPaper: PAPER,
    rows: { ...EMPTY_DRAFT.rows, methods: [METHOD] },
  };
  const text = oneLine(EDDY);
  const around = withNewRows(SURROUNDINGS, draft);
  const numerals = readAbstract(text, around.vocabulary, { methods: ownMethods(draft, SURROUNDINGS) });
  return {
    ...draft,
    abstract: { text, source: { url: "https://example.org/eddy", read_on: "2024-06-30" }, numerals, claim: {} },
  };
}

/** Returns the same draft with every numeral confirmed, and with the method that the sentence does not name. */
export function settledEddy(): DeskDraft {
  const draft = eddyDraft();
  const numerals = draft.abstract.numerals.map((numeral) => ({
    ...numeral,
    isConfirmed: true,
    results: numeral.results.map((cells) => ({
      ...cells,
      ...(numeral.role === "baseline" ? { method_id: "tidal" } : {}),
      ...(cells.metric_id === "speed-up" ? { conditions: "phase=sampling; steps=4" } : {}),
    })),
  }));
  return { ...draft, abstract: { ...draft.abstract, numerals } };
}

/** A table of forty results of one method and its rival over horizons, with a column of parameters and the best in bold. */
export const FORTY = [
  "| Horizon | Params (M) | Eddy | Linear |",
  "| --- | --- | --- | --- |",
  ...Array.from({ length: 20 }, (_, at) => `| ${24 * (at + 1)} | ${at + 1}.5 | **0.${200 + at}** | 0.${300 + at} |`),
].join("\n");

/** Adds the table to a draft, as the desk reads it, with its benchmark and metric stated for all rows. */
export async function withForty(draft: DeskDraft): Promise<DeskDraft> {
  const table = await readTable({ name: "", text: FORTY });
  return {
    ...draft,
    tables: [
      {
        ...table,
        source: { ...table.source, url: "https://example.org/eddy", locator: "Table 2", read_on: "2024-06-30" },
        meanings: { "methods Linear": "linear" },
        shared: { ...table.shared, benchmark_id: "harbour", metric_id: "mse" },
        marks: { bold: "first" },
      },
    ],
  };
}
