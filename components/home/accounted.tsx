import { Collapsible } from "@/components/benchmark/collapsible";
import { ClaimsTable } from "@/components/figures/claims-table";
import { ReportLink } from "@/components/notices/report-link";
import { StaticHtml } from "@/lib/islands/static-html";
import type { Result } from "@/lib/catalogue/catalogue";
import { counted, grouped, spaced } from "@/lib/format/words";
import type { Audit } from "@/lib/report/collection/audit";
import { paperSuggestionHref } from "@/lib/view/source/paper-suggestion";
import styles from "./home.module.css";

/** The rest of the home page, folded into one line each, and links to other pages. */
export function Accounted({
  audit: { abstracts, numerals, roles },
  claims,
}: {
  readonly audit: Audit;
  readonly claims: readonly Result[];
}) {
  return (
    <StaticHtml as="section" className={styles.section}>
      <h2>More of the collection</h2>
      {claims.length > 0 && (
        <Collapsible
          id="time-series"
          title="What abstracts on time series claim"
          about={`${counted(claims.length, "result")} whose baselines differ, so none are drawn`}
        >
          <ClaimsTable results={claims} scope="time-series" caption="What abstracts on time series claim" isCollapsed />
        </Collapsible>
      )}
      {abstracts > 0 && (
        <Collapsible
          title="Every numeral accounted for"
          about={`${grouped(numerals)} in ${counted(abstracts, "abstract")}`}
        >
          <p className="numeric">
            The {grouped(abstracts)} abstracts that were read contain {grouped(numerals)} numerals. Each has one role on
            record:{" "}
            {roles
              .filter((entry) => entry.numerals > 0)
              .map((entry) => `${grouped(entry.numerals)} ${spaced(entry.role)}`)
              .join(", ")}
            . Of other sources no text is kept; their results are counted and have a checksum.
          </p>
        </Collapsible>
      )}
      <p className={styles.more}>
        <a href="/methods">Methods</a> <a href="/papers">Papers{abstracts > 0 && " and their numeral ledgers"}</a>{" "}
        <a href="/results">All results</a> <a href="/audit">What was checked</a>{" "}
        <a href="/how-it-works">How it works</a> <a href="/data">Tables and API</a>{" "}
        <span className={styles.suggest}>
          <ReportLink href={paperSuggestionHref()} isBlank>
            Suggest a paper
          </ReportLink>
        </span>
      </p>
    </StaticHtml>
  );
}
