import type { RowOf } from "@/lib/catalogue/catalogue";
import { axisBriefly } from "@/lib/format/axis-words";
import { printValue } from "@/lib/format/result";
import { conditionWords, reasonWithoutValues } from "@/lib/sentences/reasons";
import { statementConditions } from "@/lib/format/statement";
import { counted, examplesOf, listed } from "@/lib/format/words";
import type { MethodBenchmark } from "@/lib/report/method/method";
import type { Said, Statement } from "@/lib/select/rank/statements";
import { statementShown, withReceipts, type StatementShown } from "./statements";

/** What sources print of one configuration and cannot be the same number, finished for showing. */
export interface DisagreementShown {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** The comparison group and the configuration; empty where neither has a name. */
  readonly about: string;
  /** Best first. */
  readonly statements: readonly StatementShown[];
  /** "2 sources disagree: 1.65 and 1.69 (with caveats: evaluated by differs)." */
  readonly words: string;
}

/** How many receipts of disagreements open in place on a method's page; the other values lead to theirs. */
const RECEIPTS = 16;

/** Where sources disagree about a method, in the order of its benchmarks. */
export function disagreementsShown(benchmarks: readonly MethodBenchmark[]): readonly DisagreementShown[] {
  const found = benchmarks.flatMap(({ benchmark, metrics }) =>
    metrics.flatMap(({ metric, axes }) => axes.flatMap(({ key, terms, said }) => said.filter(disagrees).map((one) => ({ key, benchmark, metric, terms, said: one })))),
  );
  const statements = withReceipts(found.map(({ said }) => disagreeing(said).map(withoutConfiguration)), RECEIPTS);
  return found.map(({ key, benchmark, metric, terms, said }, at) => ({
    key: `${key} ${said.configuration}`,
    benchmark,
    metric,
    about: [said.configuration, axisBriefly(terms)].filter(Boolean).join(" · "),
    statements: statements[at] ?? [],
    words: disagreementWords(said),
  }));
}

const disagrees = ({ disagreement }: Said) => disagreement !== null;

/** The statements that the disagreement is between. */
const disagreeing = ({ statements, disagreement }: Said) => statements.filter(({ results }) => results.some((result) => disagreement?.results.includes(result)));

/** The row names the configuration, and says below what its sources differ in. */
const withoutConfiguration = (statement: Statement) => ({
  ...statementShown(statement),
  setting: statementConditions(statement.results).join(" · "),
  against: "",
});

/** Names what differs without its values, because these stand beside the numbers. */
function disagreementWords({ disagreement }: Said): string {
  if (disagreement === null) return "";
  const { results, verdict } = disagreement;
  const sources = new Set(results.map(({ source }) => source)).size;
  const values = examplesOf([...new Set(results.map(printValue))]);
  const partly = verdict.reasons.filter(({ kind }) => kind === "partly stated").map(conditionWords);
  const differing = verdict.reasons.filter(({ kind }) => kind !== "partly stated").map(reasonWithoutValues);
  const reasons = [...differing, partly.length > 0 ? `${listed(partly)} not stated by all` : ""].filter(Boolean);
  return `${counted(sources, "source")} disagree: ${values} (${verdict.kind}: ${reasons.join("; ") || "no stated condition differs"}).`;
}
