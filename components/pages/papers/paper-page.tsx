import { Downloads } from "@/components/downloads/downloads";
import { Snippets } from "@/components/downloads/snippets";
import figureStyles from "@/components/figures/figure.module.css";
import { viewDownloads } from "@/components/downloads/view-downloads";
import { CopyLink } from "@/components/page/copy-link";
import styles from "@/components/page/page.module.css";
import { StaticHtml, StaticPage } from "@/lib/islands/static-html";
import type { Result } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { printValue } from "@/lib/format/result";
import { counted, spaced } from "@/lib/format/words";
import type { PaperReport } from "@/lib/report/paper-report";
import { methodHref, paperDataHref } from "@/lib/view/address/addresses";
import { PrintedElsewhere } from "./printed-elsewhere";
import { CollapsedSource } from "@/components/pages/collapsed-source";
import paperStyles from "./paper-page.module.css";
import { siteOrigin } from "@/lib/view/site";
import { topicWords } from "@/lib/format/vocabulary";

/** A longer ledger folds. */
const LONG_LEDGER = 16;

/** One paper: its results with their receipts, its claim in words where its abstract has none, and the ledger of its numerals. */
export function PaperPage({ report: { paper, methods, tables, open, abstract, results, elsewhere, formerIds, claim, ledger } }: { readonly report: PaperReport }) {
  const links = [
    { name: "Paper", href: paper.paper_url },
    { name: "Code", href: paper.code_url },
    { name: "Project page", href: paper.project_url },
  ].filter((link): link is { name: string; href: string } => link.href !== null);
  return (
    <StaticPage>
      <header className={styles.heading}>
        <p className={styles.trail}>
          <a href="/papers">Papers</a> · {topicWords(paper.topic)} · <CopyLink />
        </p>
        <h1>{paper.title}</h1>
        <p className="lead">{paper.summary}</p>
        {paper.authors && <p className={styles.facts}>{paper.authors.replaceAll("; ", ", ")}</p>}
        <p className={styles.facts}>
          First published {printDate(paper.published)}
          {paper.venue && ` · ${paper.venue}`}
          {paper.arxiv_id && ` · arXiv ${paper.arxiv_id}`}
          {methods.map(({ method_id, name }, at) => (
            <span key={method_id}>
              {at === 0 ? " · proposes " : ", "}
              <a href={methodHref(method_id)}>{name}</a>
            </span>
          ))}
        </p>
        <p className={`${styles.facts} ${paperStyles.links}`}>
          {links.map(({ name, href }) => (
            <a key={href} href={href}>
              {" "}
              {name}
            </a>
          ))}
        </p>
      </header>
      <section>
        <h2>Results</h2>
        {abstract.isRead && !abstract.reports && (
          <p>
            This abstract reports no result.
            {results.length > 0 && ` ${counted(results.length, "result")} ${results.length === 1 ? "was" : "were"} read in other sources.`}
          </p>
        )}
        {claim && (
          <p>
            {claim.evidence ? (
              <>
                What it claims in words: <q>{claim.evidence}</q>.{" "}
              </>
            ) : (
              "It does not claim to measure better than another method. "
            )}
            {claim.note}
          </p>
        )}
        {tables.map((table) => (
          <CollapsedSource key={table.source.source_id} table={table} paper={paper} formerIds={formerIds} isOpen={open.has(table)} />
        ))}
      </section>
      <PrintedElsewhere results={elsewhere} />
      {abstract.isRead && (
        <section>
          <h2>Numeral ledger</h2>
          <Ledger ledger={ledger} results={results} />
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
    </StaticPage>
  );
}

function Ledger({ ledger, results }: Pick<PaperReport, "ledger"> & { readonly results: readonly Result[] }) {
  if (ledger.length === 0) return <p>This abstract contains no numerals.</p>;
  const byId = new Map(results.map((result) => [result.id, result]));
  return (
    <>
      <p>
        {counted(ledger.length, "numeral")} {ledger.length === 1 ? "occurs" : "occur"} in this abstract. Each has one role; those that belong to a
        result name it.
      </p>
      <details open={ledger.length <= LONG_LEDGER}>
        <summary className={styles.summary}>{counted(ledger.length, "numeral")} in the order of the text</summary>
      <StaticHtml as="table" className={figureStyles.table}>
        <caption className="hidden-text">Numerals of the abstract in the order of the text</caption>
        <thead>
          <tr>
            <th scope="col">Numeral</th>
            <th scope="col">Role</th>
            <th scope="col">Belongs to</th>
          </tr>
        </thead>
        <tbody>
          {ledger.map(({ offset, numeral, role, result_ids, note }) => (
            <tr key={offset}>
              <th scope="row" className="numeric">
                {numeral.replace("-", "−")}
                <span className={figureStyles.detail}> at {offset}</span>
              </th>
              <td className={`${figureStyles.reported} ${paperStyles.role}`}>{spaced(role)}</td>
              <td className={figureStyles.reported}>
                {result_ids.map((id) => {
                  const result = byId.get(id);
                  return (
                    <a key={id} href={`#${id}`} className={paperStyles.belongs}>
                      {" "}
                      {result ? `${result.method.name}: ${result.metric.symbol} ${printValue(result)}` : id}
                    </a>
                  );
                })}
                {note && <span className={figureStyles.detail}> {note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </StaticHtml>
      </details>
    </>
  );
}
