import { BenchmarkBoard } from "@/components/benchmark/benchmark-board";
import { CollapsedGroups } from "@/components/benchmark/collapsed-groups";
import { CompareAnswer } from "@/components/compare/compare-answer";
import { CompareBoards } from "@/components/compare/compare-boards";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { chosenBoard, chosenCaption } from "@/lib/view/board/chosen-board";
import { benchmarkOf } from "./benchmark-of";
import { comparisonOf } from "./comparison-of";
import type { Specimen } from "./specimen";

/** Benchmarks of the invented collection, each with the special feature of its board. */
const BENCHMARKS = [
  { id: "meadow-256", query: "", state: "configurations, some of them quoted or measured again" },
  {
    id: "meadow-256",
    query: "sort=-fid&columns=is,steps",
    state: "configurations in another order, with chosen columns",
  },
  { id: "meadow-256", query: "group=paper", state: "configurations under their papers" },
  { id: "pebble-64", query: "", state: "more configurations than a page shows" },
  { id: "weir-1", query: "", state: "a grid of methods by horizon" },
  { id: "ledger-1k", query: "", state: "a metric of another kind" },
  { id: "knot-3d-compression", query: "", state: "few results" },
] as const;

const COMPARISONS = [
  { query: "method=loom&method=loom-flow&method=brisk-decoding", state: "three that meet on one benchmark" },
  { query: "method=loom&method=loom-flow&reference=loom", state: "differences to a reference" },
  { query: "method=headwater&method=s-eddy&method=gale-ht", state: "forecasters: a grid, and pairs" },
  { query: "method=loom&method=headwater", state: "two that share nothing" },
  { query: "method=real-meadow", state: "one, and a reference" },
  { query: "", state: "an example, before anything is chosen" },
] as const;

/** Specimens of every board, in every shape and with every mark that the invented collection has. */
export const boards = (catalogue: Catalogue): readonly Specimen[] => [
  ...BENCHMARKS.flatMap(({ id, query, state }) => benchmarkBoards(catalogue, id, query, state)),
  ...COMPARISONS.flatMap(({ query, state }) => compareBoards(catalogue, query, state)),
];

function benchmarkBoards(catalogue: Catalogue, id: string, query: string, state: string): readonly Specimen[] {
  const model = benchmarkOf(catalogue, id, query);
  const { report, boardOf, view } = model;
  const { chosen, leaderboard, groups } = report;
  if (chosen === null || leaderboard === null) return [];
  const board = (
    <BenchmarkBoard
      caption={chosenCaption(leaderboard, chosen)}
      group={chosen}
      shown={chosenBoard(model, chosen)}
      sort={{ by: view.sort, hrefOf: (sort) => `/benchmarks/${id}?sort=${encodeURIComponent(sort)}` }}
    />
  );
  const others = groups.filter((group) => group !== chosen);
  return [
    { of: "components/benchmark/benchmark-board", state: `${id}: ${state}`, node: board },
    ...(others.length === 0
      ? []
      : [
          {
            of: "components/benchmark/collapsed-groups",
            state: `${id}: other comparison groups; ${state}`,
            node: (
              <CollapsedGroups
                boardOf={boardOf}
                board={leaderboard}
                groups={others}
                hrefOf={({ name }) => `/benchmarks/${id}?panel=${encodeURIComponent(name)}`}
              />
            ),
          },
        ]),
  ];
}

function compareBoards(catalogue: Catalogue, query: string, state: string): readonly Specimen[] {
  const { view, shown } = comparisonOf(catalogue, query);
  return [
    { of: "components/compare/compare-answer", state, node: <CompareAnswer shown={shown} /> },
    {
      of: "components/compare/compare-boards",
      state,
      node: <CompareBoards view={view} shown={shown} origin="https://example.org" />,
    },
  ];
}
