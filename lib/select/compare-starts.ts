import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import type { CompareStart } from "./compare-types";
import { axisKey } from "./verdict";

type Method = RowOf<"methods">;

/** An axis on which at least two methods meet. */
interface Meeting {
  readonly benchmark: RowOf<"benchmarks">;
  readonly methods: ReadonlySet<Method>;
}

/**
 * Comparisons to begin with, made from the data: pairs that meet on most benchmarks, each with up to one method more that
 * meets both. Each next one prefers methods that none before it holds. Baselines without a name are left out.
 */
export function selectCompareStarts(catalogue: Catalogue, most = 3): readonly CompareStart[] {
  const meetings = meetingsOf(catalogue);
  const meeting = new Set(meetings.flatMap(({ methods }) => [...methods]));
  const named = catalogue.tables.methods.filter((method) => method.family !== "group" && meeting.has(method));
  const pairs = named.flatMap((one, at) => named.slice(at + 1).map((other) => [one, other])).filter((pair) => score(meetings, pair) > 0);
  const starts: (readonly Method[])[] = [];
  while (starts.length < most) {
    const used = new Set(starts.flat());
    const isNew = (method: Method) => !used.has(method);
    const left = pairs.filter((pair) => pair.some(isNew));
    const [pair] = left.toSorted((a, b) => b.filter(isNew).length - a.filter(isNew).length || score(meetings, b) - score(meetings, a));
    if (pair === undefined) break;
    const meetsBoth = (method: Method) => pair.every((member) => member !== method && score(meetings, [member, method]) > 0);
    const third = named.find((method) => isNew(method) && meetsBoth(method));
    starts.push(third === undefined ? pair : [...pair, third]);
  }
  return starts.map((methods) => startOf(catalogue, meetings, methods));
}

function meetingsOf(catalogue: Catalogue): readonly Meeting[] {
  return [...groupBy(catalogue.figures, axisKey).values()].flatMap((figures) => {
    const methods = new Set(figures.map(({ method }) => method));
    const [first] = figures;
    return first && methods.size > 1 ? [{ benchmark: first.benchmark, methods }] : [];
  });
}

/** Benchmarks weigh more than rows: two metrics of one benchmark say less than one metric of two. */
function score(meetings: readonly Meeting[], pair: readonly Method[]): number {
  const both = meetings.filter(({ methods }) => pair.every((method) => methods.has(method)));
  return new Set(both.map(({ benchmark }) => benchmark)).size * 1000 + both.length;
}

function startOf(catalogue: Catalogue, meetings: readonly Meeting[], methods: readonly Method[]): CompareStart {
  const shared = meetings.filter((meeting) => methods.filter((method) => meeting.methods.has(method)).length > 1);
  return {
    methods: catalogue.tables.methods.filter((method) => methods.includes(method)).map(({ method_id, name }) => ({ id: method_id, name })),
    benchmarks: [...new Set(shared.map(({ benchmark }) => benchmark.name))],
  };
}
