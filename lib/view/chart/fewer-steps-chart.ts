import { counted, directionWords, listed } from "@/lib/format/words";
import type { FewerSteps } from "@/lib/report/speed/fewer-steps";
import type { Ends } from "./closer-axis";
import { fewerStepsSeries } from "./fewer-steps-series";
import { FEWEST_MARKS, type ChartDraft } from "./shown-chart";

/** Draws only the arrows of chosen students and their teachers, from the teacher's steps to the student's. Returns null for fewer than three. */
export function fewerStepsChart(
  pairs: readonly FewerSteps[],
  { from, to, most }: Ends & { readonly most: number },
): ChartDraft | null {
  const drawn = pairs.slice(0, most);
  if (drawn.length < FEWEST_MARKS) return null;
  const names = (of: (pair: FewerSteps) => string) => listed([...new Set(drawn.map(of))]);
  const metrics = names(({ metric }) => `${metric.symbol} (${directionWords(metric.direction)})`);
  const title = `Fewer sampling steps from ${names(({ teacher }) => teacher.name)} to ${names(({ method }) => method.name)}, and what they cost in ${metrics} on ${names(({ benchmark }) => benchmark.name)}`;
  // Its name is the title, because a picture outside the page has to state the methods and which direction is better.
  const series = fewerStepsSeries(title, drawn, { from, to });
  if (series === null) return null;
  const withMoreSteps = drawn.reduce((sum, pair) => sum + pair.withMoreSteps.length, 0);
  const left = [
    drawn.length < pairs.length && counted(pairs.length - drawn.length, "further pair"),
    withMoreSteps > 0 && `${counted(withMoreSteps, "result")} of these students with more steps`,
  ].filter((part) => part !== false);
  return {
    kind: "fewer-steps",
    title,
    x: "",
    xs: [],
    results: drawn.flatMap(({ before, after }) => [before, after]),
    ...(left.length > 0 && { left: `Not drawn: ${listed(left)}; the board has them.` }),
    embed: "",
    series,
  };
}
