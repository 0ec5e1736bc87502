import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { signOf } from "@/lib/sentences/board";
import { printSpread } from "@/lib/format/result";
import type { BoardTable, BoardTableCell, BoardTableColumn } from "@/lib/report/board-table";
import type { ShownCell, ShownConfigurations, ShownRow } from "@/lib/view/board/shown-configurations";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import type { ShownValue } from "@/lib/view/board/shown-value";
import { resultsByAddress, resultsOf } from "./board-results";
import { BoardSources } from "./board-sources";

/** The titles and notes of a board. */
export type BoardFrame = Pick<BoardTable, "key" | "title" | "about" | "aboutAny" | "notes">;

/** The head over groups of rows, by the grouping of the view. */
export const GROUP_HEADS = { none: "", paper: "Paper", family: "Family" } as const;

/** Returns the result that a value on a board shows. Throws if the collection does not contain it, which is a bug. */
function resultOf(catalogue: Catalogue, { href }: ShownValue): Result {
  const result = resultsByAddress(catalogue).get(href);
  if (result === undefined) throw new Error(`${href} on a board: no such result → show only results of the collection`);
  return result;
}

/** Returns a value as a cell, with its parts as printed. */
function valueCell(catalogue: Catalogue, sources: BoardSources, shown: ShownValue): BoardTableCell {
  const result = resultOf(catalogue, shown);
  const { place, marks, difference = "", href } = shown;
  const spread = result.spread === null ? "" : printSpread(result.spread);
  return {
    kind: "value",
    digits: result.value.text,
    sign: signOf(result.qualifier),
    spread,
    place,
    marks,
    difference,
    source: sources.numberOf(result),
    result: result.id,
    href,
  };
}

/** Returns a board by configuration as a table: rank, method, and the columns of the board. */
export function tableOfConfigurations(
  catalogue: Catalogue,
  { isRanked, columns, groups }: ShownConfigurations,
  frame: BoardFrame,
  groupHead = "",
): BoardTable {
  const sources = new BoardSources();
  const heads: readonly BoardTableColumn[] = [
    ...(isRanked ? [column("rank", "#", "text")] : []),
    column("method", "Method", "text"),
    ...columns.map(({ id, head, isNumber }) => column(id, head, isNumber ? "numbers" : "text")),
  ];
  const rows = groups.map(({ title, rows: own }) => ({
    title,
    detail: "",
    rows: own.map((row) => ({ key: row.key, cells: cellsOf(catalogue, sources, row, isRanked) })),
  }));
  return {
    ...frame,
    columns: heads,
    groupHeads: { title: groups.some(({ title }) => title !== "") ? groupHead : "", detail: "" },
    groups: rows,
    foot: [],
    sources: sources.list(),
  };
}

const column = (id: string, head: string, holds: BoardTableColumn["holds"], over = ""): BoardTableColumn => ({
  id,
  over,
  head,
  holds,
});

function cellsOf(
  catalogue: Catalogue,
  sources: BoardSources,
  { rank, method, configuration, cells, key, ...row }: ShownRow,
  isRanked: boolean,
): readonly BoardTableCell[] {
  const result = resultsOf(catalogue).get(key) as Result;
  const cellOf = (cell: ShownCell): BoardTableCell => {
    switch (cell.kind) {
      case "value":
        return valueCell(catalogue, sources, cell.value);
      case "text":
        return cell;
      case "source":
        return { kind: "source", source: sources.numberOf(result) };
      case "absent":
        return { kind: "missing", words: cell.words };
    }
  };
  const ranked: BoardTableCell =
    rank === "" ? { kind: "missing", words: row.note || "not ranked" } : { kind: "text", text: rank };
  return [
    ...(isRanked ? [ranked] : []),
    { kind: "name", text: method.name, detail: configuration },
    ...cells.map(cellOf),
  ];
}

/** The label of the counts of wins, as the board shows it. */
const WINS = "First in";

