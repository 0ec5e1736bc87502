import type { ReactNode } from "react";
import { benchmarkFrame } from "@/components/embed/benchmark-frame";
import { fewerStepsFrame } from "@/components/embed/fewer-steps-frame";
import { speedUpsFrame } from "@/components/embed/speed-ups-frame";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectSpeedUps } from "@/lib/report/speed/claims";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import { resultsOfPair } from "@/lib/report/speed/results-of-pair";
import type { ShardSource } from "@/lib/shards/shard-source";
import { wholeWithWords } from "@/lib/shards/whole-catalogue";
import { readFrame } from "@/lib/view/views/embed-view";

/** Returns the frame of an address below /embed with a query, made from shards as the server makes it from the whole collection; null if there is none. */
export async function answerFrame(
  source: ShardSource,
  path: string,
  search: URLSearchParams,
  asked: string | null,
): Promise<ReactNode> {
  const index = await source.index();
  const [, id, metric] = /^\/embed\/benchmarks\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  // The frame contains its receipts, which state findings in tables, and these need the whole collection.
  if (id !== undefined && metric !== undefined)
    return benchmarkFrame(
      {
        catalogue: await wholeWithWords(source, index, (whole) => whole.resultsOfBenchmark.get(id) ?? []),
        search,
        asked,
      },
      id,
      metric,
    );
  const { kinds } = readFrame(search).view;
  if (path === "/embed/fewer-steps")
    return fewerStepsFrame({
      catalogue: await wholeWithWords(source, index, (whole) =>
        selectFewerSteps(ofKinds(whole, kinds)).flatMap(resultsOfPair),
      ),
      search,
      asked,
    });
  if (path === "/embed/speed-ups")
    return speedUpsFrame({
      catalogue: await wholeWithWords(source, index, (whole) => selectSpeedUps(ofKinds(whole, kinds))),
      search,
      asked,
    });
  return null;
}
