import { ChosenMethods } from "@/components/compare/chosen-methods";
import { CompareForm } from "@/components/compare/compare-form";
import { CompareHeading } from "@/components/compare/compare-heading";
import { CompareResult } from "@/components/compare/compare-result";
import { CompareShell, type ComparePageData } from "@/components/compare/compare-shell.client";
import { CompareStarts } from "@/components/compare/compare-starts";
import compareStyles from "@/components/compare/compare.module.css";
import { MethodField } from "@/components/compare/method-field";
import { Choices } from "@/components/page/choices";
import { PageData } from "@/components/page/page-data";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { Still } from "@/components/page/still";
import { spaced } from "@/lib/format/words";
import type { CompareRowShown } from "@/lib/http/compare-json";
import type { MethodGroup } from "@/lib/select/compare-choices";
import type { CompareChoices, CompareStart } from "@/lib/select/compare-types";
import { compareHref } from "@/lib/view/compare-address";
import { DEFAULT_COMPARE_VIEW, type CompareView } from "@/lib/view/compare-view";
import type { ParameterProblem } from "@/lib/view/parameters";
import { siteOrigin } from "@/lib/view/site";

/** Methods side by side, row by row. */
export function ComparePage({
  choices,
  groups,
  starts,
  view,
  rows,
  problems,
}: {
  readonly choices: CompareChoices;
  readonly groups: readonly MethodGroup[];
  readonly starts: readonly CompareStart[];
  readonly view: CompareView;
  readonly rows: readonly CompareRowShown[];
  readonly problems: readonly ParameterProblem[];
}) {
  const methods = view.methods.map((id) => choices.methods.find((method) => method.id === id)).filter((method) => method !== undefined);
  const origin = siteOrigin();
  const data: ComparePageData = { choices, starts, view, rows, problems, origin };
  return (
    <>
      <CompareShell>
        <PageData data={data} />
        <Still as="div">
          <CompareHeading names={methods.map(({ name }) => name)} />
          <ParameterNotice problems={problems} />
          <div className={compareStyles.controls} data-controls="">
            <ChosenMethods view={view} methods={methods} />
            <CompareForm view={view} choices={choices} methods={methods}>
              <MethodField methods={choices.methods} chosen={view.methods} />
            </CompareForm>
          </div>
          {view.methods.length > 0 ? (
            <CompareResult view={view} rows={rows} methods={methods} origin={origin} />
          ) : (
            <CompareStarts starts={starts} />
          )}
        </Still>
      </CompareShell>
      <Still as="section" className={compareStyles.groups}>
        <h2>Every method of a topic</h2>
        <Choices
          name="Topic"
          choices={groups.map(({ topic, methods: ids }) => ({
            name: `${spaced(topic)} (${ids.length})`,
            href: compareHref({ ...DEFAULT_COMPARE_VIEW, methods: ids, shared: true }),
            chosen: false,
          }))}
        />
      </Still>
    </>
  );
}
