import { z } from "zod";
import { cslSchema } from "@/lib/http/openapi/csl-schema";
import { collectionLink } from "@/lib/exhibit/frame";
import { cslItem } from "@/lib/exhibit/csl-json";
import { worksOf } from "@/lib/exhibit/references";
import { readParameters } from "@/lib/view/views/parameters";
import { bibliographyDocument, isBibliography } from "@/lib/http/bibliography-document";
import { NO_PARAMETERS, type Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import { parametersNotUnderstood } from "@/lib/http/problem";

/** Every work that any download cites, once, with the same key: one file for any set of tables. */
export const referencesEndpoint: Endpoint = {
  path: "references",
  summary:
    "Every paper, quoted text and the collection itself as a bibliography, with the keys that the LaTeX of views cites: one file for any set of tables.",
  formats: ["json", "bib", "ris", "csl.json"],
  parameters: NO_PARAMETERS,
  example: "references.bib",
  data: z.array(cslSchema),
  answer: (catalogue, { format, search, self }) => {
    const { problems } = readParameters(search, NO_PARAMETERS());
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const frame = collectionLink(catalogue);
    const references = worksOf(catalogue.results, frame, catalogue.tables.papers);
    if (isBibliography(format))
      return bibliographyDocument(
        { ...frame, title: "Every work that is cited here", references },
        "references",
        format,
      );
    return jsonDocument(catalogue, self, references.map(cslItem), references.length);
  },
};
