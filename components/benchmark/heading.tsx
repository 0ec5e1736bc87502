import { Contents, type Part } from "@/components/page/contents";
import { CopyLink } from "@/components/copying/copy-link";
import pageStyles from "@/components/page/page.module.css";
import { counted } from "@/lib/format/words";
import type { BenchmarkReport } from "@/lib/report/benchmark-report";
import { compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import { EVERY_RESULT, resultsHref } from "@/lib/view/views/results-view";
import type { SourceKind } from "@/lib/tables/sources";
import styles from "./benchmark.module.css";
import { topicWords } from "@/lib/format/vocabulary";

/** More methods side by side would make an unreadable table. */
const MOST_COMPARED = 8;

interface HeadingProps {
  readonly report: BenchmarkReport;
  readonly kinds: readonly SourceKind[];
  /** The number of all results of the benchmark, whatever their metric. */
  readonly results: number;
  /** The parts of its page. */
  readonly parts: readonly Part[];
}

/** The name of the benchmark and its topic, with links to all of its results and to a comparison. */
export function BenchmarkHeading({ report: { benchmark, chosen }, kinds, results, parts }: HeadingProps) {
  const id = benchmark.benchmark_id;
  const methods = [
    ...new Set(
      (chosen?.lead.entries ?? [])
        .filter(({ unranked }) => unranked !== "reference")
        .map(({ result }) => result.method.method_id),
    ),
  ];
  const compared = methods.slice(0, MOST_COMPARED);
  return (
    <header className={styles.heading}>
      <h1>{benchmark.name}</h1>
      <p className={pageStyles.trail}>
        <a href="/benchmarks">Benchmarks</a> · {topicWords(benchmark.topic)} ·{" "}
        <a href={resultsHref({ ...EVERY_RESULT, filter: { ...EVERY_RESULT.filter, benchmark: [id] } })}>
          {counted(results, "result")}
        </a>
        {compared.length > 1 && (
          <>
            {" "}
            ·{" "}
            <a href={compareHref({ ...DEFAULT_COMPARE_VIEW, kinds, methods: compared })}>
              compare the first {compared.length}
            </a>
          </>
        )}{" "}
        · <CopyLink />
      </p>
      <Contents parts={parts} />
    </header>
  );
}
