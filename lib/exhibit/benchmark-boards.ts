import type { Catalogue } from "@/lib/catalogue/catalogue";
import { boardValue } from "@/lib/sentences/board";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import { printSource } from "@/lib/format/source";
import { counted, directionWords } from "@/lib/format/words";
import type { BoardDocument, BoardTable } from "@/lib/report/board-table";
import { partlyOnBoard, referenceName, type ReportGroup } from "@/lib/report/benchmark-report";
import { chosenBoard, chosenCaption } from "@/lib/view/board/chosen-board";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { BenchmarkModel } from "@/lib/view/benchmark-model";
import type { ShownBoard } from "@/lib/view/board/shown-board";
import {
  GROUP_HEADS,
  tableOfConfigurations,
  tableOfGrid,
  tableOfTurnedGrid,
  type BoardFrame,
} from "@/lib/exhibit/board/board-table-of";
import { collectionKey } from "./citation-key";
import { filterNote } from "./filter-note";
import { benchmarkName } from "./benchmark-name";
import { frameOf } from "./frame";

/** Returns the board that is open on the page of a benchmark, with the columns, rows and order of its view. `boards` is empty if nothing is left to show. */
export function benchmarkBoards(catalogue: Catalogue, model: BenchmarkModel): BoardDocument {
  const { report, view } = model;
  const { benchmark, leaderboard, chosen } = report;
  const name = `${benchmarkName(benchmark.benchmark_id, view)}-board`;
  const document = {
    ...frameOf(catalogue, benchmarkHref(benchmark.benchmark_id, view)),
    name,
    title: benchmark.name,
    citation: collectionKey({ version: catalogue.version, collection: catalogue.identity }),
  };
  if (leaderboard === null || chosen === null) return { ...document, boards: [] };
  const shown = chosenBoard(model, chosen);
  const { metric } = leaderboard;
  const rows = shown.rows.shown < shown.rows.of ? `; ${shown.rows.shown} of ${shown.rows.of} rows` : "";
  const frame: BoardFrame = {
    key: metric.metric_id,
    title: chosenCaption(leaderboard, chosen),
    about: `${directionWords(metric.direction)}; ${counted(chosen.counts.results, "result")} of ${counted(chosen.counts.methods, "method")}${rows}`,
    aboutAny: directionWords(metric.direction),
    notes: [filterNote(view.filter), notRankedWords(partlyOnBoard(chosen)), referenceWords(chosen)].filter(Boolean),
  };
  return { ...document, boards: [tableOf(catalogue, shown, frame, GROUP_HEADS[view.group])] };
}

function tableOf(catalogue: Catalogue, shown: ShownBoard, frame: BoardFrame, groupHead: string): BoardTable {
  if (shown.shape === "configurations") return tableOfConfigurations(catalogue, shown.board, frame, groupHead);
  return shown.isTurned
    ? tableOfTurnedGrid(catalogue, shown.grid, shown, frame, groupHead)
    : tableOfGrid(catalogue, shown.grid, frame, false);
}

/** Lists references (not methods, such as real images) in the words of the page below the board. */
function referenceWords({ references }: Pick<ReportGroup, "references">): string {
  if (references.length === 0) return "";
  const words = references.map(
    (entry) => `${referenceName(entry)} ${boardValue(entry.result)} (${printSource(entry.result)})`,
  );
  return `For reference, not ranked: ${words.join("; ")}.`;
}
