import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { Collapsible } from "@/components/benchmark/collapsible";
import { ShownChartFigure } from "@/components/charts/caption/shown-chart-figure";
import { asksInVain } from "@/components/compare/asks-in-vain";
import { ChosenMethods } from "@/components/compare/chosen-methods";
import { CompareAnswer } from "@/components/compare/compare-answer";
import { CompareBoards } from "@/components/compare/compare-boards";
import { CompareForm } from "@/components/compare/compare-form";
import { CompareParts } from "@/components/compare/compare-parts";
import { CompareHeading } from "@/components/compare/compare-heading";
import type { ComparePageData } from "@/components/compare/compare-panel.client";
import { CompareShell } from "@/components/compare/compare-shell.client";
import { CompareStarts } from "@/components/compare/compare-starts";
import { CompareSpeed } from "@/components/compare/compare-speed";
import compareStyles from "@/components/compare/compare.module.css";
import { insteadOfUnknown } from "@/components/compare/instead-of-unknown";
import { MethodField } from "@/components/compare/method-field";
import { NothingCompared } from "@/components/compare/nothing-compared";
import { Choices } from "@/components/fields/choices";
import { PageData } from "@/lib/islands/page-data";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { StaticHtml } from "@/lib/islands/static-html";
import type { MethodGroup } from "@/lib/report/lists/compare-choices";
import type { CompareStart } from "@/lib/report/lists/compare-types";
import type { CompareChoices } from "@/lib/view/compare-choices";
import { MOST_CHOICES_IN_PAGE } from "@/lib/view/choices-file";
import { compareChartForm, compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_COMPARE_VIEW, type CompareView } from "@/lib/view/views/compare-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import { siteOrigin } from "@/lib/view/site";
import { topicWords } from "@/lib/format/vocabulary";

interface ComparePageProps {
  readonly choices: CompareChoices;
  readonly groups: readonly MethodGroup[];
  readonly starts: readonly CompareStart[];
  readonly view: CompareView;
  readonly shown: ShownComparison;
  readonly problems: readonly ParameterProblem[];
}

/** Methods side by side: the answer, one chart, which method is better how often, and the boards; the rest folded, one line each. */
export function ComparePage({ choices, groups, starts, view, shown, problems }: ComparePageProps) {
  const methods = view.methods
    .map((id) => choices.methods.find((method) => method.id === id))
    .filter((method) => method !== undefined);
  const origin = siteOrigin();
  const data: ComparePageData = {
    choices: choices.methods.length > MOST_CHOICES_IN_PAGE ? null : choices,
    view,
    problems,
    origin,
    offered: shown.offered,
  };
  const controls = (
    <>
      <PageData data={data} />
      <StaticHtml as="div">
        <CompareHeading names={methods.map(({ name }) => name)} />
        <ParameterNotice problems={problems} method={insteadOfUnknown(view, choices)} />
        <div className={compareStyles.controls} data-controls="" style={{ "--chosen": methods.length }}>
          <ChosenMethods view={view} methods={methods} />
          <CompareForm view={view} choices={choices} methods={methods}>
            <MethodField methods={choices.methods} chosen={view.methods} />
          </CompareForm>
          {methods.length > 0 && <CompareParts view={view} offered={shown.offered} />}
        </div>
      </StaticHtml>
    </>
  );
  return (
    <div data-wide="">
      <CompareShell controls={controls}>
        {asksInVain(view, problems) ? (
          <StaticHtml as="div">
            <NothingCompared />
            <CompareStarts starts={starts} />
          </StaticHtml>
        ) : (
          <>
            <StaticHtml as="div">
              <CompareAnswer shown={shown} />
              <CompareSpeed view={view} shown={shown} />
            </StaticHtml>
            {shown.chart && <ShownChartFigure chart={shown.chart} {...compareChartForm(view, shown)} />}
            <StaticHtml as="div">
              <CompareBoards view={view} shown={shown} origin={origin} />
              {shown.isExample && <CompareStarts starts={starts} />}
            </StaticHtml>
          </>
        )}
      </CompareShell>
      {groups.length > 0 && (
        <StaticHtml as="section" className={benchmarkStyles.rest}>
          <Collapsible title="Every method of a topic" about={groups.map(({ topic }) => topicWords(topic)).join(", ")}>
            <Choices
              name="Topic"
              choices={groups.map(({ topic, methods: ids }) => ({
                name: `${topicWords(topic)} (${ids.length})`,
                href: compareHref({ ...DEFAULT_COMPARE_VIEW, methods: ids, shared: true }),
                chosen: false,
              }))}
            />
          </Collapsible>
        </StaticHtml>
      )}
    </div>
  );
}
