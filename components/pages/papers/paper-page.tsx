import { Downloads } from "@/components/downloads/downloads";
import { Snippets } from "@/components/downloads/snippets";
import { viewDownloads } from "@/components/downloads/view-downloads";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { ToldChartFigure } from "@/components/charts/caption/told-chart-figure";
import { CopyLink } from "@/components/copying/copy-link";
import styles from "@/components/page/page.module.css";
import { StaticHtml } from "@/lib/islands/static-html";
import { counted } from "@/lib/format/words";
import { IN_WORDS, paperDataHref } from "@/lib/view/address/addresses";
import { ownPlacesSentence } from "@/lib/sentences/own-places";
import type { PaperModel } from "@/lib/view/paper-model";
import { AboutPaper } from "./about-paper";
import { PaperLedger } from "./paper-ledger";
import { PrintedElsewhere } from "./printed-elsewhere";
import { ClaimWords } from "@/components/pages/claim-words";
import { CollapsedSource } from "@/components/pages/collapsed-source";
import { siteOrigin } from "@/lib/view/site";
import { topicWords } from "@/lib/format/vocabulary";

/** One paper: the answer, one chart, its results with their receipts, its claim in words if its abstract has no result, and the ledger of its numerals. */
export function PaperPage({ answer, places, chart }: PaperModel) {
  const { paper, methods, tables, open, abstract, results, elsewhere, formerIds, claim, ledger } = answer;
  return (
    <div data-wide={chart ? "" : undefined} className="stack">
      <StaticHtml as="div">
        <header className={benchmarkStyles.heading}>
          <h1>{paper.title}</h1>
          <p className={styles.trail}>
            <a href="/papers">Papers</a> · {topicWords(paper.topic)} · <CopyLink />
          </p>
        </header>
        <p className={benchmarkStyles.answer} data-answer="">
          {results.length === 0
            ? "No result of this paper is in the collection."
            : ownPlacesSentence(paper.short_name, places, results.length)}
        </p>
      </StaticHtml>
      {chart && <ToldChartFigure chart={chart} />}
      <StaticHtml as="div" className="stack">
        <AboutPaper paper={paper} methods={methods} />
        <section>
          <h2>Results</h2>
          {abstract.isRead && !abstract.reports && (
            <p>
              This abstract reports no result.
              {results.length > 0 &&
                ` ${counted(results.length, "result")} ${results.length === 1 ? "was" : "were"} read in other sources.`}
            </p>
          )}
          {claim && (
            <p id={IN_WORDS}>
              <ClaimWords claim={claim} />
            </p>
          )}
          {tables.map((table) => (
            <CollapsedSource
              key={table.source.source_id}
              table={table}
              paper={paper}
              formerIds={formerIds}
              isOpen={open.has(table)}
            />
          ))}
        </section>
        <PrintedElsewhere results={elsewhere} />
        {abstract.isRead && (
          <section>
            <h2>Numeral ledger</h2>
            <PaperLedger ledger={ledger} results={results} />
          </section>
        )}
        <section>
          <h2>Take it with you</h2>
          <Downloads
            what="the results (the JSON also holds the rest of this page)"
            downloads={viewDownloads((format) => paperDataHref(paper.paper_id, format))}
          />
          <Snippets address={`${siteOrigin()}${paperDataHref(paper.paper_id, "csv")}`} format="csv" />
        </section>
      </StaticHtml>
    </div>
  );
}
