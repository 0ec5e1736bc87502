import { Fragment } from "react";
import { Downloads } from "@/components/downloads/downloads";
import { viewDownloads } from "@/components/downloads/view-downloads";
import { CopyLink } from "@/components/copying/copy-link";
import styles from "@/components/page/page.module.css";
import { SpeedUpTable } from "@/components/speed-ups/speed-up-table";
import { StaticPage } from "@/lib/islands/static-html";
import { printBaseline, printValue } from "@/lib/format/result";
import { counted } from "@/lib/format/words";
import type { ClaimInWords } from "@/lib/report/claims-in-words";
import { baselineMethods, type SpeedUpRow, type SpeedUpRows } from "@/lib/report/speed/speed-up-rows";
import { claimInWordsHref, resultsDataHref } from "@/lib/view/address/addresses";

interface SpeedUpsPageProps extends SpeedUpRows {
  /** The abstracts that claim a speed-up without a number. */
  readonly inWords: readonly ClaimInWords[];
}

/** The papers that claim a speed-up, and over which baseline: every claim with its whole baseline, those in words, and separately what others print. */
export function SpeedUpsPage({ claimed, byOthers, inWords }: SpeedUpsPageProps) {
  const metric = [...new Set([...claimed, ...byOthers].map(({ result }) => result.metric.metric_id))];
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Claimed speed-ups</h1>
        <p data-answer="">{answerOf(claimed, inWords.length > 0)} Baselines differ, so the order is not a ranking.</p>
        <p className={styles.trail}>
          <CopyLink />
        </p>
      </header>
      {claimed.length > 0 && (
        <SpeedUpTable
          caption="Speed-ups that papers claim for their own methods, by paper and baseline, the largest first"
          head="Claimed"
          rows={claimed}
        />
      )}
      {inWords.length > 0 && <InWords claims={inWords} />}
      {byOthers.length > 0 && (
        <section id="by-others">
          <h2>Printed by others</h2>
          <p className={styles.facts}>
            {counted(byOthers.length, "row")} of ratios printed by others than the method’s authors, in their own table
            or as a quotation. They are not claims of the method’s paper.
          </p>
          <SpeedUpTable
            caption="Speed-ups that others print, by paper, method and baseline, the largest first"
            head="Printed"
            rows={byOthers}
            saysWho
          />
        </section>
      )}
      {metric.length > 0 && (
        <Downloads
          what="every speed-up, ablations too"
          downloads={viewDownloads((format) => resultsDataHref(format, { metric }))}
        />
      )}
    </StaticPage>
  );
}

/** Abstracts that claim a speed-up in words, each with a link to where the page of its paper says what they leave open. */
const InWords = ({ claims }: { readonly claims: readonly ClaimInWords[] }) => (
  <p className={styles.facts}>
    {counted(claims.length, "abstract")} {claims.length === 1 ? "claims" : "claim"} a speed-up in words, without a
    number:{" "}
    {claims.map(({ claim, paper }, at) => (
      <Fragment key={claim.source_id}>
        {at > 0 && "; "}
        <a href={claimInWordsHref(paper.paper_id)}>{paper.short_name}</a> (<q>{claim.evidence}</q>)
      </Fragment>
    ))}
    .
  </p>
);

/** Writes the answer as a sentence: "4 papers claim a speed-up, over 6 baseline methods; the largest is 217.8× of Distilled Decoding over LlamaGen, 256 steps." */
function answerOf(claimed: readonly SpeedUpRow[], hasWords: boolean): string {
  const [first] = claimed;
  // Beside claims in words, it has to say that it counts none of them.
  const what = hasWords ? "a speed-up as a number" : "a speed-up";
  if (first === undefined) return `No paper of this collection claims ${what}.`;
  const papers = new Set(claimed.map(({ result }) => result.paper)).size;
  const baselines = baselineMethods(claimed.map(({ result: own }) => own));
  const { result } = first;
  return `${counted(papers, "paper")} ${papers === 1 ? "claims" : "claim"} ${what}, over ${counted(baselines, "baseline method")}; the largest is ${printValue(result)} of ${result.method.name} over ${printBaseline(result)}.`;
}
