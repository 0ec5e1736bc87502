import { Fold } from "@/components/benchmark/fold";
import { ClaimsTable } from "@/components/figure/claims-table";
import { Still } from "@/lib/islands/still";
import type { Figure } from "@/lib/catalogue/catalogue";
import { counted, grouped, spaced } from "@/lib/format/words";
import type { Audit } from "@/lib/select/audit";
import { paperSuggestionHref } from "@/lib/view/report-link";
import styles from "./home.module.css";

/** The rest of the first page, behind one line each, and the ways on. */
export function Accounted({ audit: { abstracts, numerals, roles }, claims }: { readonly audit: Audit; readonly claims: readonly Figure[] }) {
  return (
    <Still as="section" className={styles.section}>
      <h2>More of the collection</h2>
      {claims.length > 0 && (
        <Fold id="time-series" title="What abstracts on time series claim" about={`${counted(claims.length, "result")} whose baselines differ, so none is drawn`}>
          <ClaimsTable figures={claims} scope="time-series" caption="What abstracts on time series claim" isFolded />
        </Fold>
      )}
      {abstracts > 0 && <Fold title="Every numeral accounted for" about={`${grouped(numerals)} in ${counted(abstracts, "abstract")}`}>
        <p className="numeric">
          {numerals} numerals stand in the {abstracts} abstracts that were read. Each has one role on record:{" "}
          {roles.filter((entry) => entry.numerals > 0).map((entry) => `${entry.numerals} ${spaced(entry.role)}`).join(", ")}. Of other sources
          no text is kept; their results are counted and sealed.
        </p>
      </Fold>}
      <p className={styles.more}>
        <a href="/methods">Methods</a> <a href="/papers">Papers{abstracts > 0 && " and their numeral ledgers"}</a> <a href="/results">All results</a>{" "}
        <a href="/audit">What was checked</a> <a href="/how-it-works">How it works</a> <a href="/data">Tables and API</a>{" "}
        <a href={paperSuggestionHref()}>Suggest a paper</a>
      </p>
    </Still>
  );
}
