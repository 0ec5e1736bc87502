import { Fragment } from "react";
import { scanNumerals } from "@/lib/numerals/scan-numerals";

interface QuotationProps {
  readonly evidence: string;
  /** The digits of each result that was read in the fragment. */
  readonly digits: readonly string[];
  readonly className?: string | undefined;
}

/** A fragment of a source with the digits of its results marked, each at its first occurrence. */
export function Quotation({ evidence, digits, className }: QuotationProps) {
  const numerals = scanNumerals(evidence);
  const marked = numerals.filter(
    ({ text }, at) => digits.includes(text) && numerals.findIndex((other) => other.text === text) === at,
  );
  const ends = marked.map(({ offset, text }) => offset + text.length);
  return (
    <q className={className}>
      {marked.map(({ offset, text }, at) => (
        <Fragment key={offset}>
          {evidence.slice(ends[at - 1] ?? 0, offset)}
          <mark>{text}</mark>
        </Fragment>
      ))}
      {evidence.slice(ends.at(-1) ?? 0)}
    </q>
  );
}
