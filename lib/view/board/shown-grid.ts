import { axisWords } from "@/lib/format/axis-words";
import { headWords } from "@/lib/sentences/board";
import { cellOf, type Grid, type GridRow, type GridSection } from "@/lib/report/grid";
import { shownMethod, shownValue, type ShownMethod, type ShownValue } from "./shown-value";

/** A grid, ready for display. Must stay serialisable: the server, the browser and JSON responses use it. */
export interface ShownGrid {
  /** The condition in which the rows differ, if there is only one: "Horizon, steps"; otherwise empty. */
  readonly along: string;
  readonly methods: readonly ShownMethod[];
  /** The heads of the metrics. */
  readonly metrics: readonly string[];
  readonly sections: readonly ShownSection[];
  /** By method and metric: "2 of 5" rows in which the method ranks; empty if it ranks in none. */
  readonly wins: readonly (readonly string[])[];
}

export interface ShownSection {
  readonly key: string;
  readonly benchmark: { readonly id: string; readonly name: string };
  /** The baseline and conditions that hold for the whole section, in words. */
  readonly setting: string;
  readonly rows: readonly ShownGridRow[];
}

export interface ShownGridRow {
  readonly key: string;
  readonly label: string;
  /** By method and metric: a value, or why there is none. */
  readonly cells: readonly (readonly (ShownValue | string)[])[];
}

/** Returns why a method has no value in a row under a metric, in words. */
export type MissingReasonOf = (row: GridRow, metric: number, method: Grid["methods"][number]) => string;

export function shownGrid(grid: Grid, missingReasonOf: MissingReasonOf): ShownGrid {
  const { methods, metrics, sections, wins } = grid;
  const cell = (row: GridRow, at: number, method: Grid["methods"][number]) => {
    const own = cellOf(row, at, method);
    return own ? shownValue(own.result, own.others, own.place) : missingReasonOf(row, at, method);
  };
  return {
    along: alongOf(sections),
    methods: methods.map(shownMethod),
    metrics: metrics.map(headWords),
    sections: sections.map(({ benchmark, terms, rows }) => ({
      key: rows[0]?.key ?? "",
      benchmark: { id: benchmark.benchmark_id, name: benchmark.name },
      setting: axisWords(terms),
      rows: rows.map((row) => ({
        key: row.key,
        label: row.label,
        cells: methods.map((method) => metrics.map((_, at) => cell(row, at, method))),
      })),
    })),
    wins: wins.map((own) => own.map(({ firsts, of }) => (of === 0 ? "" : `${firsts} of ${of}`))),
  };
}

function alongOf(sections: readonly GridSection[]): string {
  const [only, ...more] = new Set(sections.flatMap(({ along }) => along ?? []));
  return only && more.length === 0 ? [only.name, only.unit].filter(Boolean).join(", ") : "";
}
