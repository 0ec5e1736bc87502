import { groupBy } from "@/lib/catalogue/group";
import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { axisKey } from "@/lib/select/rank/verdict";

type Method = RowOf<"methods">;

/** An axis on which at least two methods meet. */
export interface Meeting {
  readonly benchmark: RowOf<"benchmarks">;
  readonly methods: ReadonlySet<Method>;
}

/** The axes of the results on which at least two methods meet. */
export function selectMeetings(results: readonly Result[]): readonly Meeting[] {
  return [...groupBy(results, axisKey).values()].flatMap((group) => {
    const methods = new Set(group.map(({ method }) => method));
    const [first] = group;
    return first && methods.size > 1 ? [{ benchmark: first.benchmark, methods }] : [];
  });
}

/** Two methods that meet, and the axes on which they do. */
export interface MeetingPair {
  readonly methods: readonly [Method, Method];
  readonly meetings: readonly Meeting[];
}

/** The most methods of one axis that are paired: methods of a crowded axis also meet elsewhere, and the number of pairs grows with the square. */
const PAIRED = 60;

/**
 * Returns the pairs of the given methods that meet, in the order of the methods. They are made from the meetings instead of from all pairs, because
 * hardly any pair of a large collection meets.
 */
export function pairsThatMeet(methods: readonly Method[], meetings: readonly Meeting[]): readonly MeetingPair[] {
  const position = new Map(methods.map((method, at) => [method, at]));
  const placeOf = (method: Method) => position.get(method) ?? -1;
  const pairs = meetings.flatMap((meeting) => {
    const here = [...meeting.methods].filter((method) => position.has(method)).sort((a, b) => placeOf(a) - placeOf(b));
    const paired = here.slice(0, PAIRED);
    return paired.flatMap((one, at) =>
      paired
        .slice(at + 1)
        .map((other) => ({ key: placeOf(one) * methods.length + placeOf(other), one, other, meeting })),
    );
  });
  const together = [...groupBy(pairs, ({ key }) => key)].sort(([a], [b]) => a - b);
  return together.flatMap(([, met]) => {
    const [first] = met;
    return first ? [{ methods: [first.one, first.other] as const, meetings: met.map(({ meeting }) => meeting) }] : [];
  });
}
