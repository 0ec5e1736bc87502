import { Downloads } from "@/components/downloads/downloads";
import { MethodDisagreements } from "@/components/method/method-disagreements";
import { MethodResults } from "@/components/method/method-results";
import { MethodStandings } from "@/components/method/method-standings";
import { RoleList } from "@/components/method/role-list";
import { Snippets } from "@/components/downloads/snippets";
import { viewDownloads } from "@/components/downloads/view-downloads";
import { FamilyMark } from "@/components/page/family-mark";
import { KindChoices } from "@/components/page/kind-choices";
import { CopyLink } from "@/components/page/copy-link";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { ParameterNotice } from "@/components/page/parameter-notice";
import type { Result } from "@/lib/catalogue/catalogue";
import { familyWords, topicWords } from "@/lib/format/vocabulary";
import { capitalised, counted } from "@/lib/format/words";
import type { ClaimInWords } from "@/lib/select/method";
import { methodDataHref, methodHref, methodsHref, paperHref } from "@/lib/view/address/addresses";
import { disagreementsShown } from "@/lib/view/source/disagreements";
import type { MethodModel } from "@/lib/view/method-model";
import { siteOrigin } from "@/lib/view/site";

/** Everything reported about one method, by its own paper and by others. */
export function MethodPage({ answer, standings, kinds, view, problems }: MethodModel) {
  const { method, paper, benchmarks, claims, asBaseline, asTeacher, count: results } = answer;
  return (
    <StaticPage>
      <header className={styles.heading}>
        <p className={styles.trail}>
          <a href={methodsHref()}>Methods</a> · <FamilyMark family={method.family} /> {familyWords(method.family)} · <CopyLink />
        </p>
        <h1>{method.name}</h1>
        <p className="lead">{method.summary}</p>
        <p className={styles.facts}>
          {paper ? (
            <>
              Proposed in <a href={paperHref(paper.paper_id)}>{paper.title}</a>, {topicWords(paper.topic)}.
            </>
          ) : (
            capitalised(
              `${method.family === "group" ? "a group has no paper of its own" : "its own paper is not in the collection"}; these are results from other papers.`,
            )
          )}{" "}
          {results === 0
            ? `No result ${view.kinds.length > 0 ? "from these sources " : ""}is about it.`
            : `${counted(results, "result")} on ${counted(benchmarks.length, "benchmark")}.`}
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <KindChoices facets={kinds} chosen={view.kinds} to={(chosen) => methodHref(method.method_id, { kinds: chosen })} />
      {claims.length > 0 && <InWords claims={claims} />}
      <MethodDisagreements disagreements={disagreementsShown(benchmarks)} />
      <MethodStandings benchmarks={standings} name={method.name} />
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
        <h2>Take it with you</h2>
        <Downloads
          what="the results (the JSON also holds the rest of this page)"
          downloads={viewDownloads((format) => methodDataHref(method.method_id, format, view))}
        />
        <Snippets address={`${siteOrigin()}${methodDataHref(method.method_id, "csv", view)}`} format="csv" />
      </section>
    </StaticPage>
  );
}

function InWords({ claims }: { readonly claims: readonly ClaimInWords[] }) {
  return (
    <section>
      <h2>In words, without a result</h2>
      {claims.map(({ claim, paper }) => (
        <p key={claim.source_id}>
          The abstract of <a href={paperHref(paper.paper_id)}>{paper.short_name}</a> reports no result.{" "}
          {claim.evidence ? (
            <>
              What it claims in words: <q>{claim.evidence}</q>.{" "}
            </>
          ) : (
            "It does not claim to measure better than another method. "
          )}
          {claim.note}
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
