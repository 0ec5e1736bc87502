import { Downloads } from "@/components/downloads/downloads";
import { CollapsedList } from "@/components/lists/collapsed-list";
import { GroupsList } from "@/components/lists/groups-list";
import { ListForm } from "@/components/lists/list-form";
import { MethodsTable } from "@/components/lists/methods-table";
import { FacetChoices } from "@/components/fields/facet-choices";
import { KindChoices } from "@/components/fields/kind-choices";
import { NothingLeft } from "@/components/notices/nothing-left";
import lists from "@/components/lists/lists.module.css";
import styles from "@/components/page/page.module.css";
import { StaticPage } from "@/lib/islands/static-html";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { familyWords, topicWords } from "@/lib/format/vocabulary";
import { counted, listed } from "@/lib/format/words";
import { arrangeMethods } from "@/lib/report/lists/arrange-lists";
import type { Facet } from "@/lib/report/lists/facets";
import type { MethodSort } from "@/lib/report/lists/list-order";
import type { MethodRow } from "@/lib/report/lists/method-rows";
import type { MethodsFacets, MethodSummary } from "@/lib/report/lists/methods";
import type { SourceKind } from "@/lib/tables/sources";
import { methodsHref, tableHref } from "@/lib/view/address/addresses";
import { METHODS_FIELDS, type MethodsView } from "@/lib/view/views/methods-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";

const SORTS: Readonly<Record<MethodSort, string>> = {
  topic: "by topic",
  results: "most results",
  benchmarks: "most benchmarks",
  name: "by name",
};

/** The list of methods, and of the unnamed groups that papers compare with. */
export function MethodsPage({
  rows,
  groups,
  facets,
  kinds,
  topics,
  view,
  problems,
}: {
  readonly rows: readonly MethodRow[];
  readonly groups: readonly MethodSummary[];
  readonly facets: MethodsFacets;
  /** The kinds of source, with the number of results from each about the methods of the list. */
  readonly kinds: readonly Facet<SourceKind>[];
  /** Every topic of the collection, in order. */
  readonly topics: readonly string[];
  readonly view: MethodsView;
  readonly problems: readonly ParameterProblem[];
}) {
  const to = (change: Partial<MethodsView>) => methodsHref({ ...view, ...change });
  const set = [
    { chosen: view.families.map(familyWords), word: "family", without: to({ families: [] }) },
    { chosen: view.topics.map(topicWords), word: "topic", without: to({ topics: [] }) },
    { chosen: view.text === "" ? [] : [view.text], word: "words", without: to({ text: "" }) },
  ].filter(({ chosen }) => chosen.length > 0);
  const reported = rows.filter(({ results }) => results > 0).length;
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Methods</h1>
        <p>
          Each row shows where a method’s best result ranks on the benchmark on which it has the most results: a stroke
          for every configuration, better ones to the right, and a mark for its own best.
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <ListForm page={to({})} what="methods" fields={METHODS_FIELDS} view={view} sorts={SORTS} />
      <div className={lists.filters}>
        <FacetChoices
          name={METHODS_FIELDS.families.label}
          facets={facets.families}
          chosen={view.families}
          words={familyWords}
          to={(families) => to({ families })}
        />
        <FacetChoices
          name={METHODS_FIELDS.topics.label}
          facets={facets.topics}
          chosen={view.topics}
          words={topicWords}
          to={(topics) => to({ topics })}
        />
        <KindChoices facets={kinds} chosen={view.kinds} to={(chosen) => to({ kinds: chosen })} />
      </div>
      {rows.length === 0 ? (
        <NothingLeft
          what="method"
          filters={set.map(({ chosen, word, without }) => ({ name: `the ${word} ${listed(chosen)}`, without }))}
          all={methodsHref()}
          typed={view.text}
        />
      ) : (
        <>
          <p className={styles.facts}>
            {counted(rows.length, "method")}, results{" "}
            {view.kinds.length > 0 && `from ${view.kinds.length === 1 ? "this kind" : "these kinds"} of source `}about{" "}
            {reported} of them
            {set.length > 0 && `, chosen by ${listed(set.map(({ word }) => word))}`}. <SuggestPaper />
          </p>
          <CollapsedList
            groups={arrangeMethods(rows, view.sort, topics)}
            what="method"
            rows={view.rows}
            all={to({ rows: "all" })}
            table={(own, caption) => (
              <MethodsTable rows={own} caption={caption} sort={view.sort} hrefOf={(sort) => to({ sort })} />
            )}
          />
        </>
      )}
      {groups.length > 0 && view.families.length === 0 && <GroupsList groups={groups} />}
      <Downloads
        what="the whole table of methods"
        downloads={(["csv", "json"] as const).map((format) => ({
          name: format.toUpperCase(),
          href: tableHref("methods", format),
        }))}
      />
    </StaticPage>
  );
}
