import { Downloads } from "@/components/downloads/downloads";
import methodStyles from "@/components/method/source-control.module.css";
import { MethodDisagreements } from "@/components/method/method-disagreements";
import { MethodResults } from "@/components/method/method-results";
import { MethodStandings } from "@/components/method/method-standings";
import { RoleList } from "@/components/method/role-list";
import { Snippets } from "@/components/downloads/snippets";
import { viewDownloads } from "@/components/downloads/view-downloads";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { ToldChartFigure } from "@/components/charts/caption/told-chart-figure";
import { Contents, type Part } from "@/components/page/contents";
import { FamilyMark } from "@/components/page/family-mark";
import { SourceControl } from "@/components/method/source-control";
import { CopyLink } from "@/components/copying/copy-link";
import styles from "@/components/page/page.module.css";
import { StaticHtml } from "@/lib/islands/static-html";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import type { Result } from "@/lib/catalogue/catalogue";
import { familyWords, topicWords } from "@/lib/format/vocabulary";
import { capitalised, counted } from "@/lib/format/words";
import { ClaimWords } from "@/components/pages/claim-words";
import type { ClaimInWords } from "@/lib/report/claims-in-words";
import { ownPlacesSentence } from "@/lib/sentences/own-places";
import { methodDataHref, methodHref, methodsHref, paperHref } from "@/lib/view/address/addresses";
import { disagreementsShown } from "@/lib/view/source/disagreements";
import type { MethodModel } from "@/lib/view/method-model";
import { siteOrigin } from "@/lib/view/site";

/** Returns the parts of a method's page for its list of contents. */
function partsOf({ standings, answer }: MethodModel): readonly Part[] {
  const parts: readonly (Part | false)[] = [
    standings.some((one) => one.shown.length > 0) && { id: "board", name: "Where it ranks" },
    disagreementsShown(answer.benchmarks).length > 0 && { id: "disagreements", name: "Where sources disagree" },
    answer.benchmarks.length > 0 && { id: "results", name: "All results" },
    { id: "take", name: "Take it with you" },
  ];
  return parts.filter((part) => part !== false);
}

/** Everything reported about one method, by its own paper and by others: the answer, one chart and where it ranks; then the rest. */
export function MethodPage(model: MethodModel) {
  const { answer, standings, places, chart, kinds, view, problems } = model;
  const { method, benchmarks, claims, asBaseline, asTeacher, count: results } = answer;
  const disagreements = disagreementsShown(benchmarks);
  const parts = partsOf(model);
  return (
    <div data-wide={chart ? "" : undefined} className="stack">
      <StaticHtml as="div">
        <header className={benchmarkStyles.heading}>
          <h1>{method.name}</h1>
          <p className={styles.trail}>
            <a href={methodsHref()}>Methods</a> · <FamilyMark family={method.family} /> {familyWords(method.family)} ·{" "}
            <CopyLink />
          </p>
        </header>
        <div className={methodStyles.line}>
          {parts.length > 2 && <Contents parts={parts} />}
          <SourceControl
            facets={kinds}
            chosen={view.kinds}
            to={(chosen) => methodHref(method.method_id, { kinds: chosen })}
          />
        </div>
        <ParameterNotice problems={problems} />
        <p className={benchmarkStyles.answer} data-answer="">
          {results === 0
            ? `No result ${view.kinds.length > 0 ? "from these sources " : ""}is about it.`
            : ownPlacesSentence(method.name, places, results)}
          {disagreements.length > 0 && (
            <>
              {" "}
              <a href="#disagreements">Sources disagree in {counted(disagreements.length, "place")}.</a>
            </>
          )}
        </p>
      </StaticHtml>
      {chart && <ToldChartFigure chart={chart} />}
      <StaticHtml as="div" className="stack">
        <About answer={answer} results={results} />
        <MethodStandings benchmarks={standings} name={method.name} />
        <MethodDisagreements disagreements={disagreements} />
        {claims.length > 0 && <InWords claims={claims} />}
        <MethodResults benchmarks={benchmarks} />
        <Role
          title="As a baseline"
          results={asBaseline}
          words={`${counted(asBaseline.length, "result")} of other methods ${asBaseline.length === 1 ? "is" : "are"} relative to it.`}
        />
        <Role
          title="As a teacher"
          results={asTeacher}
          words={`${counted(asTeacher.length, "result")} ${asTeacher.length === 1 ? "is" : "are"} about methods that start from it and imitate it in fewer steps.`}
        />
        <section>
          <h2 id="take">Take it with you</h2>
          <Downloads
            what="the results (the JSON also holds the rest of this page)"
            downloads={viewDownloads((format) => methodDataHref(method.method_id, format, view))}
          />
          <Snippets address={`${siteOrigin()}${methodDataHref(method.method_id, "csv", view)}`} format="csv" />
        </section>
      </StaticHtml>
    </div>
  );
}

/** What the method is, which paper proposes it, and how many results it has. */
const About = ({
  answer: { method, paper, benchmarks },
  results,
}: {
  readonly answer: MethodModel["answer"];
  readonly results: number;
}) => (
  <p className={styles.facts}>
    {method.summary}{" "}
    {paper ? (
      <>
        Proposed in <a href={paperHref(paper.paper_id)}>{paper.title}</a>, {topicWords(paper.topic)}.
      </>
    ) : (
      capitalised(
        `${method.family === "group" ? "a group has no paper of its own" : "its own paper is not in the collection"}; these are results from other papers.`,
      )
    )}
    {results > 0 && ` ${counted(results, "result")} on ${counted(benchmarks.length, "benchmark")}.`}
  </p>
);

function InWords({ claims }: { readonly claims: readonly ClaimInWords[] }) {
  return (
    <section>
      <h2>In words, without a result</h2>
      {claims.map(({ claim, paper }) => (
        <p key={claim.source_id}>
          The abstract of <a href={paperHref(paper.paper_id)}>{paper.short_name}</a> reports no result.{" "}
          <ClaimWords claim={claim} />
        </p>
      ))}
    </section>
  );
}

function Role({
  title,
  words,
  results,
}: {
  readonly title: string;
  readonly words: string;
  readonly results: readonly Result[];
}) {
  if (results.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p>{words}</p>
      <RoleList results={results} />
    </section>
  );
}
