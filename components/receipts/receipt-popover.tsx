import type { Receipt, ReceiptFact } from "@/lib/view/source/receipt";
import { ReportLink } from "@/components/notices/report-link";
import { Quotation } from "./quotation";
import styles from "./receipt.module.css";
import { pathOf } from "@/lib/format/source";

/**
 * A value that opens its receipt. The popover is HTML's own: it works without JavaScript, by keyboard and by touch. Takes plain values only, so that
 * server and browser render the same.
 */
export function ReceiptPopover({ receipt, scope }: { readonly receipt: Receipt; readonly scope: string }) {
  const id = `${scope}-${receipt.id}`;
  return (
    <>
      <button
        type="button"
        className={styles.value}
        popoverTarget={id}
        aria-label={`${receipt.value}, open the receipt`}
      >
        {receipt.value}
      </button>
      <div id={id} popover="auto" className={styles.receipt} role="group" aria-label={receipt.name}>
        <ReceiptInside receipt={receipt} id={id} />
      </div>
    </>
  );
}

/** The content of a receipt; `id` is that of its popover. */
export function ReceiptInside({
  receipt: { evidence, digits, facts, source, place, report },
  id,
}: {
  readonly receipt: Receipt;
  readonly id: string;
}) {
  return (
    <>
      <Quotation evidence={evidence} digits={[digits]} className={styles.quote} />
      <ReceiptFactList facts={facts} />
      <div className={styles.actions}>
        {pathOf(source) === null ? <a href={source}>Open the source</a> : <code>{pathOf(source)}</code>}{" "}
        <a href={place}>Permanent link</a>{" "}
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>{" "}
        <ReportLink href={report}>Report this number</ReportLink>
      </div>
    </>
  );
}

export function ReceiptFactList({ facts }: { readonly facts: readonly ReceiptFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, parts }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>
            {parts.map((part) =>
              typeof part === "string" ? (
                part
              ) : (
                <a key={part.href} href={part.href}>
                  {part.text}
                </a>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
