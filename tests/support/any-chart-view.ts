import fc from "./fast-check";
import { CHARTS, type ChartView } from "@/lib/view/views/chart-view";

/** Any choice of a chart, as a URL can state it. */
export const anyChartView = (methods: readonly string[]): fc.Arbitrary<ChartView> =>
  fc
    .record({
      kind: fc.constantFrom(null, ...CHARTS),
      x: fc.constantFrom("", "steps", "guidance"),
      ends: fc.constantFrom([null, null], [1, null], [null, 2.5], [-0.5, 30]),
      without: methods.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...methods), { maxLength: 3 }),
      omit: fc.constantFrom([], [], ["var:d16"], ["teacher:var", "x:y"]),
    })
    .map(({ ends: [from = null, to = null], ...view }) => ({ ...view, from, to }));
