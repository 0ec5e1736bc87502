import type { Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import { headWords } from "@/lib/sentences/board";
import type { Comparison } from "@/lib/report/comparison";
import { conditionsKey } from "@/lib/report/grid";
import { rankFigures } from "@/lib/select/rank";
import { benchmarkHref } from "./addresses";
import { shownValue, type ShownValue } from "./shown-value";

/** What one method alone has under some conditions of a benchmark. */
export interface ShownLine {
  readonly href: string;
  readonly benchmark: string;
  readonly conditions: string;
  readonly method: string;
  readonly values: readonly { readonly metric: string; readonly value: ShownValue; /** How many more of it there are. */ readonly more: number }[];
}

/** More lines are on the list of results. */
const MOST = 120;

/** Comparison groups that only one of the methods reports, those of one benchmark under the same conditions in one line. */
export function shownLines({ alone }: Comparison): { readonly groups: number; readonly lines: readonly ShownLine[]; readonly left: number } {
  const groups = [...groupBy(alone, ({ figures }) => conditionsKey(figures[0] as Figure)).values()];
  const lines = groups.slice(0, MOST).map((own): ShownLine => {
    const first = own[0]?.figures[0] as Figure;
    return {
      href: benchmarkHref(first.benchmark.benchmark_id),
      benchmark: first.benchmark.name,
      conditions: conditionsWordsOf(first),
      method: [...new Set(own.flatMap(({ figures }) => figures.map(({ method }) => method.name)))].join(", "),
      values: own.map(({ figures }) => {
        const [first] = figures as [Figure];
        const best = figures.length === 1 ? first : (rankFigures(figures, first.metric.direction)[0]?.figure as Figure);
        return { metric: headWords(best.metric), value: shownValue(best), more: figures.length - 1 };
      }),
    };
  });
  return { groups: alone.length, lines, left: Math.max(0, groups.length - MOST) };
}
