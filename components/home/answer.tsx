import { WholeWords } from "@/components/page/whole-words";
import { ValueWithReceipt } from "@/components/receipts/receipt";
import type { Result } from "@/lib/catalogue/catalogue";
import { answerSentence } from "@/lib/sentences/answer";
import type { Front } from "@/lib/report/front";
import { benchmarkHref } from "@/lib/view/address/addresses";
import styles from "./home.module.css";

/** The first content that a reader sees: a number that opens its receipt, and the sentence that it answers. */
export function HomeAnswer({ front: { report, group } }: { readonly front: Front }) {
  const { benchmark, leaderboard, better } = report;
  const result = bestOf(group) ?? group.lead.entries[0]?.result;
  if (leaderboard === null || result === undefined) return null;
  return (
    <div className={styles.answer}>
      <span className={styles.value}>
        <ValueWithReceipt result={result} scope="answer" />
      </span>
      <p>
        <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>:{" "}
        <WholeWords text={answerSentence(leaderboard, group, better)} />
      </p>
    </div>
  );
}

function bestOf({ best }: Front["group"]): Result | undefined {
  return best === null ? undefined : best.kind === "best" ? best.results[0] : best.bounds[0];
}
