import { BoardsAwaited } from "@/components/own/boards-awaited";
import { OwnNotices } from "@/components/own/own-notices";
import { BoardOfChoice } from "@/components/yours/board-of-choice.client";
import { ChosenBoards } from "@/components/yours/chosen-boards.client";
import { KeptList } from "@/components/yours/kept-list";
import { OpenedSetBoards } from "@/components/yours/opened-set-boards.client";
import { ReadingStatus } from "@/components/yours/reading-status";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { boardsOfPage, type BoardsOfPage } from "@/lib/own/boards-of-page";
import { EMPTY_ROW, type OwnRow } from "@/lib/own/own-row";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import type { Specimen } from "./specimen";

const nothing = () => undefined;
const failed = new Error("The boards could not be loaded (503)");
const MINE: OwnRow = {
  ...EMPTY_ROW,
  name: "Mine",
  benchmark: "meadow-256",
  values: { fid: "1.84" },
  conditions: { steps: "4" },
};
const MANY: readonly OwnRow[] = Array.from({ length: 250 }, (_, at) => ({
  ...MINE,
  name: `Mine ${at + 1}`,
  values: { fid: (2 + at / 100).toFixed(2) },
}));
const ELSEWHERE: OwnRow = { ...MINE, benchmark: "weir-1", values: { mse: "0.3" } };
const SETS = [
  { name: "Rows of 2026-01-02", id: "a", count: 12, version: "000000000000", day: "2026-01-02" },
  {
    name: "A set whose name goes on for as long as the field for it allows, to the last letter",
    id: "b",
    count: 123_456,
    version: "000000000000",
    day: "2026-11-28",
  },
] as const;
const NO_CHOICE = { benchmark: null, metric: "", group: null, methods: null, chart: "", x: "" };
const READING = { kind: "reading", name: "runs.csv", at: 1, of: 3, share: 0.455 } as const;

/** Specimens of a reader's own numbers on their way to a board: read, kept, opened, on boards that are loading, failed, empty or filled. */
export function ownShells(catalogue: Catalogue): readonly Specimen[] {
  const words = vocabularyOf(catalogue);
  const page = "/benchmarks/meadow-256?metric=fid";
  const boards = boardsOfPage(catalogue, page);
  const benchmarks = [
    { id: "meadow-256", rows: 250 },
    { id: "weir-1", rows: 1 },
  ];
  const chosen = (state: string, loaded: BoardsOfPage | Error | null, rows: readonly OwnRow[]): Specimen => ({
    of: "components/yours/chosen-boards.client",
    state,
    node: (
      <ChosenBoards
        loaded={loaded}
        page={page}
        rows={{ benchmark: "meadow-256", rows, of: rows.length }}
        choice={{ ...NO_CHOICE, group: "" }}
        onChoice={nothing}
        onRows={nothing}
        onMethods={nothing}
      />
    ),
  });
  const opened = (
    state: string,
    set: Pick<Parameters<typeof OpenedSetBoards>[0]["opened"], "moved" | "unfit">,
    version: string,
  ): Specimen => ({
    of: "components/yours/opened-set-boards.client",
    state,
    node: (
      <OpenedSetBoards
        vocabulary={{ words, version }}
        set={SETS[0]}
        opened={{ ...set, benchmarks }}
        chosen={null}
        onBenchmark={nothing}
        onChosen={nothing}
      />
    ),
  });
  const notices = { moved: [], problems: [], isInAddress: true, elsewhere: [] };
  return [
    {
      of: "components/own/boards-awaited",
      state: "while they are loading, for screen readers",
      node: <BoardsAwaited failure={null} />,
    },
    {
      of: "components/own/boards-awaited",
      state: "after they could not be loaded",
      node: <BoardsAwaited failure={failed} />,
    },
    {
      of: "components/own/own-notices",
      state: "a link that was not understood",
      node: <OwnNotices {...notices} problems={["“m.fid” of “Mine”: found “good” → a number"]} />,
    },
    {
      of: "components/own/own-notices",
      state: "former names",
      node: <OwnNotices {...notices} moved={["loom-old is loom", "fid-50k is fid"]} />,
    },
    {
      of: "components/own/own-notices",
      state: "more rows than a link can carry, one of another page",
      node: <OwnNotices {...notices} isInAddress={false} elsewhere={[ELSEWHERE]} />,
    },
    {
      of: "components/own/own-notices",
      state: "several rows of another page",
      node: <OwnNotices {...notices} elsewhere={[ELSEWHERE, ELSEWHERE]} />,
    },
    {
      of: "components/yours/reading-status",
      state: "reading the second of three files",
      node: <ReadingStatus progress={READING} failure="" onStop={nothing} />,
    },
    {
      of: "components/yours/reading-status",
      state: "matching",
      node: <ReadingStatus progress={{ kind: "matching" }} failure="" onStop={nothing} />,
    },
    {
      of: "components/yours/reading-status",
      state: "stopped",
      node: (
        <ReadingStatus progress={null} failure="Stopped. Nothing was kept; you can read it again." onStop={nothing} />
      ),
    },
    {
      of: "components/yours/board-of-choice.client",
      state: "while the rows of its benchmark are on their way",
      node: (
        <BoardOfChoice
          vocabulary={words}
          benchmarks={benchmarks}
          methods={["loom"]}
          rows={null}
          onBenchmark={nothing}
          onRows={nothing}
        />
      ),
    },
    {
      of: "components/yours/board-of-choice.client",
      state: "rows of no benchmark: a comparison",
      node: (
        <BoardOfChoice
          vocabulary={words}
          benchmarks={[]}
          methods={["loom", "quire"]}
          rows={null}
          onBenchmark={nothing}
          onRows={nothing}
        />
      ),
    },
    chosen("loading", null, [MINE]),
    chosen("after they could not be loaded", failed, [MINE]),
    chosen("without a result on the benchmark of the rows", boards, [ELSEWHERE]),
    chosen("one row", boards, [MINE]),
    chosen("more rows than a link can carry", boards, MANY),
    {
      of: "components/yours/kept-list",
      state: "two sets",
      node: <KeptList sets={SETS} onOpen={nothing} onRename={nothing} onSave={nothing} onErase={nothing} />,
    },
    opened("as it was kept", { moved: [], unfit: [] }, "000000000000"),
    opened(
      "with other data, former names, and one that is gone",
      { moved: ["loom-old is loom"], unfit: ["no-such-benchmark"] },
      "111111111111",
    ),
  ];
}
