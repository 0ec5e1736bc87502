import { SourceOf } from "@/components/receipts/source-of";
import { ValueWithReceipt } from "@/components/receipts/receipt";
import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { printBaseline, printSetting } from "@/lib/format/result";
import { reasonsInWords } from "@/lib/sentences/reasons";
import { capitalised } from "@/lib/format/words";
import type { TieExample, VerdictExample } from "@/lib/report/collection/examples";
import type { EmptyReason } from "@/lib/report/gap/missing-reason";
import type { MissingReasonExample } from "@/lib/report/collection/missing-reason-examples";
import type { ReasonExample } from "@/lib/report/collection/reason-examples";
import type { Reason } from "@/lib/select/rank/reasons";
import type { Verdict } from "@/lib/select/rank/verdict";
import { benchmarkHref, methodHref } from "@/lib/view/address/addresses";
import { HowConditionsCount } from "./how-conditions-count";
import { HowMissingReasons } from "./how-missing-reasons";
import howStyles from "./how-page.module.css";
import { HowReasons } from "./how-reasons";

const VERDICT_RULES: Readonly<Record<Verdict["kind"], string>> = {
  comparable:
    "Same benchmark, same metric, same baseline if the metric is relative, no condition that differs or is stated on one side only, the same origin (the authors of the method, others, or a quotation) and the same kind of source. A condition that is an axis, such as steps, may differ.",
  "with caveats":
    "They may share an axis, but a condition such as the evaluator or the guidance differs, a condition is stated on one side only, own and quoted values are mixed, or the kinds of source differ. The caveats are stated in words beside the chart.",
  "not comparable":
    "The baselines differ, or a condition that must match, such as the horizon of a forecast or how images were sampled. Such results never share an axis: they are drawn in separate charts.",
};

/** How results are ranked, when they may be compared, and why one may be missing. */
export function HowItCompares({
  readsAbstracts,
  verdicts,
  tie,
  reasons,
  missingReasons,
  conditions,
}: {
  readonly readsAbstracts: boolean;
  readonly verdicts: readonly VerdictExample[];
  readonly tie: TieExample | null;
  readonly reasons: ReadonlyMap<Reason["kind"], ReasonExample>;
  readonly missingReasons: ReadonlyMap<EmptyReason, MissingReasonExample>;
  readonly conditions: readonly RowOf<"conditions">[];
}) {
  return (
    <>
      <section id="ranking">
        <h2>How results are ranked</h2>
        <ul>
          <li>
            Results are ranked only within one axis: the same benchmark, metric, baseline and matching conditions. A
            metric without a better direction is not ranked.
          </li>
          <li>
            Each configuration of a method has one rank. It ranks by its authors’ own value; if there is none, by one
            that others measured again; then by one whose source does not say who measured it; then by a quoted one. If
            there are several, the best counts. Other results of the configuration are listed under it without a rank,
            so no rank depends on how often a method is quoted. Results belong to one configuration if they have the
            same name and do not state a different axis, such as steps, or a different teacher.
          </li>
          <li>References (such as real images), ablations and summaries (such as counts of wins) are not ranked.</li>
          <li>
            If a table of the axis was read in part, nothing is ranked or called best or best so far. The page then says
            how many of its numbers are in the collection.
            {readsAbstracts && " Abstracts are read whole: each of their numerals is accounted for."}
          </li>
          <li>
            Printed digits stand for every number that rounds to them: 4.19 for 4.185 up to 4.195. Values share a rank,
            marked with “=”, if each may be equal to every other one in it: 7.90 and 8 share one, and 8.2 does not join
            them. After two firsts comes a third.
          </li>
          <li>
            A bound ranks by the worst value that it allows, “at most 1.24” by 1.24 if lower is better, and is never
            called the best alone. A bound that allows any worse value, such as “over 3” there, is not ranked. The table
            says so beside it.
          </li>
          <li>A result that is not reported has no rank. It is listed below the table with the reason.</li>
          <li>
            A first rank is called “lowest” or “highest” only if no other row of the axis has a better number, including
            quotations and references; otherwise it “ranks first”.
          </li>
          <li>
            Best so far by date covers all ranked results; its title names those that have no exact value or no date.
          </li>
          <li>Adding or hiding a method changes no printed value and no order among the others.</li>
        </ul>
        {tie && (
          <div className={howStyles.example}>
            For example, rank {tie.rank} of {tie.board.metric.symbol} on{" "}
            <a href={benchmarkHref(tie.board.benchmark.benchmark_id)}>{tie.board.benchmark.name}</a> is shared by{" "}
            <Enumeration results={tie.results} scope="tie" />
          </div>
        )}
      </section>
      <section id="verdicts">
        <h2>When two results may be compared</h2>
        <p>
          The same rule gives the verdict everywhere: on pages, in charts and in the API. These are the verdicts, each
          with two results of the collection as an example:
        </p>
        <dl>
          {verdicts.map(({ a, b, verdict }) => (
            <div key={verdict.kind} className={howStyles.rule}>
              <dt>{capitalised(verdict.kind)}</dt>
              <dd>
                {VERDICT_RULES[verdict.kind]}
                <div className={howStyles.example}>
                  {a.metric.symbol} on <a href={benchmarkHref(a.benchmark.benchmark_id)}>{a.benchmark.name}</a>:{" "}
                  <Enumeration results={[a, b]} scope={`verdict-${verdict.kind.replace(" ", "-")}`} />
                  {verdict.reasons.length > 0 && (
                    <p>
                      {verdict.reasons.length === 1 ? "Reason" : "Reasons"}: {reasonsInWords(verdict.reasons)}.
                    </p>
                  )}
                </div>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <HowReasons examples={reasons} />
      <HowConditionsCount conditions={conditions} />
      <HowMissingReasons readsAbstracts={readsAbstracts} examples={missingReasons} />
    </>
  );
}

function Enumeration({ results, scope }: { readonly results: readonly Result[]; readonly scope: string }) {
  return (
    <ul className={howStyles.examples}>
      {results.map((result) => (
        <li key={result.id}>
          <ValueWithReceipt result={result} scope={scope} /> of{" "}
          <a href={methodHref(result.method.method_id)}>{result.method.name}</a>
          {[result.baseline && `against ${printBaseline(result)}`, printSetting(result)]
            .filter(Boolean)
            .map((part) => `, ${part}`)}
          , <SourceOf result={result} />
        </li>
      ))}
    </ul>
  );
}
