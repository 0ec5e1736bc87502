import { aboutPages } from "./about-pages";
import { aroundPages } from "./around-pages";
import { boards } from "./boards";
import { charts } from "./charts";
import { findings } from "./findings";
import { frames } from "./frames";
import type { Given } from "./given";
import { notices } from "./notices";
import { pages } from "./pages";
import { receipts } from "./receipts";
import type { StillRoom } from "./rooms";
import type { Specimen } from "./specimen";

/** Functions that make the specimens of each room that a server renders, from the invented collection (tests/fixtures/wide), whose ids they use. */
export const STILL_SPECIMENS: Readonly<Record<StillRoom, (given: Given) => readonly Specimen[]>> = {
  boards: ({ catalogue }) => boards(catalogue),
  charts: ({ catalogue }) => charts(catalogue),
  frames: ({ catalogue }) => frames(catalogue),
  receipts: ({ catalogue }) => receipts(catalogue),
  notices: ({ catalogue }) => notices(catalogue),
  around: ({ catalogue }) => aroundPages(catalogue),
  pages: ({ catalogue }) => pages(catalogue),
  about: (given) => [...aboutPages(given), ...findings(given.catalogue)],
};
