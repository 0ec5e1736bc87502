import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { writeDownload } from "@/lib/csv/write-csv";
import { TABLES } from "@/lib/tables/all-tables";
import { otherVersion } from "@/lib/view/data-version";
import type { Document } from "./respond";

/** The one shape of every JSON answer; its field names are stable within v1. */
export interface Envelope<Data> {
  readonly data: Data;
  readonly meta: {
    readonly api: "v1";
    /** The version of the data that the answer was made from. */
    readonly data_version: string;
    /** The day of that version, `YYYY-MM-DD`; null where nothing is dated. */
    readonly data_date: string | null;
    /** The version that the address asks for, only where it is not that of the answer: other data than the present is not kept. */
    readonly asked_version?: string;
    /** The address of this answer, below the host. */
    readonly self: string;
    /** How many rows `data` has, where it is a list; how many figures it holds, where it is one thing. */
    readonly count: number;
  };
}

/** JSON of an answer, indented, because people read it in a browser and gzip takes the spaces away. */
export function jsonDocument<Data>(catalogue: Catalogue, self: string, data: Data, count: number): Document {
  const { version, date } = catalogue;
  const asked = otherVersion(self, version);
  const sign = asked === null ? {} : { asked_version: asked };
  const envelope: Envelope<Data> = { data, meta: { api: "v1", data_version: version, data_date: date, ...sign, self, count } };
  return { text: `${JSON.stringify(envelope, null, 2)}\n`, type: "application/json" };
}

/** Figures as CSV with the header of results.csv. */
export function figuresCsv(figures: readonly Figure[], filename: string): Document {
  return { text: writeDownload(TABLES.results, figures.map(({ row }) => row)), type: "text/csv", filename };
}

/** A figure as an answer shows it: its row with the names that its ids stand for. */
export interface FigureJson extends RowOf<"results"> {
  readonly method_name: string;
  readonly benchmark_name: string;
  readonly metric_name: string;
  readonly baseline_name: string | null;
  readonly paper_id: string;
  readonly source_kind: string;
  readonly source_url: string;
  readonly source_locator: string;
}

export function figureJson({ row, method, benchmark, metric, baseline, paper, source }: Figure): FigureJson {
  return {
    ...row,
    method_name: method.name,
    benchmark_name: benchmark.name,
    metric_name: metric.name,
    baseline_name: baseline?.method.name ?? null,
    paper_id: paper.paper_id,
    source_kind: source.kind,
    source_url: source.url,
    source_locator: source.locator,
  };
}
