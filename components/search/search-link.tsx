import { LONGEST_SEARCH } from "@/lib/view/views/search-view";
import styles from "./search-link.module.css";

/**
 * A link to the search page, in place of which the script of every page opens the palette (`Awake`); `/` and Ctrl or ⌘ with K do too. Plain
 * markup, because every page carries it. It holds what the palette is made with: the most characters that a search reads, and searches to suggest.
 */
export const SearchLink = ({ examples }: { readonly examples: string }) => (
  <a href="/search" className={styles.open} data-search={LONGEST_SEARCH} data-examples={examples} aria-keyshortcuts="/ Control+K Meta+K">
    Search <kbd aria-hidden="true">/</kbd>
  </a>
);
