import { Downloads } from "@/components/figure/downloads";
import { FacetChoices } from "@/components/page/facet-choices";
import { FamilyMark } from "@/components/page/family-mark";
import { Heading } from "@/components/page/heading";
import { KindChoices } from "@/components/page/kind-choices";
import { NothingLeft } from "@/components/page/nothing-left";
import styles from "@/components/page/page.module.css";
import { StillPage } from "@/components/page/still";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { familyWords } from "@/lib/format/family";
import { counted, listed, spaced } from "@/lib/format/words";
import type { MethodsFacets, MethodSummary } from "@/lib/select/methods";
import { benchmarkHref, methodHref, methodsHref, paperHref, tableHref } from "@/lib/view/addresses";
import type { MethodsView } from "@/lib/view/methods-view";
import type { ParameterProblem } from "@/lib/view/parameters";
import type { Facet } from "@/lib/select/facets";
import type { SourceKind } from "@/lib/tables/sources";
import methodStyles from "./methods-page.module.css";

/** The list of methods, and of the groups that papers compare with without naming anyone. */
export function MethodsPage({
  summaries,
  groups,
  facets,
  kinds,
  view,
  problems,
}: {
  readonly summaries: readonly MethodSummary[];
  readonly groups: readonly MethodSummary[];
  readonly facets: MethodsFacets;
  /** The kinds of source with how many figures about the methods of the list come from each. */
  readonly kinds: readonly Facet<SourceKind>[];
  readonly view: MethodsView;
  readonly problems: readonly ParameterProblem[];
}) {
  const to = (change: Partial<MethodsView>) => methodsHref({ ...view, ...change });
  const set = [
    { chosen: view.families.map(familyWords), word: "family", without: to({ families: [] }) },
    { chosen: view.topics.map(spaced), word: "topic", without: to({ topics: [] }) },
  ].filter(({ chosen }) => chosen.length > 0);
  const reported = summaries.filter(({ figures }) => figures > 0).length;
  return (
    <StillPage>
      <header className={styles.heading}>
        <h1>Methods</h1>
        <p className="lead">
          What the papers propose and what they compare it with. A method without a figure stays in the list: what was read of it claims
          something in words, or nothing.
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <div className={styles.filters}>
        <FacetChoices
          name="Family"
          facets={facets.families}
          chosen={view.families}
          words={familyWords}
          to={(families) => to({ families })}
        />
        <FacetChoices name="Topic" facets={facets.topics} chosen={view.topics} words={spaced} to={(topics) => to({ topics })} />
        <KindChoices facets={kinds} chosen={view.kinds} to={(chosen) => to({ kinds: chosen })} />
      </div>
      {summaries.length === 0 ? (
        <NothingLeft
          what="method"
          filters={set.map(({ chosen, word, without }) => ({ name: `the ${word} ${listed(chosen)}`, without }))}
          all={methodsHref()}
        />
      ) : (
        <>
          <p className={styles.facts}>
            {counted(summaries.length, "method")}, figures{" "}
            {view.kinds.length > 0 && `from ${view.kinds.length === 1 ? "this kind" : "these kinds"} of source `}about {reported} of them
            {set.length > 0 && `, chosen by ${listed(set.map(({ word }) => word))}`}.
          </p>
          <MethodList summaries={summaries} level={2} narrowed={view.kinds.length > 0} />
        </>
      )}
      {groups.length > 0 && view.families.length === 0 && (
        <section>
          <h2>Groups without names</h2>
          <p>
            Often a paper says only “the leading baselines”. Each such group is kept apart, one for each paper, so that two papers’ unnamed
            baselines are never taken for one, and no gain stands without what it is measured against.
          </p>
          <MethodList summaries={groups} level={3} narrowed={view.kinds.length > 0} />
        </section>
      )}
      <Downloads
        what="the whole table of methods"
        downloads={(["csv", "json"] as const).map((format) => ({ name: format.toUpperCase(), href: tableHref("methods", format) }))}
      />
    </StillPage>
  );
}

function MethodList({
  summaries,
  level,
  narrowed,
}: {
  readonly summaries: readonly MethodSummary[];
  readonly level: 2 | 3;
  /** Whether only figures of some kinds of source are counted. */
  readonly narrowed: boolean;
}) {
  return (
    <ul className={`${styles.list} ${methodStyles.list}`}>
      {summaries.map(({ method, paper, figures, benchmarks, asBaseline }) => (
        <li key={method.method_id}>
          <Heading level={level}>
            <a href={methodHref(method.method_id)}>{method.name}</a>
          </Heading>
          <p className={styles.facts}>
            {method.family === "group" ? (
              method.summary
            ) : (
              <>
                <FamilyMark family={method.family} /> {familyWords(method.family)} ·{" "}
                {paper ? <a href={paperHref(paper.paper_id)}>{paper.short_name}</a> : "paper not in the collection"}
              </>
            )}
          </p>
          <p className={methodStyles.figures}>
            {figures > 0 ? (
              <>
                <strong>{counted(figures, "figure")}</strong> on{" "}
                {benchmarks.map(({ benchmark_id, name }, at) => (
                  <span key={benchmark_id}>
                    {at > 0 && ", "}
                    <a href={benchmarkHref(benchmark_id)}>{name}</a>
                  </span>
                ))}
              </>
            ) : (
              <span className="muted">no figure about it{narrowed && " from these sources"}</span>
            )}
            {asBaseline > 0 && `; baseline of ${counted(asBaseline, "figure")}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
