import { at } from "@/lib/view/address/base-path";
import { fromSite, jsonOfSite } from "@/lib/view/ask-site";
import { shardFolder } from "@/lib/view/shard-folder";

/** A row of the long table: its texts, and the words by which it is found. */
export interface Row {
  readonly method: string;
  readonly benchmark: string;
  readonly metric: string;
  readonly value: string;
  readonly receipt: string;
  readonly detail: string;
  readonly words: string;
}

/** The parts of `results.json` that the long table needs. */
interface Answer {
  readonly data: readonly {
    readonly method_name: string;
    readonly benchmark_name: string;
    readonly metric_name: string;
    readonly printed: string;
    readonly setting: string;
    readonly read_in: string;
    readonly receipt: string;
  }[];
}

/** Loads the rows from an address of `results.json`. Throws if the request fails. */
export async function readRows(address: string, signal: AbortSignal): Promise<readonly Row[]> {
  const { data } = (await jsonOfSite(await answerOf(address, signal))) as Answer;
  return data.map((result) => {
    const detail = [result.setting, result.read_in].filter(Boolean).join(" · ");
    return {
      method: result.method_name,
      benchmark: result.benchmark_name,
      metric: result.metric_name,
      value: result.printed,
      receipt: result.receipt,
      detail,
      words: [result.method_name, result.benchmark_name, result.metric_name, result.printed, detail]
        .join(" ")
        .toLowerCase(),
    };
  });
}

/** Returns the rows that contain every word, in their order; all of them if no word is given. */
export function rowsThatHold(rows: readonly Row[], asked: string): readonly Row[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.words.includes(word)));
}

/** Returns the response of the API; in a copy without a server, its code in the browser answers a query, because a file host would send the whole list. */
async function answerOf(address: string, signal: AbortSignal): Promise<Response> {
  if (shardFolder() === undefined || !address.includes("?")) return fromSite(address, { signal });
  const { madeFile } = await import("@/components/answers/save-made-file");
  return new Response((await madeFile(new URL(at(address), location.href).href)).text);
}
