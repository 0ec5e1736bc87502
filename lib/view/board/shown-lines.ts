import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import { headWords } from "@/lib/sentences/board";
import { firstIn, type Comparison } from "@/lib/report/comparison";
import { conditionsKey } from "@/lib/report/grid";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { shownValue, type ShownValue } from "./shown-value";

/** The results that only one method has under some conditions of a benchmark. */
export interface ShownLine {
  readonly href: string;
  readonly benchmark: string;
  readonly conditions: string;
  readonly method: string;
  readonly values: readonly LineValue[];
}

interface LineValue {
  readonly metric: string;
  readonly value: ShownValue;
  /** The configuration of the value; lines of other conditions may be of other configurations. */
  readonly configuration: string;
  /** How many more results of the group there are. */
  readonly more: number;
}

/** The most lines; the others are on the list of results. */
const MOST = 120;

/** Returns the comparison groups in which only one of the methods has results; those of one method and one benchmark under the same conditions share one line. */
export function shownLines({ alone }: Comparison): {
  readonly groups: number;
  readonly lines: readonly ShownLine[];
  readonly left: number;
} {
  const groups = [
    ...groupBy(
      alone,
      ({ results: [first] }) => `${first?.method.method_id} ${conditionsKey(first as Result)}`,
    ).values(),
  ];
  const lines = groups.slice(0, MOST).map((own): ShownLine => {
    const all = own.map(({ results }) => results);
    return {
      ...linePlace(all[0] as readonly Result[]),
      method: [...new Set(all.flatMap((results) => results.map(({ method }) => method.name)))].join(", "),
      values: all.map(lineValue),
    };
  });
  return { groups: alone.length, lines, left: Math.max(0, groups.length - MOST) };
}

// Both are kept with the list of a group, which is the same in every comparison in which the method is alone with these results.
const linePlace = once((results: readonly Result[]): Pick<ShownLine, "href" | "benchmark" | "conditions"> => {
  const first = results[0] as Result;
  return {
    href: benchmarkHref(first.benchmark.benchmark_id),
    benchmark: first.benchmark.name,
    conditions: conditionsWordsOf(first),
  };
});
const lineValue = once((results: readonly Result[]): LineValue => {
  const best = firstIn({ results });
  return {
    metric: headWords(best.metric),
    value: shownValue(best),
    configuration: best.configuration ?? "",
    more: results.length - 1,
  };
});
