import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import { headWords } from "@/lib/sentences/board";
import { firstIn, type Comparison } from "@/lib/report/comparison";
import { conditionsKey } from "@/lib/report/grid";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { shownValue, type ShownValue } from "./shown-value";

/** What one method alone has under some conditions of a benchmark. */
export interface ShownLine {
  readonly href: string;
  readonly benchmark: string;
  readonly conditions: string;
  readonly method: string;
  readonly values: readonly {
    readonly metric: string;
    readonly value: ShownValue;
    /** The model of the method that it is of: lines of other conditions stand beside it, and are of other models. */
    readonly configuration: string;
    /** How many more of it there are. */
    readonly more: number;
  }[];
}

/** More lines are on the list of results. */
const MOST = 120;

/** Comparison groups that only one of the methods reports, those of one method and one benchmark under the same conditions in one line. */
export function shownLines({ alone }: Comparison): { readonly groups: number; readonly lines: readonly ShownLine[]; readonly left: number } {
  const groups = [...groupBy(alone, ({ results: [first] }) => JSON.stringify([conditionsKey(first as Result), first?.method.method_id])).values()];
  const lines = groups.slice(0, MOST).map((own): ShownLine => {
    const first = own[0]?.results[0] as Result;
    return {
      href: benchmarkHref(first.benchmark.benchmark_id),
      benchmark: first.benchmark.name,
      conditions: conditionsWordsOf(first),
      method: [...new Set(own.flatMap(({ results }) => results.map(({ method }) => method.name)))].join(", "),
      values: own.map((meeting) => {
        const best = firstIn(meeting);
        return { metric: headWords(best.metric), value: shownValue(best), configuration: best.configuration ?? "", more: meeting.results.length - 1 };
      }),
    };
  });
  return { groups: alone.length, lines, left: Math.max(0, groups.length - MOST) };
}
