import { SearchButton } from "@/components/search/search-button.client";
import { LONGEST_SEARCH } from "@/lib/view/search-view";
import { SITE_PAGES } from "@/lib/view/site-pages";
import styles from "./site.module.css";

/** Links are plain anchors throughout: every page is a static document, so a client-side router would cost 4 kB and gain nothing. */
export function SiteHeader({ title, examples }: { readonly title: string; readonly examples: string }) {
  return (
    <header className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <a className={styles.name} href="/">
          {title}
        </a>
        <SearchButton longest={LONGEST_SEARCH} examples={examples} />
        <nav aria-label="Pages" className={styles.nav}>
          {SITE_PAGES.map((page) => "inHeader" in page && (
            <a key={page.address} href={page.address}>
              {page.inHeader}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
