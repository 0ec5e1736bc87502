import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import type { CompareStart } from "./compare-types";
import { pairsThatMeet, selectMeetings, type Meeting, type MeetingPair } from "./meetings";

type Method = RowOf<"methods">;

/**
 * Comparisons to begin with, made from the data: pairs that meet on most benchmarks, each with up to one method more that
 * meets both. Each next one prefers methods that none before it holds. Baselines without a name are left out.
 */
export function selectCompareStarts(catalogue: Catalogue, most = 3): readonly CompareStart[] {
  const meetings = selectMeetings(catalogue.figures);
  const meeting = new Set(meetings.flatMap(({ methods }) => [...methods]));
  const named = catalogue.tables.methods.filter((method) => method.family !== "group" && meeting.has(method));
  const pairs = pairsThatMeet(named, meetings).map((pair) => ({ ...pair, weight: weightOf(pair) }));
  const starts: (readonly Method[])[] = [];
  while (starts.length < most) {
    const used = new Set(starts.flat());
    const isNew = (method: Method) => !used.has(method);
    const left = pairs.filter(({ methods }) => methods.some(isNew));
    const [best] = left.toSorted((a, b) => b.methods.filter(isNew).length - a.methods.filter(isNew).length || b.weight - a.weight);
    if (best === undefined) break;
    const met = best.methods.map((member) => companionsOf(member, pairs));
    const third = named.find((method) => isNew(method) && met.every((companions) => companions.has(method)));
    starts.push(third === undefined ? best.methods : [...best.methods, third]);
  }
  return starts.map((methods) => startOf(catalogue, meetings, methods));
}

/** Benchmarks weigh more than rows: two metrics of one benchmark say less than one metric of two. */
const weightOf = ({ meetings }: MeetingPair) => new Set(meetings.map(({ benchmark }) => benchmark)).size * 1000 + meetings.length;

/** The methods that a method meets. */
function companionsOf(method: Method, pairs: readonly MeetingPair[]): ReadonlySet<Method> {
  return new Set(pairs.flatMap(({ methods: [one, other] }) => (one === method ? [other] : other === method ? [one] : [])));
}

function startOf(catalogue: Catalogue, meetings: readonly Meeting[], methods: readonly Method[]): CompareStart {
  const shared = meetings.filter((meeting) => methods.filter((method) => meeting.methods.has(method)).length > 1);
  return {
    methods: catalogue.tables.methods.filter((method) => methods.includes(method)).map(({ method_id, name }) => ({ id: method_id, name })),
    benchmarks: [...new Set(shared.map(({ benchmark }) => benchmark.name))],
  };
}
