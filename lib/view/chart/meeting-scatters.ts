import type { Result } from "@/lib/catalogue/catalogue";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import type { MeetingBoard } from "@/lib/report/comparison";
import { panelOfMeeting } from "@/lib/report/meeting-panel";
import { rankText } from "@/lib/format/rank";
import type { ChartView } from "@/lib/view/views/chart-view";
import { progressChart, scatterChart } from "./panel-scatters";
import type { ChartDraft } from "./shown-chart";
import { withConfigurations } from "./with-configurations";

/** From this number of points of at least two methods, a chart of values against a condition says more than an order, and comes before it. */
const FEWEST_POINTS = 6;

/** Returns the charts of the results of chosen methods in one comparison group against a condition, and by date. */
export function meetingScatters(
  meeting: Pick<MeetingBoard, "results" | "among" | "board">,
  { x, from, to }: Pick<ChartView, "x" | "from" | "to">,
): readonly (ChartDraft | null)[] {
  const first = meeting.results[0] as Result;
  const { board, panel } = panelOfMeeting(meeting);
  const wish = { x, from, to, scale: "auto" as const, setting: conditionsWordsOf(first) };
  const none = () => "";
  return [
    scatterChart(board, panel, wish, none),
    progressChart(board, panel, wish, { among: "the chosen methods", embed: "" }),
  ].map((draft) => draft && withConfigurations(withRanksOf(meeting.board, draft)));
}

/** Gives marks the ranks of the board under the chart, in the whole comparison group, and not those among the chosen methods alone. */
function withRanksOf({ rows }: MeetingBoard["board"], draft: ChartDraft): ChartDraft {
  const { series } = draft;
  if (series.kind !== "plane") return draft;
  const ranks = new Map(rows.map((row) => [row.result.id, rankText(row)]));
  return {
    ...draft,
    series: { ...series, marks: series.marks.map((mark) => ({ ...mark, rank: ranks.get(mark.key) ?? "" })) },
  };
}

/** Returns whether a chart against a condition comes before the order of the same results: it has enough points, at least two methods and a front. */
export const saysMoreThanOrder = ({ results, series }: ChartDraft) =>
  results.length >= FEWEST_POINTS &&
  new Set(results.map(({ method }) => method)).size > 1 &&
  series.kind === "plane" &&
  series.line.length > 0;
