import type { Result } from "@/lib/catalogue/catalogue";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import type { MeetingBoard } from "@/lib/report/comparison";
import { statedTerms } from "@/lib/select/rank/axis-terms";
import type { Leaderboard, Panel } from "@/lib/select/rank/leaderboard";
import { verdictOfAll } from "@/lib/select/rank/verdict";
import type { ChartView } from "@/lib/view/views/chart-view";
import { progressChart, scatterChart } from "./panel-scatters";
import type { ChartDraft } from "./shown-chart";
import { withConfigurations } from "./with-configurations";

/** From so many points of at least two methods on, a value against its cost says more than an order, and comes before it. */
const FEWEST_POINTS = 6;

/** The results of chosen methods in one comparison group against a condition, and by date. */
export function meetingScatters({ results, among }: MeetingBoard, { x, from, to }: Pick<ChartView, "x" | "from" | "to">): readonly (ChartDraft | null)[] {
  const first = results[0] as Result;
  const entries = among.map((row) => ({ ...row, companion: null }));
  const panel: Panel = { key: "", terms: statedTerms(first), entries, groups: [{ title: "", rows: entries.map((entry) => ({ ...entry, standsFor: 1 })), of: entries.length }], verdict: verdictOfAll(results), partly: [] };
  const board: Leaderboard = { benchmark: first.benchmark, metric: first.metric, companion: null, panels: [panel], multiples: [], missing: [], results: results.length, drawn: results.length, qualified: 0 };
  const wish = { x, from, to, scale: "auto" as const, setting: conditionsWordsOf(first) };
  const none = () => "";
  return [scatterChart(board, panel, wish, none), progressChart(board, panel, wish, { among: "the chosen methods", embed: "" })].map((draft) => draft && withConfigurations(draft));
}

/** Whether a chart against a condition comes before the order of the same results. */
export const saysMoreThanOrder = ({ results, series }: ChartDraft) => results.length >= FEWEST_POINTS && new Set(results.map(({ method }) => method)).size > 1 && series.kind === "plane" && series.line.length > 0;
