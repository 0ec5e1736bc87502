import { shownOf, type Leaderboard, type Panel } from "./leaderboard";

/** Returns a leaderboard with one of its panels alone. Ranks stay, because they are computed within a panel; missing methods belong to the whole leaderboard and are dropped. */
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
