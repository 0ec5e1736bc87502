import type { Result } from "@/lib/catalogue/catalogue";
import { homeModel, type HomeModel } from "@/lib/view/home-model";
import { readHomeView } from "@/lib/view/views/home-view";
import { catalogueFromShards } from "./catalogue-from-shards";
import { SHARD_NAMES } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";
import { wholeShards } from "./whole-catalogue";

/** The model of the first page for a query, as the server makes it: what it shows is chosen from the whole, and then has its words. */
export async function answerHome(source: ShardSource, search: URLSearchParams): Promise<HomeModel> {
  const index = await source.index();
  const { view, problems } = readHomeView(search);
  const whole = await wholeShards(source, index);
  const words = new Set(shownIn(homeModel(catalogueFromShards(index, whole), view, problems)).map(({ benchmark, metric }) => SHARD_NAMES.words(benchmark.benchmark_id, metric.metric_id)));
  return homeModel(catalogueFromShards(index, [...whole, ...(await shardsOf(source, [...words]))]), view, problems);
}

/** Results whose receipts stand on the page. */
function shownIn({ front, pairs, speedUps, claims }: HomeModel): readonly Result[] {
  const ofFront = front === null ? [] : front.group.lead.entries.slice(0, 1).map(({ result }) => result);
  return [...ofFront, ...pairs.flatMap(({ before, after, speedUp, withMoreSteps }) => [before, after, ...(speedUp ? [speedUp] : []), ...withMoreSteps]), ...speedUps, ...claims];
}
