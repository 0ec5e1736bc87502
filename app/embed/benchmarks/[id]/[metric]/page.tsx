import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedBoard } from "@/components/embed/embed-board";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectBenchmarkList } from "@/lib/report/benchmark-list";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { onlyPanel } from "@/lib/report/leaderboard/only-panel";
import { MOST_MARKS } from "@/lib/report/leaderboard/shown";
import { selectTradeOffs } from "@/lib/report/leaderboard/trade-off";
import { oEmbedHref } from "@/lib/http/endpoints/oembed";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { readVersion } from "@/lib/view/address/data-version";
import { BY_DATE, panelNames, RANKED, readEmbedView } from "@/lib/view/views/embed-view";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

interface Props {
  readonly params: Promise<{ readonly id: string; readonly metric: string }>;
  readonly searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, metric } = await params;
  const board = boardOf(id, metric, DEFAULT_BENCHMARK_VIEW);
  const title = board && `${board.metric.name} on ${board.benchmark.name}`;
  return { ...(title && { title }), alternates: { canonical: `/benchmarks/${id}`, types: { "application/json+oembed": oEmbedHref(`/embed/benchmarks/${id}/${metric}`) } }, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { id, metric } = await params;
  const whole = boardOf(id, metric, DEFAULT_BENCHMARK_VIEW);
  if (whole === null) notFound();
  const search = searchOf(await searchParams);
  const { view: embed, problems } = readEmbedView(chartsOf(whole), [...panelNames(whole).values()], search);
  const view = { ...embed.view, metrics: [metric] };
  const asked = boardOf(id, metric, view);
  const board = asked && (embed.panel === "" ? asked : withPanel(asked, embed.panel));
  return (
    <EmbedFrame
      frame={embed}
      problems={problems}
      asked={readVersion(search).asked}
      data={loadCatalogue()}
      href={benchmarkHref(id, view)}
      about={whole.benchmark.name}
    >
      {board && <EmbedBoard board={board} chart={embed.chart} view={view} />}
      {!board && <p>No source of these kinds has a result for this chart.</p>}
    </EmbedFrame>
  );
}

/** Null where the collection has no such benchmark, or none of its results are of the metric and from such sources. */
function boardOf(id: string, metric: string, view: typeof DEFAULT_BENCHMARK_VIEW): Leaderboard | null {
  return selectBenchmarkList(loadCatalogue(), id, { ...view, metrics: [metric], most: MOST_MARKS })?.leaderboards[0] ?? null;
}

function chartsOf({ metric, panels }: Leaderboard): readonly string[] {
  const conditions = panels.flatMap((panel) => selectTradeOffs(metric, panel).map(({ condition }) => condition.condition_id));
  return [RANKED, BY_DATE, ...new Set(conditions)];
}

/** Without results of the kinds asked for, an axis is not there. */
function withPanel(board: Leaderboard, name: string): Leaderboard | null {
  const [panel] = [...panelNames(board)].find(([, found]) => found === name) ?? [];
  return panel ? onlyPanel(board, panel) : null;
}
