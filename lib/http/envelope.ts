import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { writeDownload } from "@/lib/csv/write-csv";
import { printBaseline, printSetting, printValue } from "@/lib/format/figure";
import { printSource } from "@/lib/format/source";
import { figureHref } from "@/lib/view/addresses";
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
  /** Who wrote the text of the source, where that is neither the paper nor its authors. */
  readonly source_text_of: string | null;
  readonly source_url: string;
  readonly source_locator: string;
}

/** A figure of a list, with the texts that a page shows of it. */
export interface ListedFigureJson extends FigureJson {
  /** The value as a page prints it, with qualifier and unit: "over 100", "20×". */
  readonly printed: string;
  /** Configuration, conditions and baseline in one line; empty where the source states none. */
  readonly setting: string;
  /** Where it was read in a few words: "citation in xAR". */
  readonly read_in: string;
  /** The address of its receipt, below the host. */
  readonly receipt: string;
}

export function figureJson(figure: Figure): FigureJson {
  const { row, method, benchmark, metric, baseline, paper, source } = figure;
  return {
    ...row,
    method_name: method.name,
    benchmark_name: benchmark.name,
    metric_name: metric.name,
    baseline_name: baseline?.method.name ?? null,
    paper_id: paper.paper_id,
    source_kind: source.kind,
    source_text_of: source.text_of,
    source_url: source.url,
    source_locator: source.locator,
  };
}

export function listedFigureJson(figure: Figure): ListedFigureJson {
  const { baseline, paper } = figure;
  return {
    ...figureJson(figure),
    printed: printValue(figure),
    setting: [baseline && `against ${printBaseline(figure)}`, printSetting(figure)].filter(Boolean).join(" · "),
    read_in: printSource(figure),
    receipt: figureHref(paper.paper_id, figure.id),
  };
}
