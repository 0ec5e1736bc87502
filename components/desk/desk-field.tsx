import { useId } from "react";
import { slugOf } from "@/lib/desk/slug-of";
import { useDesk } from "./desk-context";
import type { FormField } from "./desk-protocol";
import styles from "./desk.module.css";

interface DeskFieldProps {
  readonly field: FormField;
  readonly address: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The label, if it differs from the field's title. */
  readonly label?: string;
}

/** The tables whose ids are searched by name, with the noun for one of their rows. */
const NAMED: Readonly<Record<string, string>> = { methods: "method", benchmarks: "benchmark", metrics: "metric" };

/** The field for one cell: a choice, an id that is searched by name, or a text, with the messages of the check. */
export function DeskField({ field, address, value, onValue, label }: DeskFieldProps) {
  const { checked, onNew } = useDesk();
  const id = useId();
  const problems = (checked?.problems ?? []).filter(
    (one) => one.address === address && one.column.split(", ").includes(field.name),
  );
  const warnings = (checked?.warnings ?? []).filter((one) => one.address === address && one.column === field.name);
  const common = { id, "aria-describedby": `${id}-said`, "aria-invalid": problems.length > 0, value };
  const noun = NAMED[field.references ?? ""];
  return (
    <div className={styles.field} data-column={field.name}>
      <label htmlFor={id} title={field.description}>
        {label ?? field.title}
      </label>
      {field.allowed ? (
        <select {...common} onChange={(event) => onValue(event.currentTarget.value)}>
          {(field.optional || value === "" || !field.allowed.includes(value)) && (
            <option value="">{field.optional ? "not stated" : "choose"}</option>
          )}
          {field.allowed.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          autoComplete="off"
          spellCheck={false}
          list={noun && `desk-${field.references}`}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
      {noun && (
        <NewButton
          table={field.references ?? ""}
          noun={noun}
          value={value}
          onNew={(name) => onValue(onNew(field.references ?? "", name))}
        />
      )}
      <span id={`${id}-said`} className={styles.said}>
        {problems.map(({ words }) => (
          <span key={words} className={styles.problem}>
            {words}{" "}
          </span>
        ))}
        {warnings.map(({ words }) => (
          <span key={words}>Warning: {words} </span>
        ))}
      </span>
    </div>
  );
}

function NewButton({
  table,
  noun,
  value,
  onNew,
}: {
  readonly table: string;
  readonly noun: string;
  readonly value: string;
  readonly onNew: (name: string) => void;
}) {
  const { opened } = useDesk();
  const known = opened.vocabulary[table as "methods"];
  if (slugOf(value) === "" || known.some(({ id }) => id === value)) return null;
  return (
    <button type="button" onClick={() => onNew(value)}>
      Add “{value}” as a new {noun}
    </button>
  );
}
