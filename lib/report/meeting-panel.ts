import type { Result } from "@/lib/catalogue/catalogue";
import { statedTerms } from "@/lib/select/rank/axis-terms";
import { verdictOfAll } from "@/lib/select/rank/verdict";
import type { MeetingBoard } from "./comparison";
import type { Leaderboard, Panel } from "./leaderboard/leaderboard";

/**
 * Returns the group in which chosen methods meet as a leaderboard of these methods alone, with their ranks among one another, in the form in which a
 * benchmark is drawn. `results` must not be empty.
 */
export function panelOfMeeting({ results, among }: Pick<MeetingBoard, "results" | "among">): {
  readonly board: Leaderboard;
  readonly panel: Panel;
} {
  const { benchmark, metric } = results[0] as Result;
  const entries = among.map((row) => ({ ...row, companion: null }));
  const groups = [{ title: "", rows: entries.map((entry) => ({ ...entry, standsFor: 1 })), of: entries.length }];
  const panel: Panel = {
    key: "",
    terms: statedTerms(results[0] as Result),
    entries,
    groups,
    verdict: verdictOfAll(results),
    partly: [],
  };
  return {
    panel,
    board: {
      benchmark,
      metric,
      companion: null,
      panels: [panel],
      multiples: [],
      rowParts: [],
      along: null,
      missing: [],
      results: results.length,
      drawn: results.length,
      qualified: 0,
    },
  };
}
