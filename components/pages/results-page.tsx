import { Downloads } from "@/components/downloads/downloads";
import { viewDownloads } from "@/components/downloads/view-downloads";
import { CopyLink } from "@/components/copying/copy-link";
import { NothingLeft } from "@/components/notices/nothing-left";
import page from "@/components/page/page.module.css";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { AllRows } from "@/components/results/all-rows.client";
import { FilterForm } from "@/components/results/filter-form";
import { Pages } from "@/components/results/pages";
import { ResultsTable } from "@/components/results/results-table";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import type { Facet } from "@/lib/report/lists/facets";
import { RESULT_FILTERS, type ResultFilter } from "@/lib/report/question/results";
import { isSpeedUp } from "@/lib/report/speed/speed-up-rows";
import { resultsDataHref } from "@/lib/view/address/addresses";
import { filterWords } from "@/lib/view/fields/filter-words";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { EVERY_RESULT, resultsHref, ROWS_A_PAGE, type ResultsView } from "@/lib/view/views/results-view";

interface ResultsPageProps {
  /** The results on this page. */
  readonly results: readonly Result[];
  /** The number of results that the filters let through. */
  readonly total: number;
  readonly pages: number;
  readonly facets: Readonly<Record<keyof ResultFilter, readonly Facet[]>>;
  readonly catalogue: Catalogue;
  readonly view: ResultsView;
  readonly problems: readonly ParameterProblem[];
}

/** Every result as one list, in the order of results.csv: filtered, page by page, and with scripts as one long table. */
export function ResultsPage({ results, total, pages, facets, catalogue, view, problems }: ResultsPageProps) {
  const wordsOf = filterWords(catalogue);
  const set = RESULT_FILTERS.flatMap((name) => view.filter[name].map((choice) => ({ name, choice })));
  const without = (name: keyof ResultFilter, choice: string) =>
    resultsHref({ filter: { ...view.filter, [name]: view.filter[name].filter((one) => one !== choice) }, page: 1 });
  const first = (view.page - 1) * ROWS_A_PAGE + 1;
  return (
    <>
      <header className={page.heading}>
        <h1>Results</h1>
        <p className="lead">
          Every result of the collection as one list, not ranked: the benchmark pages show what can be compared.
        </p>
        <p className={page.trail}>
          <CopyLink />
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <FilterForm facets={facets} filter={view.filter} wordsOf={wordsOf} />
      {set.length > 0 && (
        <ul className={page.choices} aria-label="Filters that are set">
          {set.map(({ name, choice }) => (
            <li key={`${name} ${choice}`}>
              <a href={without(name, choice)} aria-label={`Drop the ${name} ${wordsOf(name, choice)}`}>
                {wordsOf(name, choice)}
                <span aria-hidden="true">&nbsp;×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {total === 0 ? (
        <NothingLeft
          what="result"
          filters={set.map(({ name, choice }) => ({
            name: `the ${name} ${wordsOf(name, choice)}`,
            without: without(name, choice),
          }))}
          all={resultsHref(EVERY_RESULT)}
        />
      ) : (
        <>
          <p className={page.facts}>
            {counted(total, "result")}
            {pages > 1 && `, ${first} to ${first + results.length - 1} on this page`}. <SuggestPaper />
            {view.filter.metric.some(isSpeedUp) && (
              <>
                {" "}
                <a href="/speed-ups">Claimed speed-ups by paper and baseline</a>
              </>
            )}
          </p>
          {pages === 1 ? (
            <ResultsTable results={results} />
          ) : (
            <AllRows
              count={total}
              address={resultsDataHref("json", { ...view.filter })}
              offer={`Scroll through ${counted(total, "result")} in one table`}
              failed="The table could not be loaded; the pages below have the same results."
            >
              <ResultsTable results={results} />
              <Pages view={view} pages={pages} />
            </AllRows>
          )}
          <Downloads
            what={`${total === 1 ? "this result" : `these ${total} results`}`}
            downloads={viewDownloads((format) => resultsDataHref(format, { ...view.filter }))}
          />
        </>
      )}
    </>
  );
}
