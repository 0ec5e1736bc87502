import type { Catalogue } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import type { PaperAnswer } from "@/lib/select/paper";
import { paperHref } from "@/lib/view/address/addresses";
import { unrankedRows } from "./axes";
import type { Exhibit } from "./exhibit";
import { frameOf, nameOf } from "./frame";

/** The results of a paper's page with the words of their sources. */
export function paperExhibit(catalogue: Catalogue, { paper, results, claim }: PaperAnswer): Exhibit {
  return {
    ...frameOf(catalogue, paperHref(paper.paper_id)),
    name: nameOf([paper.paper_id]),
    title: paper.title,
    papers: [paper],
    sections:
      results.length === 0
        ? []
        : [
            {
              shape: "list",
              title: `What ${paper.short_name} reports`,
              facts: `${counted(results.length, "result")}.`,
              metric: null,
              companion: null,
              namesBenchmark: true,
              showsEvidence: true,
              groups: [{ heading: "", rows: unrankedRows(catalogue, results), notes: [] }],
              notes: [],
            },
          ],
    notes: [
      results.length === 0 ? "This abstract reports no result." : "",
      claim?.evidence ? `What it claims in words: “${claim.evidence}”. ${claim.note}` : (claim?.note ?? ""),
    ].filter(Boolean),
  };
}
