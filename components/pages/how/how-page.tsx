import { HowItCompares } from "@/components/pages/how/how-it-compares";
import { HowItIsMade } from "@/components/pages/how/how-it-is-made";
import { HowItReads } from "@/components/pages/how/how-it-reads";
import { Contents } from "@/components/page/contents";
import styles from "@/components/page/page.module.css";
import { StaticHtml } from "@/lib/islands/static-html";
import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import type { Audit } from "@/lib/report/collection/audit";
import type { NumeralExample, TieExample, VerdictExample } from "@/lib/report/collection/examples";
import type { EmptyReason } from "@/lib/report/gap/missing-reason";
import type { MissingReasonExample } from "@/lib/report/collection/missing-reason-examples";
import type { ReasonExample } from "@/lib/report/collection/reason-examples";
import type { Reason } from "@/lib/select/rank/reasons";
import { resultHref } from "@/lib/view/address/addresses";
import { reportTarget } from "@/lib/view/source/report-target";
import { reportWords } from "@/lib/view/source/report-words";
import howStyles from "./how-page.module.css";
import type { Identity } from "@/lib/catalogue/identity";

const PARTS = [
  { id: "included", name: "What is included" },
  { id: "kinds", name: "Kinds of source" },
  { id: "reading", name: "Reading a result" },
  { id: "numerals", name: "Numerals" },
  { id: "ranking", name: "Ranking" },
  { id: "verdicts", name: "Verdicts" },
  { id: "reasons", name: "Reasons" },
  { id: "conditions", name: "Conditions" },
  { id: "missing", name: "Missing" },
  { id: "unranked", name: "No rank" },
  { id: "limits", name: "Limits" },
  { id: "correcting", name: "Correcting" },
  { id: "citing", name: "Citing" },
] as const;

/** How the collection is made and read. The rules are written by hand; every example is taken from the data. */
export function HowPage({
  identity,
  audit,
  verdicts,
  tie,
  qualified,
  reasons,
  missingReasons,
  numerals,
  conditions,
  cited,
  version,
}: {
  readonly identity: Identity;
  readonly audit: Audit;
  readonly verdicts: readonly VerdictExample[];
  readonly tie: TieExample | null;
  readonly qualified: readonly Result[];
  readonly reasons: ReadonlyMap<Reason["kind"], ReasonExample>;
  readonly missingReasons: ReadonlyMap<EmptyReason, MissingReasonExample>;
  readonly numerals: readonly NumeralExample[];
  readonly conditions: readonly RowOf<"conditions">[];
  readonly cited: Result | null;
  readonly version: string;
}) {
  const readsAbstracts = audit.abstracts > 0;
  const hasRuns = audit.kinds.some(({ kind }) => kind === "run");
  return (
    <StaticHtml as="div" className={howStyles.page}>
      <header className={styles.heading}>
        <h1>How it works</h1>
        <p className="lead">
          What counts as a result, when two results may be compared, and what this collection cannot tell you.
        </p>
        <Contents parts={PARTS.filter(({ id }) => id !== "numerals" || readsAbstracts)} />
      </header>
      <HowItIsMade audit={audit} subject={identity.subject} family={identity.families[0]?.id ?? ""} />
      <HowItReads readsAbstracts={readsAbstracts} qualified={qualified} numerals={numerals} />
      <HowItCompares
        readsAbstracts={readsAbstracts}
        verdicts={verdicts}
        tie={tie}
        reasons={reasons}
        missingReasons={missingReasons}
        conditions={conditions}
      />
      <section id="limits">
        <h2>Limits</h2>
        <ul>
          <li>
            {hasRuns && "The numbers of runs are what their files say. "}
            The numbers are what authors say about their own work, or others about it.{" "}
            {!hasRuns && "Nothing was run again: "}
            {hasRuns ? "“Reported” does not mean “true”" : "“reported” does not mean “true”"}
            {readsAbstracts && ", and “verified”, which is only said of abstracts, means that the words are there"}.
          </li>
          {readsAbstracts && (
            <li>
              An abstract is short. It rarely says how large the model was, which guidance was used or how often a run
              was repeated, so most comparisons across abstracts have caveats. Tables say more, which shows that more of
              their results are not comparable.
            </li>
          )}
          <li>
            The tables, repositories and citations are those that could be read when the collection was made. A paper
            that has none here may still have results.
          </li>
          <li>
            No text is kept of sources{readsAbstracts && " other than abstracts"}, and nobody has compared the
            transcribed tables with the publisher’s PDF. What was checked instead is in the{" "}
            <a href="/audit#kinds">audit</a>.
          </li>
          <li>
            Somebody chose the papers; they are not a survey. Being first here does not mean being the state of the art.
          </li>
          <li>Authors report what went well, and a collection of their numbers inherits this bias.</li>
          <li>There is no composite score, and there will be none: it would need weights that no paper states.</li>
          <li>
            The role of a numeral, and the method that a sentence or a row means, are a curator’s reading. The words are
            quoted so that you can disagree.
          </li>
        </ul>
      </section>
      <section id="correcting">
        <h2>How to correct a result</h2>
        <p>
          Open its receipt and press “Report this number” ({reportWords(reportTarget())}). If you would rather correct
          it yourself, <a href="/desk">the desk</a> writes the patch, or do it in a copy of the project:
        </p>
        <ol>
          <li>
            Read the source at the place that the receipt names. The permanent link ends with the id of the result.
          </li>
          <li>
            Correct the row of that id in <code>data/results.csv</code>
            {readsAbstracts ? (
              <>
                , and the rows of <code>data/numerals.csv</code> that name it. Of a source that is not an abstract,{" "}
              </>
            ) : (
              ". Of its source "
            )}
            <code>data/sources.csv</code> needs the new checksum, which the next command prints.
          </li>
          <li>
            Run <code>npm run data:check</code>
            {readsAbstracts ? (
              <>
                , and <code>npm run data:verify -- --abstracts DIR</code> with the texts of the abstracts. Both name
              </>
            ) : (
              ". It names"
            )}{" "}
            every problem with its line and what to write instead.
          </li>
          <li>
            Say in <code>data/CHANGES.md</code> what it was, what it is and why. <code>data/README.md</code> has the
            rules in full.
          </li>
        </ol>
      </section>
      <section id="citing">
        <h2>How to cite</h2>
        <p>
          Cite the paper for its number. Cite this collection for the transcription, with the version of the data,
          because results are corrected over time; equal data has the same version.
        </p>
        {cited && (
          <p className={howStyles.citation}>
            {identity.title}, data version {version}, result{" "}
            <a href={resultHref(cited.paper.paper_id, cited.id)}>{cited.id}</a>: {cited.method.name},{" "}
            {cited.metric.symbol} {printValue(cited)} on {cited.benchmark.name}, as reported in the {cited.kind} of “
            {cited.paper.title}”, {cited.source.url}.
          </p>
        )}
        <p>
          Ids are never changed and never reused, so such a link remains valid. You can download every whole table from{" "}
          <a href="/data">the data page</a>.
        </p>
      </section>
    </StaticHtml>
  );
}
