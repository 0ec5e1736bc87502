import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import type { CompareStart } from "./compare-types";
import { pairsThatMeet, selectMeetings, type MeetingPair } from "./meetings";

type Method = RowOf<"methods">;

/** A pair of methods with the criteria for suggesting it as a start. */
interface Pair extends MeetingPair {
  /** How many of the two are proposed by papers of the collection. */
  readonly own: number;
  /** The number of benchmarks on which they meet. */
  readonly benchmarks: number;
  /** The position, in the table of benchmarks, of the topic of their first meeting. The table begins with the main subject of the collection. */
  readonly topicAt: number;
}

const MOST_STARTS = 3;

/** Methods that meet on several benchmarks fill a wider table than methods that meet on one. */
const COLUMNS_OF_ONE = 3;
const COLUMNS_OF_MANY = 4;

/**
 * Returns suggested comparisons, made from the data, one for each topic before any topic gets a second: methods that papers of the collection propose
 * and that meet on most benchmarks, extended by methods that meet all of them. Topics come in the order of the benchmarks' table. Groups of unnamed
 * baselines are left out.
 */
export const selectCompareStarts = once((catalogue: Catalogue): readonly CompareStart[] => {
  const pairs = pairsOf(catalogue);
  const partners = partnersIn(pairs);
  const starts: (readonly Method[])[] = [];
  const used = new Set<Method>();
  const topics = new Set<string>();
  while (starts.length < MOST_STARTS) {
    const isNew = ({ meetings }: Pair) => Number(meetings.every(({ benchmark }) => !topics.has(benchmark.topic)));
    const best = pairs
      .filter(({ methods }) => methods.every((method) => !used.has(method)))
      .map((pair) => ({ pair, isNew: isNew(pair) }))
      .reduce<{ readonly pair: Pair; readonly isNew: number } | null>(
        (a, b) => (a === null || beforeIn(b, a) ? b : a),
        null,
      );
    if (best === null) break;
    const start = widened(partners, used, best.pair);
    starts.push(start);
    start.forEach((method) => used.add(method));
    best.pair.meetings.forEach(({ benchmark }) => topics.add(benchmark.topic));
  }
  return starts.map((methods) => startOf(catalogue, pairs, methods));
});

/** Returns whether the first of two pairs is the better start; of equals, the one that comes first stays. */
function beforeIn(
  a: { readonly pair: Pair; readonly isNew: number },
  b: { readonly pair: Pair; readonly isNew: number },
): boolean {
  return (
    (b.isNew - a.isNew || b.pair.own - a.pair.own || a.pair.topicAt - b.pair.topicAt || byWeight(a.pair, b.pair)) < 0
  );
}

function pairsOf(catalogue: Catalogue): readonly Pair[] {
  const meetings = selectMeetings(catalogue.results);
  const meeting = new Set(meetings.flatMap(({ methods }) => [...methods]));
  const named = catalogue.tables.methods.filter((method) => method.family !== "group" && meeting.has(method));
  const topics = [...new Set(catalogue.tables.benchmarks.map(({ topic }) => topic))];
  return pairsThatMeet(named, meetings).map((pair) => ({
    ...pair,
    own: pair.methods.filter(({ paper_id }) => paper_id !== null).length,
    benchmarks: new Set(pair.meetings.map(({ benchmark }) => benchmark)).size,
    topicAt: topics.findIndex((topic) => topic === pair.meetings[0]?.benchmark.topic),
  }));
}

/** Orders pairs by benchmarks before rows: two metrics of one benchmark count less than one metric of two. */
const byWeight = (a: Pair, b: Pair) => b.benchmarks - a.benchmarks || b.meetings.length - a.meetings.length;

/** Returns the pairs of each method by its partner, in the order of the methods. */
function partnersIn(pairs: readonly Pair[]): ReadonlyMap<Method, ReadonlyMap<Method, Pair>> {
  const partners = new Map<Method, Map<Method, Pair>>();
  for (const pair of pairs)
    for (const [one, other] of [pair.methods, pair.methods.toReversed()] as [Method, Method][]) {
      const own = partners.get(one) ?? new Map<Method, Pair>();
      partners.set(one, own.set(other, pair));
    }
  return partners;
}

/** Returns the pair, extended by methods that meet all of its members. Methods that papers of the collection propose come first, then those whose weakest meeting is strongest. */
function widened(
  partners: ReadonlyMap<Method, ReadonlyMap<Method, Pair>>,
  used: ReadonlySet<Method>,
  { methods, benchmarks }: Pair,
): readonly Method[] {
  const columns = benchmarks > 1 ? COLUMNS_OF_MANY : COLUMNS_OF_ONE;
  const found: Method[] = [...methods];
  while (found.length < columns) {
    const candidates = [...(partners.get(methods[0])?.keys() ?? [])].filter(
      (method) => !used.has(method) && !found.includes(method),
    );
    const [next] = candidates
      .map((method) => ({ method, with: found.flatMap((member) => partners.get(member)?.get(method) ?? []) }))
      .flatMap(({ method, with: met }) =>
        met.length === found.length ? [{ method, weakest: met.toSorted(byWeight).at(-1) as Pair }] : [],
      )
      .toSorted(
        (a, b) =>
          Number(b.method.paper_id !== null) - Number(a.method.paper_id !== null) || byWeight(a.weakest, b.weakest),
      );
    if (next === undefined) break;
    found.push(next.method);
  }
  return found;
}

function startOf(catalogue: Catalogue, pairs: readonly Pair[], methods: readonly Method[]): CompareStart {
  const shared = pairs
    .filter((pair) => pair.methods.every((method) => methods.includes(method)))
    .flatMap(({ meetings }) => meetings);
  return {
    methods: catalogue.tables.methods
      .filter((method) => methods.includes(method))
      .map(({ method_id, name }) => ({ id: method_id, name })),
    benchmarks: [...new Set(shared.map(({ benchmark }) => benchmark.name))],
  };
}
