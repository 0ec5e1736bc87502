import { ClientResult } from "@/components/compare/client-result.client";
import { MethodCombobox } from "@/components/compare/method-combobox.client";
import { OwnBoardView } from "@/components/own/own-board-view.client";
import { TakeOptions } from "@/components/pictures/take-options.client";
import { PaletteHelp } from "@/components/search/palette-help.client";
import { PaletteOption } from "@/components/search/palette-option.client";
import { ChosenChart } from "@/components/yours/chosen-chart.client";
import { FilesRead } from "@/components/yours/files-read";
import { GroupChoice } from "@/components/yours/group-choice.client";
import { Intake } from "@/components/yours/intake";
import { KeptSets } from "@/components/yours/kept-sets.client";
import { MatchQuestions } from "@/components/yours/match-questions.client";
import { MethodsChoice } from "@/components/yours/methods-choice.client";
import { WindowChoice } from "@/components/yours/window-choice";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { boardsOfPage } from "@/lib/own/boards-of-page";
import { matchRows, NO_ANSWERS } from "@/lib/own/match-rows";
import { EMPTY_ROW, type OwnRow } from "@/lib/own/own-row";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import type { ReportedRow } from "@/lib/readers/reading";
import { compareChoices } from "@/lib/view/compare-choices";
import { comparisonOf } from "./comparison-of";
import type { Specimen } from "./specimen";

const nothing = () => undefined;
/** Ten windows of a hundred rows. */
const WINDOWS = Array.from({ length: 10 }, (_, at) => ({ from: at * 100, to: at * 100 + 100 }));
const READ = { name: "runs.csv", format: "CSV", rows: 1234, problems: [], problemCount: 0, notes: [] };
const FAILED = {
  ...READ,
  name: "a-very-long-name-of-a-file-that-some-program-has-written-by-itself-2026-11-28T12-00-00.json",
  rows: 0,
  problems: [
    { where: { line: 3, cell: "C3" }, message: "“n/a” is not a number" },
    { where: { path: "results.fid" }, message: "a list stands where a number is read" },
  ],
  problemCount: 120,
};
const MINE: readonly OwnRow[] = [
  {
    ...EMPTY_ROW,
    name: "Mine",
    benchmark: "meadow-256",
    values: { fid: "1.84 ± 0.02", "inception-score": "300.1" },
    conditions: { steps: "4" },
  },
  {
    ...EMPTY_ROW,
    name: "A model of mine whose name goes on for much longer than any label of a chart can hold",
    configuration: "XXL",
    benchmark: "meadow-256",
    values: { fid: "≤ 2.5" },
  },
  { ...EMPTY_ROW, name: "Elsewhere", benchmark: "meadow-256", values: { accuracy: "0.9" } },
];
const FORECAST: readonly OwnRow[] = ["96", "192"].map((horizon, at) => ({
  ...EMPTY_ROW,
  name: "Mine",
  benchmark: "weir-1",
  values: { mse: `0.3${at}1` },
  conditions: { horizon },
}));
const reported = (row: Partial<ReportedRow>): ReportedRow => ({
  model: "mine",
  configuration: "",
  benchmark: "Meadow 256",
  metric: "FID",
  value: "1.84",
  spread: null,
  direction: null,
  unit: null,
  conditions: {},
  where: { line: 1 },
  ...row,
});
const ROWS = [
  reported({}),
  reported({ benchmark: "meadows" }),
  reported({ metric: "quality", conditions: { guidance: "1.5" } }),
  reported({ model: "Loom" }),
  reported({ metric: "Inception score", value: "3.001" }),
];

