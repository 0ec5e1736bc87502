import { SearchLink } from "@/components/search/search-link";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { StaticHtml } from "@/lib/islands/static-html";
import styles from "./site.module.css";

/** The header of every page. All links are plain anchors: every page is a static document, so a client-side router would cost 4 kB and gain nothing. */
export function SiteHeader({ title, examples }: { readonly title: string; readonly examples: string }) {
  return (
    <StaticHtml as="header" className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <a className={styles.name} href="/">
          {title}
        </a>{" "}
        <SearchLink examples={examples} />
        <nav aria-label="Pages" className={styles.nav}>
          {SITE_PAGES.map(
            (page) =>
              "inHeader" in page && (
                <a key={page.address} href={page.address}>
                  {" "}
                  {page.inHeader}
                </a>
              ),
          )}
        </nav>
      </div>
    </StaticHtml>
  );
}
