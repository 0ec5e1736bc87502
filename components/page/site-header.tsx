import { SearchLink } from "@/components/search/search-link";
import { Still } from "./still";
import styles from "./site.module.css";

const PAGES = [
  { href: "/benchmarks", name: "Benchmarks" },
  { href: "/methods", name: "Methods" },
  { href: "/compare", name: "Compare" },
  { href: "/papers", name: "Papers" },
  { href: "/your-numbers", name: "Your numbers" },
  { href: "/data", name: "Data" },
] as const;

/** Links are plain anchors throughout: every page is a static document, so a client-side router would cost 4 kB and gain nothing. */
export function SiteHeader({ title, examples }: { readonly title: string; readonly examples: string }) {
  return (
    <Still as="header" className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <a className={styles.name} href="/">
          {title}
        </a>
        <SearchLink examples={examples} />
        <nav aria-label="Pages" className={styles.nav}>
          {PAGES.map(({ href, name }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
      </div>
    </Still>
  );
}
