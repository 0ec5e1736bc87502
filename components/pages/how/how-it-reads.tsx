import { Quotation } from "@/components/receipts/quotation";
import { ValueWithReceipt } from "@/components/receipts/receipt";
import figureStyles from "@/components/figures/figure.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { spaced } from "@/lib/format/words";
import type { NumeralExample } from "@/lib/report/collection/examples";
import { paperHref } from "@/lib/view/address/addresses";
import howStyles from "./how-page.module.css";

/** How a result is read, and what the scanner recognises as a numeral. */
export function HowItReads({
  readsAbstracts,
  qualified,
  numerals,
}: {
  readonly readsAbstracts: boolean;
  readonly qualified: readonly Result[];
  readonly numerals: readonly NumeralExample[];
}) {
  return (
    <>
      <section id="reading">
        <h2>How a result is read</h2>
        <p>
          A result is one number that a source reports about a method on a benchmark. “From A to B” is two results of
          two methods. One number that a sentence states for two things is two results. In a row of a table, each cell
          with a metric is one result. Each result keeps:
        </p>
        <ul>
          <li>the digits as printed: 25.70 stays 25.70 on the page and in the download;</li>
          <li>
            a receipt: at most 15 words of the source, letter by letter, that contain these digits. For a table, these
            are the row’s label and its cells up to the one that is meant, so that it cannot be confused with its
            neighbour;
          </li>
          <li>
            the conditions that the source states, such as steps or the horizon of a forecast, and none that it does
            not;
          </li>
          <li>
            for a relative metric, such as a speed-up, what it is relative to, even if that is only “the leading
            baselines”;
          </li>
          <li>the word that hedges it. Such a word is always shown with the value:</li>
        </ul>
        <ul className={howStyles.examples}>
          {qualified.map((result) => (
            <li key={result.id}>
              <ValueWithReceipt result={result} scope="qualified" /> is read in{" "}
              <Quotation evidence={result.evidence} digits={[result.value.text]} />.
            </li>
          ))}
        </ul>
      </section>
      {readsAbstracts && (
        <section id="numerals">
          <h2>Every numeral has a role</h2>
          <p>
            So that no number of an abstract is overlooked, a program finds all of its numerals, and each has a row in a
            ledger that says what the sentence means by it. A numeral is a run of digits. Commas may group thousands, as
            in 16,000; a decimal point is part of it if digits follow, as in 18.65, and so are a leading point, as in
            .05, and an exponent, as in 1e-5. A minus sign is part of it only if it cannot be a hyphen: at the start, or
            after a space, an opening bracket, a comma or one of = &lt; &gt; ~ ≈. So “near -0.998” is negative, and
            “GPT-3” contains 3. Units, per cent signs and letters are not part of it: “1.1TB” contains 1.1, and
            “256x256” contains 256 twice. Numbers in words are not numerals.
          </p>
          <p>
            The ledger is double entry: the value of a result must be one numeral of the ledger, and that numeral must
            name the result.
          </p>
          <table className={figureStyles.table}>
            <caption className="hidden-text">The roles of numerals, each with its first case</caption>
            <thead>
              <tr>
                <th scope="col">Role</th>
                <th scope="col">For example</th>
              </tr>
            </thead>
            <tbody>
              {numerals.map(({ numeral: { role, numeral }, paper }) => (
                <tr key={role}>
                  <th scope="row">{spaced(role)}</th>
                  <td className={figureStyles.reported}>
                    {numeral.replaceAll("-", "−")} in the abstract of{" "}
                    <a href={paperHref(paper.paper_id)}>{paper.short_name}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
