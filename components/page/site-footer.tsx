import { ThemeSwitch } from "@/components/theme/theme-switch";
import { ReportLink } from "@/components/notices/report-link";
import { printDate } from "@/lib/format/date";
import { versionInWords } from "@/lib/package/collection-names";
import { Awake } from "./site.client";
import { StaticHtml } from "@/lib/islands/static-html";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { paperSuggestionHref } from "@/lib/view/source/paper-suggestion";
import styles from "./site.module.css";

export function SiteFooter({
  title,
  version,
  date,
}: {
  readonly title: string;
  readonly version: string;
  readonly date: string | null;
}) {
  return (
    <>
      <StaticHtml as="footer" className={styles.footer}>
        <div className="page">
          <p>
            Every result is quoted as its source prints it, with the words around it. What a source does not state is
            left open. Data version <code>{version}</code>
            {date !== null && ` of ${printDate(date)}`}. <a href="/data">Tables and downloads</a>.
          </p>
          <p className={styles.links}>
            {SITE_PAGES.map(
              (page) =>
                "inFooter" in page && (
                  <a key={page.address} href={page.address}>
                    {" "}
                    {page.inFooter}
                  </a>
                ),
            )}
          </p>
          <p>
            <ReportLink href={paperSuggestionHref()} isBlank>
              Suggest a paper
            </ReportLink>
          </p>
          <ThemeSwitch />
        </div>
      </StaticHtml>
      <p className={styles.printed}>
        {title}, {versionInWords({ version, date })}
        <br />
        {/* Raw markup that React leaves unchanged: a script may have filled in the address for a reader who prints before React starts. */}
        <span data-address="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />
      </p>
      <Awake />
    </>
  );
}
