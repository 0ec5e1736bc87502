import { counted } from "@/lib/format/words";
import type { BenchmarkReport } from "@/lib/report/benchmark-report";
import { paperHref } from "@/lib/view/address/addresses";
import styles from "./benchmark.module.css";
import { Collapsible } from "./collapsible";
import { topicWords } from "@/lib/format/vocabulary";

/** The most papers that are named: without a limit, this list would grow with the collection. */
const NAMED = 20;

/** Papers of the topic that report nothing on the benchmark. */
export function CollapsedSilent({ silent, topic }: Pick<BenchmarkReport, "silent"> & { readonly topic: string }) {
  return (
    <Collapsible
      title="Papers that report nothing on it"
      about={`${counted(silent.length, "paper")} on ${topicWords(topic)}`}
    >
      <ul className={styles.links}>
        {silent.slice(0, NAMED).map(({ paper_id, short_name }) => (
          <li key={paper_id}>
            <a href={paperHref(paper_id)}>{short_name}</a>
          </li>
        ))}
        {silent.length > NAMED && (
          <li>
            and {silent.length - NAMED} more of <a href="/papers">all papers</a>
          </li>
        )}
      </ul>
    </Collapsible>
  );
}
