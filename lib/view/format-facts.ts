import type { ViewFormat } from "@/lib/view/address/formats";

/** The name of each format where it is offered, and the media type of its responses. */
export const FORMAT_FACTS: Readonly<Record<ViewFormat, { readonly name: string; readonly type: string }>> = {
  csv: { name: "CSV", type: "text/csv" },
  json: { name: "JSON", type: "application/json" },
  md: { name: "Markdown", type: "text/markdown" },
  tex: { name: "LaTeX", type: "application/x-tex" },
  bib: { name: "BibTeX", type: "application/x-bibtex" },
  ris: { name: "RIS", type: "application/x-research-info-systems" },
  "csl.json": { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json" },
  "eee.jsonl": { name: "every_eval_ever", type: "application/jsonl" },
  "eval-results.yaml": { name: "Hub .eval_results", type: "application/yaml" },
  "model-index.yaml": { name: "model-index", type: "application/yaml" },
};
