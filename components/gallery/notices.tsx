import { MissingList } from "@/components/figures/missing-list";
import { NotRankedNote } from "@/components/figures/not-ranked-note";
import { VerdictNote } from "@/components/figures/verdict-note";
import { NothingLeft } from "@/components/notices/nothing-left";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { Permalink } from "@/components/page/permalink";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { VersionNotice } from "@/components/notices/version-notice";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMissing } from "@/lib/report/gap/missing";
import { selectLeaderboard } from "@/lib/report/leaderboard/leaderboard";
import { selectDrawn } from "@/lib/report/drawn";
import { benchmarkOf } from "./benchmark-of";
import type { Specimen } from "./specimen";

/** Specimens of every notice: what was not understood, what is left out, what does not compare. */
export const notices = (catalogue: Catalogue): readonly Specimen[] => [
  ...["metrik=fid", "metric=fdi", "sort=nothing&columns=nothing&scale=nothing", "panel=nothing"].map((query) => ({
    of: "components/notices/parameter-notice",
    state: query,
    node: <ParameterNotice problems={benchmarkOf(catalogue, "meadow-256", query).problems} />,
  })),
  {
    of: "components/notices/version-notice",
    state: "made with other data",
    node: <VersionNotice asked="000000000000" version={catalogue.version} date={catalogue.date} />,
  },
  {
    of: "components/notices/version-notice",
    state: "of data without a day",
    node: <VersionNotice asked="000000000000" version={catalogue.version} date={null} />,
  },
  {
    of: "components/notices/nothing-left",
    state: "two filters emptied a list",
    node: (
      <NothingLeft
        what="benchmark"
        filters={[
          { name: "the topic audio", without: "/benchmarks?metric=fid" },
          { name: "the metric FID", without: "/benchmarks?topic=audio" },
        ]}
        all="/benchmarks"
      />
    ),
  },
  {
    of: "components/notices/nothing-left",
    state: "words that no paper has",
    node: (
      <NothingLeft what="paper" filters={[{ name: "the words gMLP", without: "/papers" }]} all="/papers" typed="gMLP" />
    ),
  },
  {
    of: "components/page/permalink",
    state: "of a view",
    node: <Permalink href="/compare?method=loom&version=000000000000" />,
  },
  { of: "components/notices/suggest-paper", state: "on a list", node: <SuggestPaper /> },
  { of: "components/notices/suggest-paper", state: "of a name that was not found", node: <SuggestPaper name="gMLP" /> },
  ...["meadow-256", "weir-1", "pebble-64"].flatMap((id) => aboutBenchmark(catalogue, id)),
];

function aboutBenchmark(catalogue: Catalogue, id: string): readonly Specimen[] {
  const results = catalogue.resultsOfBenchmark.get(id) ?? [];
  const [first] = results;
  if (first === undefined) throw new Error(`benchmark ${id}: found no result → one that has some`);
  return [
    {
      of: "components/figures/verdict-note",
      state: `${id}: all of its results`,
      node: <VerdictNote {...selectDrawn(results)} />,
    },
    {
      of: "components/figures/not-ranked-note",
      state: `${id}: tables read in part`,
      node: (
        <NotRankedNote
          partly={selectLeaderboard(catalogue, first.benchmark, first.metric).panels.flatMap(({ partly }) => partly)}
        />
      ),
    },
    {
      of: "components/figures/missing-list",
      state: `${id}: who is not drawn`,
      node: <MissingList missing={selectMissing(catalogue, first.benchmark, first.metric)} level={3} />,
    },
  ];
}
