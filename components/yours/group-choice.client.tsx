"use client";
import { useMemo } from "react";
import type { OwnBoard } from "@/lib/own/own-board";
import type { OwnRow } from "@/lib/own/own-row";
import { takenBy } from "./roomiest-group";
import styles from "./yours.module.css";

interface GroupChoiceProps {
  readonly board: OwnBoard;
  readonly rows: readonly OwnRow[];
  readonly onGroup: (name: string) => void;
}

/** The choice of the group of results, because results that do not compare are in groups of their own, with the number of the reader's rows that each accepts. */
export function GroupChoice({ board, rows, onGroup }: GroupChoiceProps) {
  const { panel, others } = board;
  const groups = useMemo(
    () =>
      board.panel === null
        ? []
        : [{ ...board.panel, facts: board.facts }, ...board.others].map((group) => ({
            ...group,
            taken: takenBy(group, rows),
          })),
    [board, rows],
  );
  if (panel === null || others.length === 0) return null;
  return (
    <p className={styles.row}>
      <label>
        Results{" "}
        <select value={panel.name} onChange={(event) => onGroup(event.currentTarget.value)}>
          {groups.map((group) => (
            <option key={group.name} value={group.name}>
              {group.title} ({group.taken} of yours)
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
