import { CollapsedList } from "@/components/lists/collapsed-list";
import { ListForm } from "@/components/lists/list-form";
import { PapersTable } from "@/components/lists/papers-table";
import { NothingLeft } from "@/components/notices/nothing-left";
import styles from "@/components/page/page.module.css";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { StaticPage } from "@/lib/islands/static-html";
import { counted } from "@/lib/format/words";
import { arrangePapers } from "@/lib/report/lists/arrange-lists";
import type { PaperSort } from "@/lib/report/lists/list-order";
import type { PaperRow } from "@/lib/report/lists/paper-rows";
import { papersHref } from "@/lib/view/address/addresses";
import { PAPERS_FIELDS, type PapersView } from "@/lib/view/views/papers-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";

const SORTS: Readonly<Record<PaperSort, string>> = {
  source: "by what was read",
  results: "most results",
  date: "newest first",
  name: "by title",
};

/** Every paper of the collection, including those without results. */
export function PapersPage({
  readsAbstracts,
  rows,
  view,
  problems,
}: {
  readonly readsAbstracts: boolean;
  readonly rows: readonly PaperRow[];
  readonly view: PapersView;
  readonly problems: readonly ParameterProblem[];
}) {
  const abstracts = rows.filter(({ hasAbstract }) => hasAbstract);
  const reporting = abstracts.filter(({ inAbstract }) => inAbstract > 0).length;
  return (
    <StaticPage>
      <header className={styles.heading}>
        <h1>Papers</h1>
        <p>
          {counted(rows.length, "paper")}.{" "}
          {abstracts.length > 0 &&
            `Of ${abstracts.length} the abstract was read to its last numeral; ${reporting} of these abstracts report results; the others are kept as they are. Of the other ${rows.length - abstracts.length} only tables are in the collection. `}
          {rows.length > 0 && <SuggestPaper />}
        </p>
      </header>
      <ParameterNotice problems={problems} />
      <ListForm page={papersHref(view)} what="papers" fields={PAPERS_FIELDS} view={view} sorts={SORTS} />
      {rows.length === 0 ? (
        <NothingLeft
          what="paper"
          filters={[{ name: `the words ${view.text}`, without: papersHref({ ...view, text: "" }) }]}
          all={papersHref()}
          typed={view.text}
        />
      ) : (
        <CollapsedList
          groups={readsAbstracts || view.sort !== "source" ? arrangePapers(rows, view.sort) : [{ of: null, rows }]}
          what="paper"
          rows={view.rows}
          all={papersHref({ ...view, rows: "all" })}
          about={(own) =>
            counted(
              own.reduce((sum, { results }) => sum + results, 0),
              "result",
            )
          }
          table={(own, caption) => (
            <PapersTable
              readsAbstracts={readsAbstracts}
              rows={own}
              caption={caption}
              sort={view.sort}
              hrefOf={(sort) => papersHref({ ...view, sort })}
            />
          )}
        />
      )}
    </StaticPage>
  );
}
