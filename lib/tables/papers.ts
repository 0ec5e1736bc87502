import { z } from "zod";
import { calendarDate, nameList, optional, slug, text, url } from "./cells";
import { column, defineTable } from "./table";

/** https://info.arxiv.org/help/arxiv_identifier.html: YYMM.number since April 2007, archive/YYMMnumber before. */
const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)*(?:\.[A-Z]{2})?\/\d{7})$/;

export const papersTable = defineTable({
  name: "papers",
  rowIs: "a paper",
  row: z.strictObject({
    paper_id: column(slug, { title: "Paper", description: "Id of the paper, stable for ever." }),
    title: column(text, { title: "Title", description: "Title as the paper prints it; LaTeX is written as Unicode." }),
    short_name: column(text, { title: "Short name", description: "What a chart or a sentence calls the paper." }),
    authors: column(optional(nameList), {
      title: "Authors",
      description:
        "Full names in the order of the paper, joined by '; ', without commas; empty where they were not read in a source.",
    }),
    topic: column(slug, {
      title: "Topic",
      description:
        "The one topic that the paper is filed under here; collection.json lists them. unfiled where no curator has filed it.",
    }),
    arxiv_id: column(
      optional(
        z.string().regex(ARXIV_ID, "an arXiv id without version, such as 2404.02905, cs/0102003 or math.CO/0309136"),
      ),
      {
        title: "arXiv id",
        description:
          "arXiv identifier without version, in the current or the old form; empty for a paper that is not on arXiv.",
      },
    ),
    published: column(calendarDate, {
      title: "First published",
      description: "Date of the first public version; only the month or the year where no more was seen in a source.",
    }),
    venue: column(optional(text), {
      title: "Venue",
      description: "Conference or journal with year; empty where none was seen in a source.",
    }),
    paper_url: column(optional(url), { title: "Paper", description: "Address of the paper; empty where it has none." }),
    code_url: column(optional(url), {
      title: "Code",
      description: "The authors' own repository, as stated by the paper or its page.",
    }),
    project_url: column(optional(url), {
      title: "Project page",
      description: "The authors' own page or demonstration.",
    }),
    summary: column(text, { title: "In one sentence", description: "What the paper does, in the curator's words." }),
  }),
  key: ["paper_id"],
  references: [],
  mustBeUsed: true,
});
