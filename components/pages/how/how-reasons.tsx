import type { RowOf } from "@/lib/catalogue/catalogue";
import { REASON_KINDS, REASON_RULES } from "@/lib/sentences/reason-rules";
import { reasonWords } from "@/lib/sentences/reasons";
import { either } from "@/lib/format/words";
import type { ReasonExample } from "@/lib/report/collection/reason-examples";
import type { Reason } from "@/lib/select/rank/reasons";
import { benchmarkHref } from "@/lib/view/address/addresses";
import howStyles from "./how-page.module.css";

/** Every reason in a verdict: what it means, where it leads, and a case from the collection. */
export function HowReasons({ examples }: { readonly examples: ReadonlyMap<Reason["kind"], ReasonExample> }) {
  return (
    <section id="reasons">
      <h2>Every reason against a comparison</h2>
      <p>
        A verdict names its reasons, the most important first. There are {REASON_KINDS.length}; if one of them keeps two
        results apart, the less important ones are not named.
      </p>
      <dl>
        {REASON_KINDS.map((kind) => {
          const { name, rule, leadsTo } = REASON_RULES[kind];
          const example = examples.get(kind);
          return (
            <div key={kind} className={howStyles.rule}>
              <dt>
                {name}: {either(leadsTo)}
              </dt>
              <dd>
                {rule} {example ? <Case {...example} /> : "There is no such case in the collection at present."}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

const Case = ({ reason, a, b }: ReasonExample) => (
  <>
    For example {a.method.name}
    {a.method !== b.method && ` and ${b.method.name}`} on <BenchmarkLink benchmark={a.benchmark} />
    {a.benchmark !== b.benchmark && (
      <>
        {" "}
        and <BenchmarkLink benchmark={b.benchmark} />
      </>
    )}
    : {reasonWords(reason)}.
  </>
);

const BenchmarkLink = ({ benchmark }: { readonly benchmark: RowOf<"benchmarks"> }) => (
  <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>
);
