import { askSite, jsonOfSite } from "@/lib/view/ask-site";

/** A row of the long table: finished texts, and the words that it can be found by. */
export interface Row {
  readonly method: string;
  readonly benchmark: string;
  readonly metric: string;
  readonly value: string;
  readonly receipt: string;
  readonly detail: string;
  readonly words: string;
}

/** What the long table needs of `results.json`. */
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

/** The rows behind an address of `results.json`. Throws when it does not answer. */
export async function readRows(address: string, signal: AbortSignal): Promise<readonly Row[]> {
  const answer = await askSite(address, { signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { data } = (await jsonOfSite(answer)) as Answer;
  return data.map((figure) => {
    const detail = [figure.setting, figure.read_in].filter(Boolean).join(" · ");
    return {
      method: figure.method_name,
      benchmark: figure.benchmark_name,
      metric: figure.metric_name,
      value: figure.printed,
      receipt: figure.receipt,
      detail,
      words: [figure.method_name, figure.benchmark_name, figure.metric_name, figure.printed, detail].join(" ").toLowerCase(),
    };
  });
}

/** The rows that hold every word, in their order; all of them where nothing is asked. */
export function rowsThatHold(rows: readonly Row[], asked: string): readonly Row[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.words.includes(word)));
}
