import { shownOf, type Leaderboard, type Panel } from "./leaderboard";

/** A leaderboard with one of its panels alone. Ranks stay, as they are counted within a panel; what is missing belongs to the whole. */
export function onlyPanel(board: Leaderboard, panel: Panel): Leaderboard {
  const shown = shownOf(panel);
  return {
    ...board,
    panels: [panel],
    multiples: [{ parts: [], axes: [{ axis: panel, parts: panel.terms }] }],
    missing: [],
    results: panel.entries.length,
    drawn: shown.length,
    qualified: shown.filter(({ result }) => result.qualifier !== "exact").length,
  };
}
