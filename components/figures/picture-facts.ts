import { counted } from "@/lib/format/words";
import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import type { Progress } from "@/lib/report/leaderboard/progress";
import type { RowGroup } from "@/lib/report/leaderboard/shown";
import type { TradeOff } from "@/lib/report/leaderboard/trade-off";
import { selectDrawn } from "@/lib/report/drawn";
import { drawnWords, verdictWords } from "@/lib/sentences/reasons";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { BY_DATE, embedHref, RANKED } from "@/lib/view/views/embed-view";
import type { PictureFacts } from "@/lib/view/chart/picture";
import { axisLabel } from "@/lib/view/chart/series";

/** Returns the text for the picture of a ranked chart. The verdict covers all results of the axis, as on the page. */
export function rankedPicture(
  board: Leaderboard,
  panel: Panel,
  { rows, of }: RowGroup<unknown>,
  view: BenchmarkView,
): PictureFacts {
  const all = counted(of, "result");
  const drawn =
    rows.length === of
      ? `${all} drawn`
      : `${rows.length} of ${all} drawn${view.rows === "all" ? "" : ", each method once"}`;
  return picture(
    board,
    drawn,
    verdictWords(panel.verdict, panel.entries.length),
    embedHref(board, panel, RANKED, view),
  );
}

export function tradeOffPicture(
  board: Leaderboard,
  panel: Panel,
  { condition, points }: TradeOff,
  view: BenchmarkView,
): PictureFacts {
  const verdict = drawnWords(selectDrawn(points.map(({ result }) => result)));
  return picture(
    board,
    `${counted(points.length, "result")} drawn`,
    verdict,
    embedHref(board, panel, condition.condition_id, view),
  );
}

export function progressPicture(
  board: Leaderboard,
  panel: Panel,
  { points }: Progress,
  view: BenchmarkView,
): PictureFacts {
  const verdict = drawnWords(selectDrawn(points.map(({ result }) => result)));
  return picture(board, `${counted(points.length, "result")} drawn`, verdict, embedHref(board, panel, BY_DATE, view));
}

const picture = ({ metric }: Leaderboard, drawn: string, verdict: string, embed: string): PictureFacts => ({
  facts: `${axisLabel(metric)}; ${drawn}.`,
  verdict,
  embed,
});
