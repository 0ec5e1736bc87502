"use client";
import { listed } from "@/lib/format/words";
import { BoardOfChoice } from "./board-of-choice.client";
import type { ChosenRows } from "./chosen-rows";
import type { KeptSet } from "./kept-sets";
import type { LoadedVocabulary } from "./load-vocabulary";
import type { OpenedSet } from "./reading-protocol";
import styles from "./yours.module.css";

interface OpenedSetBoardsProps {
  readonly vocabulary: LoadedVocabulary;
  readonly set: KeptSet;
  readonly opened: OpenedSet;
  readonly chosen: ChosenRows | null;
  readonly onBenchmark: (benchmark: string) => void;
  readonly onChosen: (rows: ChosenRows) => void;
}

const NONE: readonly string[] = [];

/** A kept set on the current boards; ids that no longer exist are named and stay in the set. */
export function OpenedSetBoards({
  vocabulary: { words, version },
  set,
  opened: { moved, unfit, benchmarks },
  chosen,
  onBenchmark,
  onChosen,
}: OpenedSetBoardsProps) {
  return (
    <section aria-label={set.name} className={styles.set}>
      <h2>{set.name}</h2>
      {set.version !== version && (
        <p className={styles.note}>
          Matched with data version {set.version || "unknown"}; this is {version}.
        </p>
      )}
      {moved.length > 0 && <p className={styles.note}>Since then: {listed(moved)}.</p>}
      {unfit.length > 0 && (
        <p role="alert" className={styles.failure}>
          No longer in the collection: {listed(unfit)}. What hangs on {unfit.length === 1 ? "it" : "them"} has no place;
          it stays in the set.
        </p>
      )}
      <BoardOfChoice
        level={3}
        vocabulary={words}
        benchmarks={benchmarks}
        methods={NONE}
        rows={chosen}
        onBenchmark={onBenchmark}
        onRows={onChosen}
      />
    </section>
  );
}
