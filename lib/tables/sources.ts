import { z } from "zod";
import { count, day, oneOf, optional, sha256, slug, sourceUrl, text, url } from "./cells";
import { SOURCE_KINDS } from "./source-kinds";
import { column, defineTable } from "./table";

/** Whether every result that a text prints is in the collection. */
export const READINGS = ["whole", "part"] as const;

export const sourcesTable = defineTable({
  name: "sources",
  rowIs: "a text in which results were read",
  row: z.strictObject({
    source_id: column(slug, { title: "Source", description: "Id of the source, stable for ever." }),
    paper_id: column(slug, {
      title: "Paper",
      description: "The paper that the text belongs to or, for a citation or an aggregator, that is quoted.",
    }),
    kind: column(oneOf(SOURCE_KINDS), {
      title: "Kind of source",
      description:
        "abstract; paper (a table or a sentence in the body); repository (the authors' own); citation (a third party quotes it; text_of says who); aggregator (leaderboards that a site collected from many papers; text_of says which site); run (a file of results that a local run wrote). What a paper or a repository prints about another paper's method counts as a citation of that method.",
    }),
    text_of: column(optional(text), {
      title: "Text of",
      description:
        "Whose text was read, if it is neither the paper's nor its authors': for a citation or an aggregator, who wrote it; for a paper or a repository, the copy in which its text was read; for a run, who ran it.",
    }),
    url: column(sourceUrl, {
      title: "Address",
      description:
        "Where the text is published; for a run, an intranet address or file: with the path of its file is allowed too.",
    }),
    copy_url: column(optional(url), {
      title: "Copy",
      description:
        "Address of the copy that was actually read, if the text was not read where it is published; text_of then says whose copy it is. Empty if the address is not on record.",
    }),
    locator: column(text, { title: "Locator", description: "Where in the source: a section, a table, a file." }),
    version: column(optional(text), {
      title: "Version",
      description: "Version or commit of the text; empty where it was not recorded.",
    }),
    text_sha256: column(optional(sha256), {
      title: "SHA-256 of the text",
      description: "Hash of the UTF-8 text that results were checked against; required for an abstract.",
    }),
    cells: column(optional(count), {
      title: "Numeric cells",
      description:
        "How many cells of the table print a number: results, conditions and omitted ones together. Empty for an abstract, a sentence, or a table that was not counted.",
    }),
    figures: column(count, {
      title: "Results",
      description: "How many results were read in the text: the number of rows of results.csv that name the source.",
    }),
    condition_cells: column(count, {
      title: "Condition cells",
      description: "How many numeric cells are conditions of results, such as steps or parameters.",
    }),
    omitted: column(count, {
      title: "Omitted cells",
      description: "How many numeric cells were left out; omissions.csv has the reasons.",
    }),
    reading: column(oneOf(READINGS), {
      title: "Reading",
      description:
        "whole: every result that the text prints is in the collection; part: some are not, so nothing is ranked over it.",
    }),
    figures_sha256: column(optional(sha256), {
      title: "SHA-256 of the results",
      description:
        "Checksum of the transcription where no text is kept: SHA-256 of the source's lines of results.csv, each with its line end; empty for an abstract.",
    }),
    read_on: column(day, { title: "Read on", description: "Day on which a curator read the text." }),
  }),
  key: ["source_id"],
  references: [{ column: "paper_id", to: "papers" }],
  mustBeUsed: true,
  says: ["paper_id", "kind", "url", "locator", "version"],
});
export type Source = z.output<typeof sourcesTable.row>;
export type SourceKind = Source["kind"];
