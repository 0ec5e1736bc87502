import { Fragment } from "react";
import { listed } from "@/lib/format/words";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { DisagreeingStatement, DisagreementShown } from "@/lib/view/source/disagreements";
import pageStyles from "@/components/page/page.module.css";
import styles from "./method-rows.module.css";
import { ReceiptPopover } from "@/components/receipts/receipt-popover";

/** More disagreements are folded. */
const OPEN = 3;

/** Lists where sources print different numbers for one configuration: what each states, and in what they differ. */
export function MethodDisagreements({ disagreements }: { readonly disagreements: readonly DisagreementShown[] }) {
  if (disagreements.length === 0) return null;
  const open = disagreements.length > OPEN + 1 ? disagreements.slice(0, OPEN) : disagreements;
  const collapsed = disagreements.slice(open.length);
  return (
    <section>
      <h2 id="disagreements">Where sources disagree</h2>
      <List disagreements={open} />
      {collapsed.length > 0 && (
        <details>
          <summary className={pageStyles.summary}>{collapsed.length} more</summary>
          <List disagreements={collapsed} />
        </details>
      )}
    </section>
  );
}

const List = ({ disagreements }: { readonly disagreements: readonly DisagreementShown[] }) => (
  <ul className={styles.disagreements}>
    {disagreements.map(({ key, benchmark, metric, about, statements, words, folded }) => (
      <li key={key}>
        <p>
          <strong>
            <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>, {metric.symbol}
          </strong>
          {about && ` · ${about}`}
        </p>
        <ul>
          {statements.map((statement) => (
            <li key={statement.sources[0]?.result_id}>
              <Says statement={statement} scope={benchmark.benchmark_id} />
            </li>
          ))}
        </ul>
        <div className={styles.words}>{folded === null ? words : <Folded {...folded} />}</div>
      </li>
    ))}
  </ul>
);

/** A sentence of which the end of a long list opens in its place. */
const Folded = ({ before, more, after }: NonNullable<DisagreementShown["folded"]>) => (
  <>
    {before}{" "}
    <details className={styles.more}>
      <summary>and {more.length} more</summary> ({listed(more)})
    </details>
    {after}
  </>
);

/** A number and its sources, on one line. */
function Says({
  statement: { value, setting, agreement, sources, details, receipt },
  scope,
}: {
  readonly statement: DisagreeingStatement;
  readonly scope: string;
}) {
  const detail = (at: number) => details[at] && `, ${details[at]}`;
  return (
    <>
      <span className={styles.value}>
        {receipt ? (
          <ReceiptPopover receipt={receipt} scope={scope} />
        ) : (
          <a href={sources[0]?.place} data-receipt="">
            {value}
          </a>
        )}
      </span>{" "}
      <span className="muted">
        {setting && `${setting} · `}
        {agreement === ""
          ? [sources[0]?.words, detail(0)].filter(Boolean).join("")
          : sources.map(({ result_id, words, place }, at) => (
              <Fragment key={result_id}>
                {at === 0 ? `${agreement}: ` : "; "}
                <a href={place}>{words}</a>
                {detail(at)}
              </Fragment>
            ))}
      </span>
    </>
  );
}
