import { Fragment } from "react";
import type { StatementShown } from "@/lib/view/statements";
import { ReceiptPopover } from "./receipt-popover";
import receiptStyles from "./receipt.module.css";
import styles from "./said.module.css";

/**
 * One number for one configuration and who says it: the value opens its receipt or leads to it, and so does the name of every
 * source where several agree. Takes plain values only, so that server and browser draw the same.
 */
export function Said({ statement, scope }: { readonly statement: StatementShown; readonly scope: string }) {
  const { value, best, setting, agreement, against, sources, receipt } = statement;
  return (
    <>
      <span className={best ? styles.best : styles.plain}>
        {receipt ? (
          <ReceiptPopover receipt={receipt} scope={scope} />
        ) : (
          <a href={sources[0]?.place} className={receiptStyles.link} aria-label={`${value}, receipt`}>
            {value}
          </a>
        )}
      </span>
      {best && <span className={styles.word}>{best}</span>}
      {setting && <span className={styles.detail}>{setting}</span>}
      <span className={styles.detail}>
        {agreement === ""
          ? sources[0]?.words
          : sources.map(({ result_id, words, place }, at) => (
              <Fragment key={result_id}>
                {at === 0 ? `${agreement}: ` : "; "}
                <a href={place}>{words}</a>
              </Fragment>
            ))}
      </span>
      {against && <span className={styles.against}>{against}</span>}
    </>
  );
}
