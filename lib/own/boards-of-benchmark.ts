import { axisWords } from "@/lib/format/axis-words";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import type { BenchmarkModel } from "@/lib/view/benchmark-model";
import { chosenBoard, chosenCaption } from "@/lib/view/board/chosen-board";
import { factsOfBoard } from "./facts-of-board";
import type { OtherGroup } from "./other-group";
import type { OwnBoard } from "./own-board";

/** Returns the board of a benchmark's page with the data to place a reader's own rows; an empty list if the page has nothing to show. */
export function boardsOfBenchmark(model: BenchmarkModel): readonly OwnBoard[] {
  const { leaderboard, chosen, groups } = model.report;
  if (leaderboard === null || chosen === null) return [];
  const shown = chosenBoard(model, chosen);
  const facts = factsOfBoard(chosen.board, shown.shape === "configurations" ? shown.columns : []);
  if (facts === null) return [];
  return [
    {
      key: "board",
      table: leaderboard.metric.metric_id,
      caption: chosenCaption(leaderboard, chosen),
      sort: model.view.sort,
      facts,
      isFolded: false,
      panel: { name: chosen.name, title: axisWords(chosen.parts) },
      others: groups.filter((group) => group !== chosen).flatMap(otherGroup),
      shown:
        shown.shape === "configurations"
          ? { shape: "configurations", board: shown.board }
          : { shape: "grid", grid: shown.grid, isTurned: shown.isTurned, groups: shown.groups },
    },
  ];
}

function otherGroup({ name, parts, counts, board }: ReportGroup): readonly OtherGroup[] {
  const facts = factsOfBoard(board);
  return facts === null ? [] : [{ name, title: axisWords(parts), results: counts.results, facts }];
}
