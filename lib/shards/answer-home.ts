import type { Result } from "@/lib/catalogue/catalogue";
import { resultsOfPair } from "@/lib/report/speed/results-of-pair";
import { homeModel, type HomeModel } from "@/lib/view/home-model";
import { readHomeView } from "@/lib/view/views/home-view";
import type { ShardSource } from "./shard-source";
import { wholeWithWords } from "./whole-catalogue";

/** Returns the model of the home page for a query, as the server makes it: its content is chosen from the whole collection, then loaded with its words. */
export async function answerHome(source: ShardSource, search: URLSearchParams): Promise<HomeModel> {
  const { view, problems } = readHomeView(search);
  const catalogue = await wholeWithWords(source, await source.index(), (whole) =>
    shownIn(homeModel(whole, view, problems)),
  );
  return homeModel(catalogue, view, problems);
}

/** Returns the results whose receipts are on the page. */
function shownIn({ front, pairs, speedUps, claims }: HomeModel): readonly Result[] {
  const ofFront = front === null ? [] : front.group.lead.entries.slice(0, 1).map(({ result }) => result);
  return [...ofFront, ...pairs.flatMap(resultsOfPair), ...speedUps, ...claims];
}
