import type { Verification } from "@/lib/catalogue/verification";
import { printDate } from "@/lib/format/date";
import { counted } from "@/lib/format/words";
import styles from "./audit-page.module.css";

/** When the data was last compared with the texts, and whether it has changed since. The word "verified" is used for nothing else. */
export function VerificationNote({
  verification,
  isCurrent,
  version,
}: {
  readonly verification: Verification | null;
  readonly isCurrent: boolean;
  readonly version: string;
}) {
  if (verification === null)
    return (
      <p className={styles.note}>
        <strong>Not verified.</strong> There is no record that data version <code>{version}</code> was ever compared
        with the texts of the abstracts.
      </p>
    );
  const { verified_on, abstracts, figures: results, claims, numerals, checks, data_version } = verification;
  if (!isCurrent)
    return (
      <p className={styles.note}>
        <strong>Not verified.</strong> The data has changed since it was last compared with the texts of the abstracts,
        on {printDate(verified_on)}: that was version <code>{data_version}</code>, this is <code>{version}</code>.
      </p>
    );
  return (
    <div className={styles.note}>
      <p>
        <strong>
          Verified on {printDate(verified_on)} against the texts of {counted(abstracts, "abstract")}
        </strong>
        : {counted(results, "result")}, {counted(claims, "claim")} in words and {counted(numerals, "numeral")} of data
        version <code>{data_version}</code>. Checked:
      </p>
      <ul>
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <p>
        “Verified” means that these words and digits appear in the text they are quoted from. It does not mean that the
        numbers are true: nothing was run again.
      </p>
    </div>
  );
}
