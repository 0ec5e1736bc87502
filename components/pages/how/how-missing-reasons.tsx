import { EMPTY_RULES } from "@/lib/sentences/empty-rules";
import { UNRANKED_RULES } from "@/lib/sentences/unranked-rules";
import { capitalised } from "@/lib/format/words";
import { EMPTY_REASONS, OF_ABSTRACTS, type EmptyReason } from "@/lib/report/gap/missing-reason";
import type { MissingReasonExample } from "@/lib/report/collection/missing-reason-examples";
import { UNRANKED } from "@/lib/tables/judgements";
import { benchmarkHref, methodHref, paperHref } from "@/lib/view/address/addresses";
import howStyles from "./how-page.module.css";

/** Every reason for an empty cell and for a result without a rank. */
export function HowMissingReasons({
  readsAbstracts,
  examples,
}: {
  readonly readsAbstracts: boolean;
  readonly examples: ReadonlyMap<EmptyReason, MissingReasonExample>;
}) {
  const offered = EMPTY_REASONS.filter((reason) => readsAbstracts || !OF_ABSTRACTS.includes(reason));
  return (
    <>
      <section id="missing">
        <h2>Why a result is missing</h2>
        <p>A missing result always has a stated reason. There are {offered.length} reasons:</p>
        <dl>
          {offered.map((reason) => {
            const example = examples.get(reason);
            return (
              <div key={reason} className={howStyles.rule}>
                <dt>{capitalised(reason)}</dt>
                <dd>
                  {EMPTY_RULES[reason]} {example && <Case {...example} />}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section id="unranked">
        <h2>Why a result has no rank</h2>
        <p>
          Results without a rank stay in their table, after the ranked ones or under the one that stands for their
          configuration:
        </p>
        <dl>
          {UNRANKED.map((reason) => (
            <div key={reason} className={howStyles.rule}>
              <dt>{capitalised(reason)}</dt>
              <dd>{UNRANKED_RULES[reason]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

const Case = ({ benchmark, metric, method, paper }: MissingReasonExample) => (
  <>
    For example{" "}
    {method ? (
      <a href={methodHref(method.method_id)}>{method.name}</a>
    ) : (
      paper && <a href={paperHref(paper.paper_id)}>{paper.short_name}</a>
    )}{" "}
    on the {metric.symbol} of <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>.
  </>
);
