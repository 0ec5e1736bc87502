import type { Catalogue } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import type { PaperAnswer } from "@/lib/select/paper";
import { paperHref } from "@/lib/view/addresses";
import { unrankedRows } from "./axes";
import type { Exhibit } from "./exhibit";
import { frameOf, nameOf } from "./frame";

/** The figures of a paper's page with the words of their sources. */
export function paperExhibit(catalogue: Catalogue, { paper, figures, claim }: PaperAnswer): Exhibit {
  return {
    ...frameOf(catalogue, paperHref(paper.paper_id)),
    name: nameOf([paper.paper_id]),
    title: paper.title,
    papers: [paper],
    sections:
      figures.length === 0
        ? []
        : [
            {
              shape: "list",
              title: `What ${paper.short_name} reports`,
              facts: `${counted(figures.length, "result")}.`,
              metric: null,
              companion: null,
              namesBenchmark: true,
              showsEvidence: true,
              groups: [{ heading: "", rows: unrankedRows(catalogue, figures), notes: [] }],
              notes: [],
            },
          ],
    notes: [
      figures.length === 0 ? "This abstract reports no result." : "",
      claim?.evidence ? `What it claims in words: “${claim.evidence}”. ${claim.note}` : (claim?.note ?? ""),
    ].filter(Boolean),
  };
}
