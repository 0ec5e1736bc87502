"use client";
import { useId, useState } from "react";
import { alongValues, fieldKey, type OwnForm } from "@/lib/own/own-form";
import type { OwnCondition, OwnFacts } from "@/lib/own/own-facts";
import { headWords } from "@/lib/sentences/board";
import { readOwnValue } from "@/lib/own/own-value";
import styles from "./own.module.css";

interface OwnFormProps {
  readonly facts: OwnFacts;
  readonly form: OwnForm;
  readonly isNew: boolean;
  readonly onDone: (form: OwnForm) => void;
  readonly onCancel: () => void;
}

/** The number of conditions that are shown; the others are folded. */
const OPEN = 6;

/** The form of an own row: a name, a value for each metric of the board, and its conditions. A field that is left empty is not stated. */
export function OwnFormFields({ facts, form: initial, isNew, onDone, onCancel }: OwnFormProps) {
  const [form, setForm] = useState(initial);
  const [problem, setProblem] = useState("");
  const id = useId();
  const conditions = facts.conditions.filter(({ condition }) => condition.condition_id !== facts.along);
  const stated = (condition: OwnCondition) => form.conditions[condition.condition.condition_id] ?? "";
  const open = conditions.filter((one, at) => at < OPEN || stated(one) !== "");
  const rest = conditions.filter((one) => !open.includes(one));
  const baselines = [...new Set(facts.groups.map(({ baseline }) => baseline).filter(Boolean))];
  const [onlyBenchmark, ...more] = facts.benchmarks;
  const setCondition = (name: string, text: string) =>
    setForm({ ...form, conditions: { ...form.conditions, [name]: text } });
  const fieldOf = (one: OwnCondition) => (
    <ConditionField
      key={one.condition.condition_id}
      id={`${id}-${one.condition.condition_id}`}
      own={one}
      value={stated(one)}
      onValue={(text) => setCondition(one.condition.condition_id, text)}
    />
  );
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const values = Object.values(form.values).filter((text) => text.trim() !== "");
    const wrong = values.find((text) => readOwnValue(text) === null);
    if (values.length === 0) setProblem("Enter at least one value");
    else if (wrong !== undefined)
      setProblem(
        `“${wrong}” is not a number → the digits as you would print them, such as 2.41, ≤ 1.24 or 0.381 ± 0.002`,
      );
    else onDone({ ...form, benchmark: form.benchmark || (onlyBenchmark?.benchmark_id ?? "") });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={isNew ? "Add your own row" : "Change your row"}>
      <p className={styles.fields}>
        <label htmlFor={`${id}-name`}>
          Name
          <input
            id={`${id}-name`}
            value={form.name}
            placeholder="My model"
            maxLength={120}
            autoFocus
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          />
        </label>
        {more.length > 0 && (
          <label htmlFor={`${id}-benchmark`}>
            Benchmark
            <select
              id={`${id}-benchmark`}
              value={form.benchmark || onlyBenchmark?.benchmark_id}
              onChange={(event) => setForm({ ...form, benchmark: event.currentTarget.value })}
            >
              {facts.benchmarks.map(({ benchmark_id, name }) => (
                <option key={benchmark_id} value={benchmark_id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <ValueFields
        id={id}
        facts={facts}
        benchmark={form.benchmark || (onlyBenchmark?.benchmark_id ?? "")}
        values={form.values}
        onValue={(key, text) => setForm({ ...form, values: { ...form.values, [key]: text } })}
      />
      {conditions.length > 0 && <p className={styles.fields}>{open.map(fieldOf)}</p>}
      {rest.length > 0 && (
        <details>
          <summary>More conditions ({rest.length})</summary>
          <p className={styles.fields}>{rest.map(fieldOf)}</p>
        </details>
      )}
      {baselines.map((baseline) => (
        <label key={baseline} className={styles.check}>
          <input
            type="checkbox"
            checked={form.baseline === baseline}
            onChange={(event) => setForm({ ...form, baseline: event.currentTarget.checked ? baseline : "" })}
          />{" "}
          Measured against {baseline}
        </label>
      ))}
      {problem && <p role="alert">{problem}</p>}
      <p className={styles.buttons}>
        <button type="submit">{isNew ? "Put it on the board" : "Change it"}</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <span>
          An empty field means not stated. Your row stays in this browser; nothing is sent. “Copy link” includes it in
          the link.
        </span>
      </p>
    </form>
  );
}

interface ValueFieldsProps {
  readonly id: string;
  readonly facts: OwnFacts;
  readonly benchmark: string;
  readonly values: OwnForm["values"];
  readonly onValue: (key: string, text: string) => void;
}

/** One field for each metric; on a grid, a line of fields for each of its rows. */
function ValueFields({ id, facts, benchmark, values, onValue }: ValueFieldsProps) {
  const along = facts.conditions.find(({ condition }) => condition.condition_id === facts.along)?.condition;
  return alongValues(facts, benchmark).map((at) => (
    <p key={at} className={styles.fields} role="group" aria-label={along ? `${along.name} ${at}` : "Values"}>
      {along && (
        <span className={styles.at}>
          {along.name} {at}
        </span>
      )}
      {facts.metrics.map((metric) => {
        const key = fieldKey(metric.metric_id, at);
        return (
          <label key={key} htmlFor={`${id}-${key}`}>
            {headWords(metric)}
            <input
              id={`${id}-${key}`}
              value={values[key] ?? ""}
              inputMode="decimal"
              autoComplete="off"
              maxLength={40}
              size={8}
              onChange={(event) => onValue(key, event.currentTarget.value)}
            />
          </label>
        );
      })}
    </p>
  ));
}

function ConditionField({
  id,
  own: { condition, values },
  value,
  onValue,
}: {
  readonly id: string;
  readonly own: OwnCondition;
  readonly value: string;
  readonly onValue: (text: string) => void;
}) {
  const { name, unit, type, summary } = condition;
  const isNumber = type === "number";
  return (
    <label htmlFor={id} title={summary}>
      {[name, unit && (unit === "x" ? "×" : unit)].filter(Boolean).join(", ")}
      <input
        id={id}
        value={value}
        {...(isNumber ? { inputMode: "decimal", size: 8 } : { list: `${id}-list`, size: 16 })}
        autoComplete="off"
        maxLength={120}
        placeholder="not stated"
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      {!isNumber && (
        <datalist id={`${id}-list`}>
          {values.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
