import styles from "@/components/page/page.module.css";
import type { RowOf } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import howStyles from "./how-page.module.css";

type Condition = RowOf<"conditions">;

const ROLES: Readonly<Record<Condition["role"], { readonly name: string; readonly rule: string }>> = {
  match: {
    name: "Must match",
    rule: "Results that differ in one of these answer different questions and never share an axis: a forecast of 96 steps and one of 720, or unselected images and images picked by a classifier. A result that does not state such a condition gets an axis of its own, separate from those that do, because its source may have used any value.",
  },
  vary: {
    name: "May vary, as an axis",
    rule: "What a result costs, such as steps or parameters. Results that differ in one of these are compared, and if it is a number they can be plotted against it.",
  },
  caveat: {
    name: "Caveat",
    rule: "Results share an axis even if they differ in one of these, or only one of them states it. The difference is stated beside the chart: the same model evaluated by its authors and by others, with more or less guidance, or with steps that count different things.",
  },
  repeat: {
    name: "Repeat",
    rule: "What distinguishes runs of one configuration, such as seeds and checkpoints. They are shown as one result: their mean with its sample standard deviation, or the single run if there is only one. The best of several runs is labelled as such and never ranked.",
  },
};

/** The effect of each stated condition on a comparison; the lists are those of conditions.csv. */
export function HowConditionsCount({ conditions }: { readonly conditions: readonly Condition[] }) {
  return (
    <section id="conditions">
      <h2>What conditions do</h2>
      <p>Each circumstance that a source states has a role:</p>
      <dl>
        {(Object.keys(ROLES) as Condition["role"][])
          .filter((role) => conditions.some((condition) => condition.role === role))
          .map((role) => {
            const own = conditions.filter((condition) => condition.role === role);
            return (
              <div key={role} className={howStyles.rule}>
                <dt>{ROLES[role].name}</dt>
                <dd>
                  {ROLES[role].rule}
                  <details>
                    <summary className={styles.summary}>The {counted(own.length, "condition")} of this role</summary>
                    <ul>
                      {own.map(({ condition_id, name, summary }) => (
                        <li key={condition_id}>
                          <strong>{name}</strong>: {summary}
                        </li>
                      ))}
                    </ul>
                  </details>
                </dd>
              </div>
            );
          })}
      </dl>
      <p>A kind of source is not a condition, but it counts as a caveat where two results come from different ones.</p>
    </section>
  );
}
