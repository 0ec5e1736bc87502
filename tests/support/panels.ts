import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type { Qualifier } from "@/lib/tables/results";
import { printed, rowOf } from "./rows";

/** The parts of a result that a test states; all else is that of the sample rows. */
interface Sketch {
  readonly value: string;
  readonly steps?: string;
  readonly method?: string;
  readonly published?: string;
  readonly qualifier?: Qualifier;
}

export const STEPS = rowOf("conditions");
const BENCHMARK = rowOf("benchmarks");

/** Returns a metric with the given direction. */
export const metricTowards = (direction: RowOf<"metrics">["direction"]) => rowOf("metrics", { direction });

/** Returns the entries of a panel, in the order given. */
export function entriesOf(sketches: readonly Sketch[], metric = metricTowards("lower")) {
  return {
    entries: sketches.map((sketch, at) => ({
      result: resultOf(sketch, metric, at),
      rank: at + 1,
      tied: false,
      unranked: null,
      under: null,
      companion: null,
    })),
  };
}

function resultOf(
  { value, steps, method = "Tidal", published = "2024-01-02", qualifier = "exact" }: Sketch,
  metric: RowOf<"metrics">,
  at: number,
): Result {
  return {
    id: `result-${at}`,
    value: printed(value),
    qualifier,
    spread: null,
    origin: "own",
    standing: "main",
    method: rowOf("methods", { name: method }),
    configuration: null,
    benchmark: BENCHMARK,
    metric,
    baseline: null,
    conditions: steps === undefined ? [] : [{ condition: STEPS, value: steps, method: null }],
    source: rowOf("sources"),
    kind: "abstract",
    paper: rowOf("papers", { published }),
    evidence: value,
    note: null,
    row: rowOf("results"),
  };
}
