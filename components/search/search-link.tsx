import { LONGEST_SEARCH } from "@/lib/view/views/search-view";
import styles from "./search-link.module.css";

/**
 * A link to the search page; with scripts, a click opens the palette instead (`Awake`), as do `/` and Ctrl or ⌘ with K. Plain markup, because every
 * page contains it. Its attributes are for the palette: the most characters of a search, and suggested searches.
 */
export const SearchLink = ({ examples }: { readonly examples: string }) => (
  <a
    href="/search"
    className={styles.open}
    data-search={LONGEST_SEARCH}
    data-examples={examples}
    aria-keyshortcuts="/ Control+K Meta+K"
  >
    Search <kbd aria-hidden="true">/</kbd>
  </a>
);
