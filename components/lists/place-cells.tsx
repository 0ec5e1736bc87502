import { ValueStrip } from "@/components/method/value-strip";
import { printBriefly, printValue } from "@/lib/format/result";
import type { MethodPlace } from "@/lib/report/lists/method-place";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { axisWords } from "@/lib/format/axis-words";
import { rankText } from "@/lib/format/rank";
import styles from "./lists.module.css";
import { ReceiptLink } from "@/components/receipts/receipt";

/** The heads of the cells below. */
export function PlaceHeads() {
  return (
    <>
      <th scope="col" className={styles.where}>
        Most results on
      </th>
      <th scope="col" className={styles.stripCell}>
        Among all values
      </th>
      <th scope="col" className={styles.value}>
        Its best
      </th>
      <th scope="col" className={styles.rank}>
        Rank
      </th>
    </>
  );
}

/** The standing of a method's best value on the benchmark with most of its results, in four cells. */
export function PlaceCells({ place }: { readonly place: MethodPlace | null }) {
  if (place === null)
    return (
      <>
        <td className={styles.where} />
        <td className={styles.stripCell} />
        <td className={styles.value} />
        <td className={styles.rank} />
      </>
    );
  const { benchmark, metric, terms, own, of } = place;
  const axis = axisWords(terms);
  const { result, rank } = own;
  const measured = [metric.symbol, axis].filter(Boolean).join(", ");
  return (
    <>
      <td className={styles.where}>
        <a href={benchmarkHref(benchmark.benchmark_id)} title={`${benchmark.name}: ${measured}`}>
          <span className="muted">{metric.symbol}</span> {benchmark.name} <span className="muted">{axis}</span>
        </a>
      </td>
      <td className={styles.stripCell}>
        <ValueStrip standing={place} marked={result} />
      </td>
      <td className={styles.value}>
        <ReceiptLink result={result} title={[printValue(result), printBriefly(result)].filter(Boolean).join(", ")} />
      </td>
      <td className={styles.rank}>
        {rank === null ? (
          <NoRank />
        ) : (
          <>
            {rankText(own)} <span className="muted">of {of}</span>
          </>
        )}
      </td>
    </>
  );
}

const NoRank = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="hidden-text">not ranked</span>
  </>
);
