"use client";
import { Fragment, type ReactNode } from "react";
import type { OwnRow } from "@/lib/own/own-row";
import type { OwnTold } from "@/lib/own/told";
import styles from "./own.module.css";

type Group = NonNullable<OwnTold["fits"]>[number];

/** One model of the reader's, with the notes on each of its rows. */
export interface OwnEntry {
  readonly row: Pick<OwnRow, "name" | "configuration">;
  /** The indexes of its rows. */
  readonly at: readonly number[];
  readonly told: readonly OwnTold[];
}

export interface OwnListProps {
  readonly entries: readonly OwnEntry[];
  readonly onEdit: (at: readonly number[]) => void;
  readonly onRemove: (at: readonly number[]) => void;
  /** Returns the link to another group of the page. */
  readonly groupLink: (group: Group) => ReactNode;
}

/** The list below a board: each own row, its place or why it has none, and how far it can be compared. */
export function OwnList({ entries, onEdit, onRemove, groupLink }: OwnListProps) {
  return (
    <ul className={styles.list} aria-label="Your rows">
      {entries.map(({ row, at, told }) => (
        <li key={at.join(" ")} id={`own-${at[0]}`} tabIndex={-1} data-placed={told.some(({ isPlaced }) => isPlaced)}>
          <b>{[row.name, row.configuration].filter(Boolean).join(" ")}</b>{" "}
          {!told.some(({ isPlaced }) => isPlaced) && <strong>Not on this board. </strong>}
          {[...new Set(told.flatMap(({ words }) => words))].join(" ")}{" "}
          {fitsOf(told).map((group, place) => (
            <Fragment key={group.name}>
              {place === 0 ? "It belongs to another group: " : ", "}
              {groupLink(group)}
            </Fragment>
          ))}{" "}
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

/** The most groups that are named. */
const MOST_GROUPS = 3;

/** Returns the groups that accept rows of one model, each once. */
const fitsOf = (told: readonly OwnTold[]): readonly Group[] =>
  [...new Map(told.flatMap(({ fits = [] }) => fits).map((group) => [group.name, group])).values()].slice(
    0,
    MOST_GROUPS,
  );
