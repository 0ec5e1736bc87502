import { ValueWithReceipt } from "@/components/figure/receipt";
import type { Figure } from "@/lib/catalogue/catalogue";
import { answerSentence } from "@/lib/sentences/answer";
import type { Front } from "@/lib/report/front";
import { benchmarkHref } from "@/lib/view/addresses";
import styles from "./home.module.css";

/** The first thing that a reader sees: a number that opens its receipt, and the sentence that it answers. */
export function HomeAnswer({ front: { report, group } }: { readonly front: Front }) {
  const { benchmark, leaderboard, better } = report;
  const figure = bestOf(group) ?? group.lead.entries[0]?.figure;
  if (leaderboard === null || figure === undefined) return null;
  return (
    <div className={styles.answer}>
      <span className={styles.value}>
        <ValueWithReceipt figure={figure} scope="answer" />
      </span>
      <p>
        <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>: {answerSentence(leaderboard, group, better)}
      </p>
    </div>
  );
}

function bestOf({ best }: Front["group"]): Figure | undefined {
  return best === null ? undefined : best.kind === "best" ? best.figures[0] : best.bounds[0];
}
