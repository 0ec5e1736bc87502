import { counted, listed } from "@/lib/format/words";
import { printValue } from "@/lib/format/result";
import { claimWords } from "@/lib/sentences/order-claims";
import type { FewerSteps } from "@/lib/report/speed/fewer-steps";
import { worseAfter } from "@/lib/report/leaderboard/order-claims";
import { numberOf } from "@/lib/numerals/number-of";
import { closerAxis, WHOLE, type Ends } from "./closer-axis";
import { markedResult, markOf, type Series } from "./series";

/** Returns "LlamaGen, L": the teacher and its configuration that is imitated. */
export const teacherName = ({ teacher, before }: Pick<FewerSteps, "teacher" | "before">) =>
  [teacher.name, before.configuration].filter(Boolean).join(", ");

/**
 * Draws arrows from before to after: steps on the axis, the values of the metric in words at the ends. A student is named with its configuration, and
 * with the speed-up that its source claims for it. Returns null without a pair.
 */
export function fewerStepsSeries(name: string, pairs: readonly FewerSteps[], ends: Ends = WHOLE): Series | null {
  const steps = pairs.flatMap(({ stepsBefore, stepsAfter }) => [numberOf(stepsBefore), numberOf(stepsAfter)]);
  if (steps.length === 0) return null;
  return {
    kind: "rows",
    name,
    summary: summaryOf(pairs),
    axis: { ...closerAxis(steps, "log", ends), label: "Sampling steps; what counts as one differs between models" },
    marks: pairs.map((pair) => {
      const { before, after, benchmark, metric, stepsBefore, stepsAfter, method, speedUp } = pair;
      return {
        ...markOf(after),
        label: teacherName(pair),
        detail: [
          speedUp && `${printValue(speedUp)} as fast`,
          `with ${[method.name, after.configuration].filter(Boolean).join(", ")}`,
          benchmark.name,
        ]
          .filter(Boolean)
          .join(" · "),
        value: numberOf(stepsAfter),
        from: numberOf(stepsBefore),
        text: `${counted(numberOf(stepsAfter), "step")}, ${metric.symbol} ${printValue(after)}`,
        fromText: `${counted(numberOf(stepsBefore), "step")}, ${metric.symbol} ${printValue(before)}`,
        results: [after, before].map(markedResult),
      };
    }),
  };
}

function summaryOf(pairs: readonly FewerSteps[]): string {
  const ends = pairs.map((pair) => `${teacherName(pair)} from ${pair.stepsBefore} to ${pair.stepsAfter}`);
  return `Steps fall for ${listed(ends)}; ${claimWords(worseAfter(pairs))}.`;
}
