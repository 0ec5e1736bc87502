import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import type { CompareStart } from "./compare-types";
import { pairsThatMeet, selectMeetings, type MeetingPair } from "./meetings";

type Method = RowOf<"methods">;

/** A pair of methods with what speaks for beginning with it. */
interface Pair extends MeetingPair {
  /** How many of them are proposed by papers of the collection. */
  readonly own: number;
  /** On how many benchmarks they meet. */
  readonly benchmarks: number;
}

const MOST_STARTS = 3;

/** Methods that meet on several benchmarks fill a wider table than those that meet on one. */
const COLUMNS_OF_ONE = 3;
const COLUMNS_OF_MANY = 4;

/**
 * Comparisons to begin with, made from the data, one for each topic before any topic gets a second: methods that papers of the
 * collection propose and that meet on most benchmarks, widened by methods that meet all of them. Topics come in the order of
 * the benchmarks' table. Baselines without a name are left out.
 */
export const selectCompareStarts = once((catalogue: Catalogue): readonly CompareStart[] => {
  const pairs = pairsOf(catalogue);
  const starts: (readonly Method[])[] = [];
  const topics = new Set<string>();
  while (starts.length < MOST_STARTS) {
    const used = new Set(starts.flat());
    const left = pairs.filter(({ methods }) => methods.every((method) => !used.has(method)));
    const isNew = (pair: Pair) => Number(pair.meetings.every(({ benchmark }) => !topics.has(benchmark.topic)));
    const order = (a: Pair, b: Pair) => isNew(b) - isNew(a) || b.own - a.own || compareTopics(catalogue, a, b) || byWeight(a, b);
    const [best] = left.toSorted(order);
    if (best === undefined) break;
    starts.push(widened(left, best));
    best.meetings.forEach(({ benchmark }) => topics.add(benchmark.topic));
  }
  return starts.map((methods) => startOf(catalogue, pairs, methods));
});

function pairsOf(catalogue: Catalogue): readonly Pair[] {
  const meetings = selectMeetings(catalogue.figures);
  const meeting = new Set(meetings.flatMap(({ methods }) => [...methods]));
  const named = catalogue.tables.methods.filter((method) => method.family !== "group" && meeting.has(method));
  return pairsThatMeet(named, meetings).map((pair) => ({
    ...pair,
    own: pair.methods.filter(({ paper_id }) => paper_id !== null).length,
    benchmarks: new Set(pair.meetings.map(({ benchmark }) => benchmark)).size,
  }));
}

/** Benchmarks weigh more than rows: two metrics of one benchmark say less than one metric of two. */
const byWeight = (a: Pair, b: Pair) => b.benchmarks - a.benchmarks || b.meetings.length - a.meetings.length;

/** In the order of the benchmarks' table, which begins with what the collection is about. */
function compareTopics({ tables: { benchmarks } }: Catalogue, a: Pair, b: Pair): number {
  const first = (pair: Pair) => benchmarks.findIndex(({ topic }) => topic === pair.meetings[0]?.benchmark.topic);
  return first(a) - first(b);
}

/** The pair with methods that meet all of its members, those first that the weakest of these meetings speaks most for. */
function widened(pairs: readonly Pair[], { methods, benchmarks }: Pair): readonly Method[] {
  const columns = benchmarks > 1 ? COLUMNS_OF_MANY : COLUMNS_OF_ONE;
  const found: Method[] = [...methods];
  while (found.length < columns) {
    const [next] = [...new Set(pairs.flatMap((pair) => pair.methods))]
      .filter((method) => !found.includes(method))
      .map((method) => ({
        method,
        with: found.map((member) => pairs.find((pair) => pair.methods.includes(member) && pair.methods.includes(method))),
      }))
      .flatMap(({ method, with: met }) =>
        met.every((pair) => pair !== undefined) ? [{ method, weakest: met.toSorted(byWeight).at(-1) }] : [],
      )
      .filter((one): one is { readonly method: Method; readonly weakest: Pair } => one.weakest !== undefined)
      .toSorted((a, b) => Number(b.method.paper_id !== null) - Number(a.method.paper_id !== null) || byWeight(a.weakest, b.weakest));
    if (next === undefined) break;
    found.push(next.method);
  }
  return found;
}

function startOf(catalogue: Catalogue, pairs: readonly Pair[], methods: readonly Method[]): CompareStart {
  const shared = pairs.filter((pair) => pair.methods.every((method) => methods.includes(method))).flatMap(({ meetings }) => meetings);
  return {
    methods: catalogue.tables.methods.filter((method) => methods.includes(method)).map(({ method_id, name }) => ({ id: method_id, name })),
    benchmarks: [...new Set(shared.map(({ benchmark }) => benchmark.name))],
  };
}
