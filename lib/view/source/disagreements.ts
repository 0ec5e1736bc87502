import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { axisBriefly } from "@/lib/format/axis-words";
import { versionBriefly } from "@/lib/format/version-words";
import type { MethodBenchmark } from "@/lib/report/method/method";
import { selectMethodDisagreements, type MethodDisagreement } from "@/lib/report/method/method-disagreements";
import type { Statement } from "@/lib/select/rank/statements";
import { disagreementSentence, type DisagreementWords } from "@/lib/sentences/disagreement";
import { sourceWords, statementConditions } from "@/lib/format/statement";
import { statementShown, withReceipts, type StatementShown } from "./statements";

/** Numbers that sources print of one configuration and that cannot be the same, ready for display. */
export interface DisagreementShown extends DisagreementWords {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** The configuration and the comparison group; empty if neither has a name. */
  readonly about: string;
  /** Best first. */
  readonly statements: readonly DisagreeingStatement[];
}

/** A statement with details about each of its sources: the version of the text, and that it names no configuration. */
export interface DisagreeingStatement extends StatementShown {
  /** One for each source; empty if there is nothing to add. */
  readonly details: readonly string[];
}

/** The number of receipts of disagreements that open in place on a method's page; the other values link to theirs. */
const RECEIPTS = 16;

/** Returns the disagreements of sources about a method, in the order of its benchmarks. */
export function disagreementsShown(benchmarks: readonly MethodBenchmark[]): readonly DisagreementShown[] {
  const found = selectMethodDisagreements(benchmarks);
  const shown = withReceipts(
    found.map(({ statements }) => statements.map(withoutConfiguration)),
    RECEIPTS,
  );
  return found.map((one, at) => ({
    key: one.key,
    benchmark: one.benchmark,
    metric: one.metric,
    about: [one.configuration, axisBriefly(one.terms)].filter(Boolean).join(" · "),
    statements: (shown[at] ?? []).map((statement, place) => ({
      ...statement,
      details: one.statements[place]?.results.map((result) => detailOf(one, result)) ?? [],
    })),
    ...disagreementSentence(one),
  }));
}

/** Leaves out the configuration and the disagreement, because the row names the configuration and states below how its sources differ. */
const withoutConfiguration = (statement: Statement) => ({
  ...statementShown(statement),
  setting: statementConditions(statement.results).join(" · "),
  against: "",
});

/** Returns the details of a source; texts of one paper that differ from each other name their version. */
const detailOf = ({ papers, nameless }: MethodDisagreement, result: Result): string =>
  [
    papers.includes(result.paper) && !sourceWords(result).includes(versionBriefly(result.source))
      ? versionBriefly(result.source)
      : "",
    nameless.includes(result) ? "without a configuration" : "",
  ]
    .filter(Boolean)
    .join(", ");