/** Returns a grid as a table: benchmarks and conditions as rows, methods by metric as columns. */
export function tableOfGrid(
  catalogue: Catalogue,
  { along, methods, metrics, sections, wins }: ShownGrid,
  frame: BoardFrame,
  namesBenchmark: boolean,
): BoardTable {
  const sources = new BoardSources();
  const isSingle = metrics.length === 1;
  const columns = [
    column("row", along || "Benchmark", "text"),
    ...methods.flatMap(({ id, name }) =>
      metrics.map((metric, at) =>
        isSingle ? column(id, name, "numbers") : column(`${id} ${at}`, metric, "numbers", name),
      ),
    ),
  ];
  const groups = sections.map(({ benchmark, setting, rows }) => ({
    title: namesBenchmark ? benchmark.name : "",
    detail: namesBenchmark ? setting : "",
    rows: rows.map(({ key, label, cells }) => ({
      key,
      cells: [
        { kind: "name", text: label || benchmark.name, detail: "" } as const,
        ...cells.flat().map((cell) => gridCell(catalogue, sources, cell)),
      ],
    })),
  }));
  const hasSettings = groups.some(({ detail }) => detail !== "");
  const foot = wins.flat().some((words) => words !== "") ? [[WINS, ...wins.flat()]] : [];
  return {
    ...frame,
    columns,
    groupHeads: { title: namesBenchmark ? "Benchmark" : "", detail: hasSettings ? "Setting" : "" },
    groups,
    foot,
    sources: sources.list(),
  };
}

const gridCell = (catalogue: Catalogue, sources: BoardSources, cell: ShownValue | string): BoardTableCell =>
  typeof cell === "string" ? { kind: "missing", words: cell } : valueCell(catalogue, sources, cell);

interface TurnedParts {
  readonly groups: readonly { readonly title: string; readonly methods: readonly string[] }[];
  readonly idOf: (row: string, metric: number) => string;
}

/** Returns a grid turned: methods as rows, and the grid's rows by metric as columns. The page does this if there are many methods. */
export function tableOfTurnedGrid(
  catalogue: Catalogue,
  { along, methods, metrics, sections, wins }: ShownGrid,
  { groups, idOf }: TurnedParts,
  frame: BoardFrame,
  groupHead = "",
): BoardTable {
  const sources = new BoardSources();
  const rows = sections.flatMap((section) => section.rows);
  const isSingle = metrics.length === 1;
  const columns = [
    column("method", "Method", "text"),
    ...rows.flatMap(({ label }) =>
      metrics.map((metric, at) =>
        isSingle ? column(idOf(label, at), label, "numbers", along) : column(idOf(label, at), metric, "numbers", label),
      ),
    ),
    ...metrics.map((metric, at) =>
      isSingle ? column("wins", WINS, "text") : column(`wins ${at}`, metric, "text", WINS),
    ),
  ];
  const rowOf = (id: string) => {
    const at = methods.findIndex((method) => method.id === id);
    const values = rows.flatMap(({ cells }) => (cells[at] ?? []).map((cell) => gridCell(catalogue, sources, cell)));
    const counts = (wins[at] ?? []).map(
      (words): BoardTableCell =>
        words === "" ? { kind: "missing", words: "not ranked here" } : { kind: "text", text: words },
    );
    return {
      key: id,
      cells: [{ kind: "name", text: methods[at]?.name ?? id, detail: "" } as const, ...values, ...counts],
    };
  };
  const shown = groups.map(({ title, methods: own }) => ({ title, detail: "", rows: own.map(rowOf) }));
  // With one metric, `along` is the head over the columns.
  const notes = along && !isSingle ? [`Across: ${along}.`, ...frame.notes] : frame.notes;
  return {
    ...frame,
    notes,
    columns,
    groupHeads: { title: groups.some(({ title }) => title !== "") ? groupHead : "", detail: "" },
    groups: shown,
    foot: [],
    sources: sources.list(),
  };
}
