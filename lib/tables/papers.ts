import { z } from "zod";
import { dayOrMonth, oneOf, optional, slug, text, url } from "./cells";
import { column, defineTable } from "./table";

export const TOPICS = [
  "image-generation",
  "3d-generation",
  "language",
  "time-series",
  "audio",
  "video",
  "generalisation",
  "classification",
  "generative-modelling",
  "systems",
  "decision-making",
] as const;

export const papersTable = defineTable({
  name: "papers",
  rowIs: "a paper",
  row: z.strictObject({
    paper_id: column(slug, { title: "Paper", description: "Id of the paper, stable for ever." }),
    title: column(text, { title: "Title", description: "Title as the paper prints it; LaTeX is written as Unicode." }),
    short_name: column(text, { title: "Short name", description: "What a chart or a sentence calls the paper." }),
    topic: column(oneOf(TOPICS), { title: "Topic", description: "The one topic that the paper is filed under here." }),
    arxiv_id: column(z.string().regex(/^\d{4}\.\d{4,5}$/, "an arXiv id without version, such as 2404.02905"), {
      title: "arXiv id",
      description: "arXiv identifier without version.",
    }),
    published: column(dayOrMonth, {
      title: "First published",
      description: "Date of the first public version; only the month where the day was not seen in a source.",
    }),
    venue: column(optional(text), { title: "Venue", description: "Conference or journal with year; empty where none was seen in a source." }),
    paper_url: column(url, { title: "Paper", description: "Address of the paper." }),
    code_url: column(optional(url), { title: "Code", description: "The authors' own repository, as stated by the paper or its page." }),
    project_url: column(optional(url), { title: "Project page", description: "The authors' own page or demonstration." }),
    summary: column(text, { title: "In one sentence", description: "What the paper does, in the curator's words." }),
  }),
  key: ["paper_id"],
  references: [],
  mustBeUsed: true,
});
export type Paper = z.output<typeof papersTable.row>;
export type Topic = Paper["topic"];
