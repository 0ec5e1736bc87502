import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { SearchField } from "@/components/search/search-field";
import { counted, listed } from "@/lib/format/words";
import { searchDetail } from "@/lib/sentences/search-detail";
import { searchName } from "@/lib/sentences/search-name";
import { matchWords } from "@/lib/sentences/match-words";
import { SEARCH_KINDS, type countSearchable, type SearchKind } from "@/lib/report/search/search-entries";
import { namesANumber } from "@/lib/report/search/search-results";
import type { SearchAnswer, SearchResult } from "@/lib/report/search/search";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { matchHref, searchHref } from "@/lib/view/views/search-view";
import type { Identity } from "@/lib/catalogue/identity";

const HEADINGS: Readonly<Record<SearchKind, string>> = {
  method: "Methods",
  benchmark: "Benchmarks",
  metric: "Metrics",
  paper: "Papers",
  configuration: "Configurations",
  result: "Results",
  page: "Pages of this site",
};

/** The matches of a query, by kind, the kind with the best match first; without a query, what can be searched. */
export function SearchPage({
  query,
  answer: { results, total },
  nearest,
  searchable,
  examples,
  typo,
  hasArxiv,
  problems,
}: Identity["search"] & {
  /** Whether a paper of the collection has an arXiv id. */
  readonly hasArxiv: boolean;
  readonly query: string;
  readonly answer: SearchAnswer;
  /** The entries with the names most similar to a query that found nothing. */
  readonly nearest: readonly SearchResult[];
  readonly searchable: ReturnType<typeof countSearchable>;
  readonly problems: readonly ParameterProblem[];
}) {
  const { isThere, words } = matchWords(results, total);
  const name = (
    <bdi>
      <strong>{query}</strong>
    </bdi>
  );
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Search</h1>
      </header>
      <SearchField query={query} />
      <ParameterNotice problems={problems} />
      {query !== "" && (
        <p role="status">
          {isThere ? (
            <>
              {total > results.length && `The first ${results.length} of `}
              {words} for {name}.
            </>
          ) : (
            <>
              Nothing called {name} is in the collection. <SuggestPaper name={query} />. {words}
            </>
          )}
        </p>
      )}
      {kinds.map((kind) => (
        <Group key={kind} id={kind} title={HEADINGS[kind]} results={results.filter((result) => result.kind === kind)} />
      ))}
      {nearest.length > 0 && <Group id="nearest" title="The most similar names" results={nearest} />}
      {results.length === 0 && (
        <Explanation searchable={searchable} examples={examples} typo={typo} hasArxiv={hasArxiv} />
      )}
    </StaticPage>
  );
}

function Group({
  id,
  title,
  results,
}: {
  readonly id: string;
  readonly title: string;
  readonly results: readonly SearchResult[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="muted">({results.length})</span>
      </h2>
      <ul className={styles.list}>
        {results.map((result) => (
          <li key={`${result.kind} ${result.id} ${searchName(result.about)}`}>
            <h3>
              <a href={matchHref(result)}>{searchName(result.about)}</a>
            </h3>
            <p>{searchDetail(result.about)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Explanation({
  searchable,
  examples,
  typo,
  hasArxiv,
}: Pick<Identity["search"], "examples" | "typo"> & {
  readonly hasArxiv: boolean;
  readonly searchable: ReturnType<typeof countSearchable>;
}) {
  const withNumber = examples.filter(namesANumber);
  const counts = SEARCH_KINDS.flatMap((kind) => (kind === "page" ? [] : [counted(searchable[kind], kind)]));
  return (
    <section aria-labelledby="what">
      <h2 id="what">What is searched</h2>
      <p>
        {listed(counts)}: by {hasArxiv ? "name, short name, symbol or arXiv id" : "name, short name or symbol"}, and by
        the words that describe them; results by what they are of and the number that they print
        {withNumber.map((example, at) => (
          <span key={example}>
            {at === 0 ? ": " : ", "}
            <q>{example}</q>
          </span>
        ))}
        . Case, accents, hyphens and small typing errors do not matter
        {typo !== null && (
          <>
            : <q>{typo.typed}</q> finds {typo.finds}
          </>
        )}
        . Pages of this site are found too. The text of the papers is not searched.
      </p>
      <ul className={styles.choices} aria-label="Examples">
        <li className={styles.choicesName} aria-hidden="true">
          Try
        </li>
        {examples.map((example) => (
          <li key={example}>
            <a href={searchHref({ query: example })}>{example}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
