import { METHOD_FIELD } from "@/components/compare/method-field-id";
import type { BenchmarkChoices } from "@/lib/report/lists/benchmark-choices";
import type { CompareStart } from "@/lib/report/lists/compare-types";
import type { CompareChoices } from "@/lib/view/compare-choices";
import { grouped, listed, spaced } from "@/lib/format/words";
import { compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import { HOME_FIELDS } from "@/lib/view/views/home-view";
import styles from "./home.module.css";
import { MethodsField } from "./methods-field";

interface PickerProps {
  readonly benchmarks: readonly BenchmarkChoices[];
  readonly choices: CompareChoices;
  readonly starts: readonly CompareStart[];
}

/**
 * Two ways to a comparison: everything on one benchmark, or some methods. Both are plain forms, which the browser submits; with scripts, the field
 * for methods is replaced at its first use by one that takes several (pick-methods.client.tsx).
 */
export function Picker({ benchmarks, choices, starts }: PickerProps) {
  return (
    <section className={styles.picker} aria-labelledby="picker-title">
      <h2 id="picker-title">What do you want to compare?</h2>
      <form action="/" method="get" className={styles.pick}>
        <label htmlFor="picker-benchmark">{HOME_FIELDS.benchmark.label}</label>
        <div>
          <select id="picker-benchmark" name={HOME_FIELDS.benchmark.name} required defaultValue="">
            <option value="" disabled>
              Choose a benchmark
            </option>
            {benchmarks.map(({ topic, benchmarks: own }) => (
              <optgroup key={topic} label={spaced(topic)}>
                {own.map(({ id, name, results }) => (
                  <option key={id} value={id}>
                    {name} ({grouped(results)})
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <button type="submit">Show</button>
        </div>
      </form>
      <form action="/compare" method="get" className={styles.pick}>
        <label htmlFor={METHOD_FIELD}>Methods side by side</label>
        <div>
          <MethodsField methods={choices.methods} />
          <button type="submit">Compare</button>
        </div>
      </form>
      <p>
        For example:{" "}
        {starts.map(({ methods }) => (
          <a
            key={methods.map(({ id }) => id).join(" ")}
            href={compareHref({ ...DEFAULT_COMPARE_VIEW, methods: methods.map(({ id }) => id) })}
          >
            {" "}
            {listed(methods.map(({ name }) => name))}
          </a>
        ))}
      </p>
    </section>
  );
}
