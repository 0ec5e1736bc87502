import { z } from "zod";
import { count, day, oneOf, optional, sha256, slug, text, url } from "./cells";
import { column, defineTable } from "./table";

export const SOURCE_KINDS = ["abstract", "paper", "repository", "citation"] as const;

export const sourcesTable = defineTable({
  name: "sources",
  rowIs: "a text in which figures were read",
  row: z.strictObject({
    source_id: column(slug, { title: "Source", description: "Id of the source, stable for ever." }),
    paper_id: column(slug, {
      title: "Paper",
      description:
        "The paper that the text belongs to or, for a citation, that is quoted; where it is not in the collection, the one that needs the comparison.",
    }),
    kind: column(oneOf(SOURCE_KINDS), {
      title: "Kind of source",
      description:
        "abstract; paper (a table or a sentence in the body); repository (the authors' own); citation (a third party quotes it; text_of says who, where that is known).",
    }),
    text_of: column(optional(text), {
      title: "Text of",
      description: "Who wrote the text, where that is neither the paper nor its authors: LlamaGen, xAR; empty otherwise.",
    }),
    url: column(url, { title: "Address", description: "Where the text can be read." }),
    locator: column(text, { title: "Locator", description: "Where in the source: a section, a table, a file." }),
    version: column(optional(text), { title: "Version", description: "Version or commit of the text; empty where it was not recorded." }),
    text_sha256: column(optional(sha256), {
      title: "SHA-256 of the text",
      description: "Hash of the UTF-8 text that figures were checked against; compulsory for an abstract.",
    }),
    figures: column(count, {
      title: "Figures",
      description: "How many figures were read in the text: as many rows of results.csv name the source.",
    }),
    figures_sha256: column(optional(sha256), {
      title: "SHA-256 of the figures",
      description:
        "Seal of the transcription where no text is kept: hash of the source's lines of results.csv, each with its line end; empty for an abstract.",
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
