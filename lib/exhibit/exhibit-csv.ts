import type { Result } from "@/lib/catalogue/catalogue";
import { reasonWords } from "@/lib/sentences/reasons";
import { headerOf } from "@/lib/tables/table";
import { resultsTable } from "@/lib/tables/results";
import { spreadsheetSafe } from "@/lib/tables/spreadsheet";
import { encoderOf, writeRecords } from "@/lib/csv/write-csv";
import { axisWords } from "@/lib/format/axis-words";
import type { ListedRow } from "@/lib/report/list";
import { derivedWords } from "@/lib/sentences/derived-words";
import { rowsOf, type Exhibit } from "./exhibit";

/** A column that a view's CSV adds to those of results.csv. */
interface ExhibitColumn {
  readonly name: string;
  readonly description: string;
  readonly cell: (row: ListedRow, exhibit: Exhibit) => string;
}

/** The columns of a view's CSV after those of results.csv. */
export const EXHIBIT_COLUMNS: readonly ExhibitColumn[] = [
  { name: "source_kind", description: "What kind of text the result was read in.", cell: ({ result }) => result.kind },
  {
    name: "paper_id",
    description: "The paper that the text of the source belongs to or, for a citation, that is quoted.",
    cell: ({ result }) => result.paper.paper_id,
  },
  {
    name: "source_text_of",
    description: "For a citation, who wrote that text; for a paper or a repository, the copy in which it was read.",
    cell: ({ result }) => result.source.text_of ?? "",
  },
  { name: "source_url", description: "Where the source is published.", cell: ({ result }) => result.source.url },
  {
    name: "source_copy_url",
    description: "Where the copy that was actually read is; empty if it was read where it is published.",
    cell: ({ result }) => result.source.copy_url ?? "",
  },
  { name: "source_locator", description: "Where in the source.", cell: ({ result }) => result.source.locator },
  {
    name: "rank",
    description: "Rank on its axis; empty where the view does not rank.",
    cell: ({ rank }) => (rank === null ? "" : String(rank)),
  },
  {
    name: "unranked",
    description:
      "Why it has no rank in a view that ranks: under another (result of its configuration), reference, ablation, summary, open bound, no direction, read in part.",
    cell: ({ unranked }) => unranked ?? "",
  },
  {
    name: "tied",
    description: "`yes` where another result of the axis has that rank.",
    cell: ({ tied }) => (tied ? "yes" : ""),
  },
  {
    name: "best",
    description: "`yes` where the view shows the result as the best of its axis, alone or with others.",
    cell: ({ best }) => (best ? "yes" : ""),
  },
  {
    name: "stands_for",
    description: "How many results of its method the row stands for, itself included.",
    cell: ({ standsFor }) => String(standsFor),
  },
  {
    name: "companion_metric_id",
    description:
      "The metric that the view shows beside the value, such as IS beside FID; empty where the source has none.",
    cell: ({ companion }) => companion?.metric.metric_id ?? "",
  },
  {
    name: "companion_value",
    description: "Its value as printed.",
    cell: ({ companion }) => companion?.value.text ?? "",
  },
  { name: "companion_qualifier", description: "Its qualifier.", cell: ({ companion }) => companion?.qualifier ?? "" },
  {
    name: "derived",
    description:
      "Ratio to, or difference from, the reference of a comparison; computed here and not printed by any source.",
    cell: ({ derived }) => (derived ? derivedWords(derived) : ""),
  },
  {
    name: "axis",
    description: "Baseline and conditions that hold for the whole axis, in words.",
    cell: ({ axis }) => axisWords(axis.terms),
  },
  {
    name: "verdict",
    description: "How far the results of the axis compare; empty for a single result.",
    cell: ({ axis }) => (axis.results > 1 ? axis.verdict.kind : ""),
  },
  {
    name: "caveats",
    description: "Why they are not fully comparable, reason by reason.",
    cell: ({ axis }) => (axis.results > 1 ? axis.verdict.reasons.map(reasonWords).join("; ") : ""),
  },
  {
    name: "data_version",
    description: "The version of the data that the file was made from.",
    cell: (_, { version }) => version,
  },
  { name: "data_date", description: "The day of that version.", cell: (_, { date }) => date },
];

/** Writes the results of a view as CSV, each once: the columns of results.csv first, then where each was read and how the view judges its axis. */
export function exhibitCsv(exhibit: Exhibit): string {
  const seen = new Set<Result>();
  const once = rowsOf(exhibit).filter(({ result }) => !seen.has(result) && seen.add(result));
  const encode = encoderOf(resultsTable);
  const records = once.map((row) =>
    [...encode(row.result.row), ...EXHIBIT_COLUMNS.map(({ cell }) => cell(row, exhibit))].map(spreadsheetSafe),
  );
  return writeRecords([...headerOf(resultsTable), ...EXHIBIT_COLUMNS.map(({ name }) => name)], records);
}
