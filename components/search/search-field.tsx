import { LONGEST_SEARCH, SEARCH_FIELDS } from "@/lib/view/views/search-view";
import styles from "./search.module.css";

/** The form of the search page: a GET form, so that a search is an address. */
export function SearchField({ query }: { readonly query: string }) {
  return (
    <form action="/search" role="search" className={styles.form}>
      <label htmlFor="q">Methods, benchmarks, papers and results</label>
      <div className={styles.line}>
        {/* Focused without a query, because the reader came to type one (on a phone, the button of every page leads here). With one, the results are read first. */}
        <input
          id="q"
          autoFocus={query === ""}
          name={SEARCH_FIELDS.query.name}
          type="search"
          defaultValue={query}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit">Search</button>
      </div>
    </form>
  );
}
