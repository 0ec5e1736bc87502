"use client";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { FEWEST_COMPARED } from "./page-choice";
import styles from "./yours.module.css";

interface MethodsChoiceProps {
  readonly vocabulary: Vocabulary;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** The methods with which own rows are compared: each can be removed, and any other added. */
export function MethodsChoice({ vocabulary: { methods }, chosen, onChosen }: MethodsChoiceProps) {
  const nameOf = (id: string) => methods.find((one) => one.id === id)?.name ?? id;
  const others = methods.filter(({ id }) => !chosen.includes(id)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <p className={styles.row} role="group" aria-label="Methods to compare with">
      {chosen.map((id) => (
        <span key={id}>
          {nameOf(id)}{" "}
          <button
            type="button"
            className={styles.plain}
            aria-label={`Take ${nameOf(id)} out`}
            onClick={() => onChosen(chosen.filter((one) => one !== id))}
          >
            ×
          </button>
        </span>
      ))}
      <label>
        Compare with{" "}
        <select value="" onChange={(event) => onChosen([...chosen, event.currentTarget.value])}>
          <option value="">{chosen.length === 0 ? "choose a method" : "another method"}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen.length < FEWEST_COMPARED && <span className={styles.note}>Choose at least two methods.</span>}
    </p>
  );
}