/** Specimens of what a browser renders for a reader's own numbers, and of lists that open on use. */
export function ownRows(catalogue: Catalogue): readonly Specimen[] {
  const vocabulary = vocabularyOf(catalogue);
  const { methods } = compareChoices(catalogue);
  const matched = { ...matchRows(vocabulary, ROWS), moreWords: 3, benchmarks: [{ id: "meadow-256", rows: 2 }] };
  const page = boardsOfPage(catalogue, "/benchmarks/meadow-256");
  const [board] = page?.boards ?? [];
  const chart = page?.chart ?? null;
  if (board === undefined || chart === null)
    throw new Error("benchmark meadow-256: found no board and chart → a benchmark that has both");
  const search = {
    kind: "method" as const,
    id: "loom",
    fit: "name" as const,
    name: "Loom",
    detail: "autoregressive, in 4 papers",
    href: "/methods/loom",
  };
  const compared = comparisonOf(catalogue, "method=loom&method=brisk-decoding");
  return [
    view(catalogue, "/benchmarks/meadow-256", MINE, null, "own rows on a board, one that has no place there"),
    view(catalogue, "/benchmarks/weir-1", FORECAST, null, "own rows on a grid"),
    view(catalogue, "/benchmarks/meadow-256", [], [], "the form of a new row"),
    view(catalogue, "/benchmarks/weir-1", FORECAST, [0, 1], "the form of a row of a grid"),
    {
      of: "components/yours/chosen-chart.client",
      state: "a chart with own rows",
      node: <ChosenChart chart={chart} boards={[board]} rows={MINE} onChart={nothing} />,
    },
    {
      of: "components/yours/group-choice.client",
      state: "several groups of results",
      node: <GroupChoice board={board} rows={MINE} onGroup={nothing} />,
    },
    {
      of: "components/yours/match-questions.client",
      state: "doubtful, unknown and understood words",
      node: <MatchQuestions vocabulary={vocabulary} matched={matched} answers={NO_ANSWERS} onAnswers={nothing} />,
    },
    {
      of: "components/yours/methods-choice.client",
      state: "none chosen",
      node: <MethodsChoice vocabulary={vocabulary} chosen={[]} onChosen={nothing} />,
    },
    {
      of: "components/yours/methods-choice.client",
      state: "three chosen, one of a long name",
      node: <MethodsChoice vocabulary={vocabulary} chosen={["loom", "quire", "long-name"]} onChosen={nothing} />,
    },
    { of: "components/yours/intake", state: "before anything is read", node: <Intake /> },
    {
      of: "components/yours/files-read",
      state: "one file, without a problem",
      node: <FilesRead files={[READ]} onForget={nothing} />,
    },
    {
      of: "components/yours/files-read",
      state: "several, with problems, notes and one that has no result",
      node: (
        <FilesRead
          files={[READ, { ...READ, name: "", rows: 1, notes: ["A column without a name was left out."] }, FAILED]}
          onForget={nothing}
        />
      ),
    },
    {
      of: "components/yours/window-choice",
      state: "the first rows of many",
      node: <WindowChoice windows={WINDOWS} at={0} of={1000} onWindow={nothing} />,
    },
    {
      of: "components/yours/window-choice",
      state: "the last",
      node: <WindowChoice windows={WINDOWS} at={9} of={1000} onWindow={nothing} />,
    },
    {
      of: "components/yours/kept-sets.client",
      state: "rows that may be kept",
      node: (
        <KeptSets
          vocabulary={null}
          onVocabulary={nothing}
          rows={{ benchmark: "meadow-256", rows: MINE, of: 1234 }}
          onKeep={() => Promise.resolve(0)}
        />
      ),
    },
    {
      of: "components/compare/client-result.client",
      state: "a comparison that the browser asked for",
      node: <ClientResult view={compared.view} shown={compared.shown} origin="https://example.org" />,
    },
    {
      of: "components/compare/method-combobox.client",
      state: "closed",
      node: (
        <label>
          Method <MethodCombobox methods={methods} chosen={[]} text="" onText={nothing} onChoose={nothing} />
        </label>
      ),
    },
    {
      of: "components/compare/method-combobox.client",
      state: "open, with what is typed",
      node: <MethodCombobox methods={methods} chosen={["loom"]} text="lo" onText={nothing} onChoose={nothing} />,
    },
    {
      of: "components/search/palette-option.client",
      state: "one that is marked, and one that is not",
      node: (
        <div role="listbox" aria-label="Results">
          {[true, false].map((isMarked) => (
            <PaletteOption
              key={String(isMarked)}
              id={`option-${isMarked}`}
              role="option"
              aria-selected={isMarked}
              result={search}
              onOpen={nothing}
            />
          ))}
        </div>
      ),
    },
    { of: "components/search/palette-help.client", state: "below the results", node: <PaletteHelp /> },
    ...(chart.series
      ? [
          {
            of: "components/pictures/take-options.client",
            state: "of a chart that no other site can frame",
            node: <TakeOptions series={chart.series} onTheme={nothing} onOutlines={nothing} />,
          },
        ]
      : []),
  ];
}

function view(
  catalogue: Catalogue,
  address: string,
  rows: readonly OwnRow[],
  open: readonly number[] | null,
  state: string,
): Specimen {
  const page = boardsOfPage(catalogue, address);
  const [board] = page?.boards ?? [];
  if (board === undefined || !page) throw new Error(`${address}: found no board → an address that has one`);
  const node = (
    <OwnBoardView
      page={address}
      board={board}
      document={page.document}
      rows={rows}
      open={open}
      onOpen={nothing}
      onSave={nothing}
      onRemove={nothing}
      onPlaced={nothing}
      hrefOf={(sort) => `${address}?sort=${encodeURIComponent(sort)}`}
      groupLink={({ name, title }) => <a href={`${address}?panel=${encodeURIComponent(name)}`}>{title}</a>}
    />
  );
  return { of: "components/own/own-board-view.client", state, node };
}
