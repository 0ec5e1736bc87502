import type { Figure } from "@/lib/catalogue/catalogue";
import { headerOf } from "@/lib/tables/table";
import { resultsTable } from "@/lib/tables/results";
import { spreadsheetSafe } from "@/lib/csv/spreadsheet";
import { cellsOf, writeRecords } from "@/lib/csv/write-csv";
import { rowsOf, type Exhibit, type ExhibitRow } from "./exhibit";

/** What a row of a view's CSV says beyond the row of results.csv. */
const COLUMNS: Readonly<Record<string, (row: ExhibitRow) => string>> = {
  source_kind: ({ figure }) => figure.source.kind,
  paper_id: ({ figure }) => figure.paper.paper_id,
  source_text_of: ({ figure }) => figure.source.text_of ?? "",
  source_url: ({ figure }) => figure.source.url,
  source_locator: ({ figure }) => figure.source.locator,
  rank: ({ rank }) => (rank === null ? "" : String(rank)),
  axis: ({ axis }) => axis.title,
  verdict: ({ axis }) => (axis.figures > 1 ? axis.verdict.kind : ""),
  caveats: ({ axis }) => (axis.figures > 1 ? axis.verdict.reasons.join("; ") : ""),
};

/** The columns of a view's CSV after those of results.csv. */
export const EXHIBIT_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** The figures of a view, each once: the columns of results.csv first, then where each was read and how the view judges its axis. */
export function exhibitCsv(exhibit: Exhibit): string {
  const seen = new Set<Figure>();
  const once = rowsOf(exhibit).filter(({ figure }) => !seen.has(figure) && seen.add(figure));
  const records = once.map((row) => [...cellsOf(resultsTable, row.figure.row), ...Object.values(COLUMNS).map((cell) => cell(row))].map(spreadsheetSafe));
  return writeRecords([...headerOf(resultsTable), ...EXHIBIT_COLUMNS], records);
}
