import styles from "@/components/page/page.module.css";
import { StillPage } from "@/components/page/still";
import { printDate } from "@/lib/format/date";
import { counted, spaced } from "@/lib/format/words";
import type { PaperSummary } from "@/lib/select/papers";
import { paperHref } from "@/lib/view/addresses";

/** Every paper of the collection, those without figures too. */
export function PapersPage({ papers }: { readonly papers: readonly PaperSummary[] }) {
  const reporting = papers.filter(({ inAbstract }) => inAbstract > 0).length;
  const documented = papers.filter(({ figures }) => figures > 0).length;
  return (
    <StillPage>
      <header className={styles.heading}>
        <h1>Papers</h1>
        <p className="lead">
          {counted(papers.length, "paper")}. The abstracts of {reporting} report figures; with tables, repositories and citations {documented}{" "}
          have some. The others are kept and never padded.
        </p>
      </header>
      <ul className={styles.list}>
        {papers.map(({ paper, figures, inAbstract, numerals }) => (
          <li key={paper.paper_id}>
            <h2>
              <a href={paperHref(paper.paper_id)}>{paper.title}</a>
            </h2>
            <p>{paper.summary}</p>
            <p className={styles.facts}>
              {[paper.short_name, spaced(paper.topic), printDate(paper.published), paper.venue].filter(Boolean).join(" · ")} ·{" "}
              {inAbstract > 0 && <strong>{counted(inAbstract, "figure")}</strong>}
              {inAbstract > 0 ? " in its abstract" : "no figure in its abstract"}
              {figures > inAbstract && (
                <>
                  , <strong>{figures - inAbstract}</strong> in other sources
                </>
              )}{" "}
              · {counted(numerals, "numeral")} accounted for
            </p>
          </li>
        ))}
      </ul>
    </StillPage>
  );
}
