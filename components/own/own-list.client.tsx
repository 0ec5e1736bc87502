"use client";
import type { OwnRow } from "@/lib/own/own-row";
import type { OwnTold } from "@/lib/own/told";
import styles from "./own.module.css";

/** One model of the reader's, with what is said of each of its rows. */
export interface OwnEntry {
  readonly row: Pick<OwnRow, "name" | "configuration">;
  /** The places of its rows. */
  readonly at: readonly number[];
  readonly told: readonly OwnTold[];
}

interface OwnListProps {
  readonly entries: readonly OwnEntry[];
  readonly onEdit: (at: readonly number[]) => void;
  readonly onRemove: (at: readonly number[]) => void;
}

/** Below a board: each own row, where it stands or why it does not, and how far it compares. */
export function OwnList({ entries, onEdit, onRemove }: OwnListProps) {
  return (
    <ul className={styles.list} aria-label="Your rows">
      {entries.map(({ row, at, told }) => (
        <li key={at.join(" ")} id={`own-${at[0]}`} tabIndex={-1} data-placed={told.some(({ isPlaced }) => isPlaced)}>
          <b>{[row.name, row.configuration].filter(Boolean).join(" ")}</b>{" "}
          {!told.some(({ isPlaced }) => isPlaced) && <strong>Not on this board. </strong>}
          {[...new Set(told.flatMap(({ words }) => words))].join(" ")}{" "}
          <button type="button" onClick={() => onEdit(at)} aria-label={`Change ${row.name}`}>
            Change
          </button>{" "}
          <button type="button" onClick={() => onRemove(at)} aria-label={`Remove ${row.name}`}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}
