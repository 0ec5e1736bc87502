import { compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import type { CompareView } from "@/lib/view/views/compare-view";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import type { ShownRelation } from "@/lib/view/board/shown-relations";
import styles from "./compare.module.css";

/** More sentences would push the chart off the first screen. */
const MOST = 3;

/** For a chosen method that is faster than another, or imitates it: what its source claims and what that costs, each value with its receipt. */
export function CompareSpeed({ view, shown }: { readonly view: CompareView; readonly shown: ShownComparison }) {
  const { relations, chart, isExample, methods } = shown;
  if (relations.length === 0) return null;
  const asked = isExample ? { ...view, methods: methods.map(({ id }) => id) } : view;
  const isOffered =
    chart !== null && chart.kind !== "fewer-steps" && chart.offered.kinds.some(({ id }) => id === "fewer-steps");
  const said = relations.slice(0, MOST);
  return (
    <div data-speed="">
      {said.map((relation, at) => (
        <p key={`${relation.method} ${relation.baseline} ${relation.cost?.benchmark}`} className={styles.speed}>
          <Relation {...relation} />
          {at === said.length - 1 && (
            <>
              {isOffered && (
                <>
                  {" "}
                  <a href={`${compareHref({ ...asked, chart: { ...DEFAULT_CHART_VIEW, kind: "fewer-steps" } })}#chart`}>
                    Chart of the steps
                  </a>
                </>
              )}
              {relations.length > MOST && (
                <>
                  {" "}
                  <a href="/speed-ups">{relations.length - MOST} more among all claimed speed-ups</a>
                </>
              )}
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function Relation({ method, baseline, claim, cost }: ShownRelation) {
  const isOneSource = claim?.source === cost?.source;
  return (
    <>
      {claim ? (
        <>
          {method}: <Value {...claim} /> as fast as {baseline}, says the {claim.source}
        </>
      ) : (
        <>
          {method} imitates {baseline}, no speed-up claimed
        </>
      )}
      {cost && (
        <>
          ; {cost.of && "of another run, "}
          {cost.metric} on {cost.benchmark} <Value {...cost.before} /> with {cost.stepsBefore}
          {cost.of && ` (${cost.of.teacher})`} → <Value {...cost.after} /> with {cost.stepsAfter}
          {cost.of && ` (${cost.of.student})`}
          {!isOneSource && `, says the ${cost.source}`}
        </>
      )}
      .
    </>
  );
}

const Value = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <a href={href} data-receipt="">
    <b>{text}</b>
  </a>
);
