import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import type { ResultFilter } from "@/lib/select/results";
import { resultsDataHref } from "@/lib/view/address/addresses";
import { unrankedRows } from "./axes";
import type { Exhibit } from "./exhibit";
import { frameOf, nameOf } from "./frame";

/** Results that a filter lets through; no page shows them like this, so that the link is that of the data. */
export function resultsExhibit(catalogue: Catalogue, results: readonly Result[], filter: ResultFilter): Exhibit {
  const words = Object.entries(filter).flatMap(([name, values]) => (values.length > 0 ? [`${name} ${values.join(" or ")}`] : []));
  return {
    ...frameOf(catalogue, resultsDataHref("json", { ...filter })),
    name: nameOf(words.length === 0 ? ["results"] : ["results", "selection"]),
    title: words.length === 0 ? "All results" : "Selected results",
    sections: [
      {
        shape: "list",
        title: words.length === 0 ? "Every result of the collection" : `Results of ${words.join(", ")}`,
        facts: `${counted(results.length, "result")}.`,
        metric: null,
        companion: null,
        namesBenchmark: true,
        showsEvidence: false,
        groups: [{ heading: "", rows: unrankedRows(catalogue, results), notes: [] }],
        notes: [],
      },
    ],
    notes: [],
    papers: [],
  };
}
