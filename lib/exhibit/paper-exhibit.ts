import type { Catalogue } from "@/lib/catalogue/catalogue";
import { paperLists, paperNotes, type PaperReport } from "@/lib/report/paper-report";
import { paperHref } from "@/lib/view/address/addresses";
import type { Exhibit } from "./exhibit";
import { frameOf } from "./frame";
import { listSection } from "./list-section";
import { notesInWords } from "./note-words";
import { viewName } from "./view-name";

/** Returns the results of a paper with the words of their sources. */
export function paperExhibit(catalogue: Catalogue, report: PaperReport): Exhibit {
  const { paper } = report;
  return {
    ...frameOf(catalogue, paperHref(paper.paper_id)),
    name: viewName([paper.paper_id]),
    title: paper.title,
    papers: [paper],
    sections: paperLists(catalogue, report).map(listSection),
    notes: notesInWords(paperNotes(report)),
  };
}
