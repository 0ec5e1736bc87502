import type { ReactNode } from "react";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { onlyPanel } from "@/lib/report/leaderboard/only-panel";
import { selectTradeOffs } from "@/lib/report/leaderboard/trade-off";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { frameBoard } from "@/lib/view/frame-board";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { BY_DATE, panelNames, RANKED, readEmbedView } from "@/lib/view/views/embed-view";
import type { AskedFrame } from "./asked-frame";
import { EmbedBoard } from "./embed-board";
import { EmbedFrame } from "./embed-frame";

/** Returns the frame of one metric on a benchmark for a query. Null if the collection has no result for it. */
export function benchmarkFrame({ catalogue, search, asked }: AskedFrame, id: string, metric: string): ReactNode {
  const whole = frameBoard(catalogue, id, metric, DEFAULT_BENCHMARK_VIEW);
  if (whole === null) return null;
  const { view: embed, problems } = readEmbedView(chartsOf(whole), [...panelNames(whole).values()], search);
  const view = { ...embed.view, metrics: [metric] };
  const chosen = frameBoard(catalogue, id, metric, view);
  const board = chosen && (embed.panel === "" ? chosen : withPanel(chosen, embed.panel));
  return (
    <EmbedFrame
      frame={embed}
      problems={problems}
      asked={asked}
      data={catalogue}
      href={benchmarkHref(id, view)}
      about={whole.benchmark.name}
    >
      {board && <EmbedBoard board={board} chart={embed.chart} view={view} />}
      {!board && <p>No source of these kinds has a result for this chart.</p>}
    </EmbedFrame>
  );
}

function chartsOf({ metric, panels }: Leaderboard): readonly string[] {
  const conditions = panels.flatMap((panel) =>
    selectTradeOffs(metric, panel).map(({ condition }) => condition.condition_id),
  );
  return [RANKED, BY_DATE, ...new Set(conditions)];
}

/** Returns the leaderboard with only the named panel; null if there is none, because no result of the chosen kinds is on that axis. */
function withPanel(board: Leaderboard, name: string): Leaderboard | null {
  const [panel] = [...panelNames(board)].find(([, found]) => found === name) ?? [];
  return panel ? onlyPanel(board, panel) : null;
}
