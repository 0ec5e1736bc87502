import { printValue } from "@/lib/format/figure";
import { conditionWords, reasonWithoutValues } from "@/lib/format/reasons";
import { statementConditions } from "@/lib/format/statement";
import { counted, examplesOf, listed } from "@/lib/format/words";
import type { MethodBenchmark } from "@/lib/select/method";
import type { Said, Statement } from "@/lib/select/statements";
import { statementShown, withReceipts, type StatementShown } from "./statements";

/** What sources say of one configuration, finished for showing. */
export interface SaidShown {
  readonly configuration: string | null;
  readonly statements: readonly StatementShown[];
  /** "2 sources disagree: 1.65 and 1.69 (with caveats: evaluated by differs)"; empty where none do. */
  readonly disagreement: string;
}

/** On how many benchmarks a method's page opens what sources say; the others fold. */
export const OPEN_BENCHMARKS = 3;

/** How many receipts open in place on a method's page; the other values lead to theirs. */
const RECEIPTS = 24;

/** Everything said of a method, by benchmark, metric, axis and configuration as the answer has it. */
export function saidShown(benchmarks: readonly MethodBenchmark[]): ReadonlyMap<Said, SaidShown> {
  const all = benchmarks.flatMap(({ metrics }) => metrics.flatMap(({ axes }) => axes.flatMap(({ said }) => said)));
  const statements = withReceipts(
    all.map((said) => said.statements.map(withoutConfiguration)),
    RECEIPTS,
  );
  return new Map(
    all.map((said, at) => [
      said,
      { configuration: said.configuration, statements: statements[at] ?? [], disagreement: disagreementWords(said) },
    ]),
  );
}

/** The row names the configuration, and says below whether its sources disagree. */
const withoutConfiguration = (statement: Statement) => ({
  ...statementShown(statement),
  setting: statementConditions(statement.figures).join(" · "),
  against: "",
});

/** Names what differs without its values, because these stand beside the numbers. */
function disagreementWords({ disagreement }: Said): string {
  if (disagreement === null) return "";
  const { figures, verdict } = disagreement;
  const sources = new Set(figures.map(({ source }) => source)).size;
  const values = examplesOf([...new Set(figures.map(printValue))]);
  const partly = verdict.reasons.filter(({ kind }) => kind === "partly stated").map(conditionWords);
  const differing = verdict.reasons.filter(({ kind }) => kind !== "partly stated").map(reasonWithoutValues);
  const reasons = [...differing, partly.length > 0 ? `${listed(partly)} not stated by all` : ""].filter(Boolean);
  return `${counted(sources, "source")} disagree: ${values} (${verdict.kind}: ${reasons.join("; ") || "no stated condition differs"}).`;
}
