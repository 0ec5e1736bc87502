import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { axisBriefly } from "@/lib/format/axis-words";
import { versionBriefly } from "@/lib/format/version-words";
import type { MethodBenchmark } from "@/lib/report/method/method";
import { selectMethodDisagreements, type MethodDisagreement } from "@/lib/report/method/method-disagreements";
import type { Statement } from "@/lib/select/rank/statements";
import { disagreementSentence } from "@/lib/sentences/disagreement";
import { sourceWords, statementConditions } from "@/lib/format/statement";
import { statementShown, withReceipts, type StatementShown } from "./statements";

/** What sources print of one configuration and cannot be the same number, finished for showing. */
export interface DisagreementShown {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** The comparison group and the configuration; empty where neither has a name. */
  readonly about: string;
  /** Best first. */
  readonly statements: readonly DisagreeingStatement[];
  /** "2 sources disagree: 1.65 and 1.69 (with caveats: evaluated by differs)." */
  readonly words: string;
}

/** A statement with what is said of each of its sources besides: the version of the text, and that it names no configuration. */
export interface DisagreeingStatement extends StatementShown {
  /** One for each source; empty where there is nothing to say. */
  readonly details: readonly string[];
}

/** How many receipts of disagreements open in place on a method's page; the other values lead to theirs. */
const RECEIPTS = 16;

/** Where sources disagree about a method, in the order of its benchmarks. */
export function disagreementsShown(benchmarks: readonly MethodBenchmark[]): readonly DisagreementShown[] {
  const found = selectMethodDisagreements(benchmarks);
  const shown = withReceipts(found.map(({ statements }) => statements.map(withoutConfiguration)), RECEIPTS);
  return found.map((one, at) => ({
    key: one.key,
    benchmark: one.benchmark,
    metric: one.metric,
    about: [one.configuration, axisBriefly(one.terms)].filter(Boolean).join(" · "),
    statements: (shown[at] ?? []).map((statement, place) => ({ ...statement, details: one.statements[place]?.results.map((result) => detailOf(one, result)) ?? [] })),
    words: disagreementSentence(one),
  }));
}

/** The row names the configuration, and says below what its sources differ in. */
const withoutConfiguration = (statement: Statement) => ({ ...statementShown(statement), setting: statementConditions(statement.results).join(" · "), against: "" });

/** Texts of a paper that differ among themselves say which version they are. */
const detailOf = ({ papers, nameless }: MethodDisagreement, result: Result): string =>
  [papers.includes(result.paper) && !sourceWords(result).includes(versionBriefly(result.source)) ? versionBriefly(result.source) : "", nameless.includes(result) ? "without a configuration" : ""].filter(Boolean).join(", ");
