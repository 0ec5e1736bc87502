"use client";
import { useEffect, useState } from "react";
import { counted, listed } from "@/lib/format/words";
import type { OwnRow } from "@/lib/own/own-row";
import { presentRows } from "@/lib/own/present-rows";
import { unfitOf } from "@/lib/own/unfit";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { BoardOfChoice } from "./board-of-choice.client";
import type { ChosenRows } from "./chosen-rows";
import { eraseKept, keepSet, listKept, renameKept, type KeptSet } from "./kept-sets";
import { loadVocabulary } from "./load-vocabulary";
import styles from "./yours.module.css";

interface Loaded {
  readonly words: Vocabulary;
  readonly version: string;
}

interface KeptSetsProps {
  readonly vocabulary: Loaded | null;
  readonly onVocabulary: (loaded: Loaded) => void;
  /** The rows that stand on the board now. */
  readonly rows: readonly OwnRow[];
}

/** Tells the page that it has something to list the next time. Blocked storage is no fault: then nothing is kept either. */
function flag(isKept: boolean) {
  try {
    if (isKept) localStorage.setItem("as-reported-keeps", "1");
    else localStorage.removeItem("as-reported-keeps");
  } catch {
    return;
  }
}

/** What this browser keeps where it was asked to: listed, opened, renamed, saved as a file, erased. Without storage everything else works for the visit. */
export function KeptSets({ vocabulary, onVocabulary, rows }: KeptSetsProps) {
  const [sets, setSets] = useState<readonly KeptSet[]>([]);
  const [said, setSaid] = useState("");
  const [name, setName] = useState("");
  const [opened, setOpened] = useState<{ readonly set: KeptSet; readonly chosen: ChosenRows | null } | null>(null);
  const list = () =>
    listKept().then(
      (found) => {
        setSets(found);
        flag(found.length > 0);
      },
      () => undefined,
    );
  useEffect(() => void list(), []);
  const after = (work: Promise<unknown>, done: string) =>
    void work.then(
      () => {
        setSaid(done);
        return list();
      },
      (error: Error | null) => setSaid(`${error?.message || "This browser allows no storage here"} → everything works until you leave the page; save the board as a file to keep it.`),
    );
  const keep = () => {
    const given = name.trim() || `Rows of ${new Date().toISOString().slice(0, 10)}`;
    // Before it is stored: a reader who leaves at once finds it listed the next time, and a flag without a set is taken back then.
    flag(true);
    after(keepSet({ name: given, rows, version: vocabulary?.version ?? "", day: new Date().toISOString().slice(0, 10) }), `Kept as “${given}” in this browser.`);
  };
  const open = (set: KeptSet) => {
    setOpened({ set, chosen: null });
    if (vocabulary === null) loadVocabulary().then(onVocabulary, (error: Error) => setSaid(error.message));
  };
  return (
    <>
      {rows.length > 0 && (
        <p className={styles.row}>
          <label>
            Keep {counted(rows.length, "row")} in this browser as <input value={name} maxLength={80} placeholder="a name" onChange={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="button" onClick={keep}>
            Keep
          </button>
          <span className={styles.note}>Nothing is kept unless you ask for it here.</span>
        </p>
      )}
      <p role="status" className={styles.status}>
        {said}
      </p>
      {sets.length > 0 && (
        <section aria-label="Kept in this browser">
          <h2>Kept in this browser</h2>
          <ul className={styles.files}>
            {sets.map((set) => (
              <li key={set.name}>
                <b>{set.name}</b> {counted(set.rows.length, "row")}, {set.day}{" "}
                <button type="button" className={styles.plain} onClick={() => open(set)} aria-label={`Open ${set.name}`}>
                  Open
                </button>{" "}
                <button type="button" className={styles.plain} onClick={() => rename(set, (next) => after(renameKept(set, next), `Now called “${next}”.`))} aria-label={`Rename ${set.name}`}>
                  Rename
                </button>{" "}
                <a download={`${set.name}.json`} href={`data:application/json,${encodeURIComponent(JSON.stringify(set, null, 2))}`}>
                  Save as a file
                </a>{" "}
                <button type="button" className={styles.plain} onClick={() => after(eraseKept(set.name), `“${set.name}” is erased.`)} aria-label={`Erase ${set.name}`}>
                  Erase
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {opened && vocabulary && <OpenedSet vocabulary={vocabulary} set={opened.set} chosen={opened.chosen} onChosen={(chosen) => setOpened({ ...opened, chosen })} />}
    </>
  );
}

function rename(set: KeptSet, onName: (name: string) => void) {
  const next = prompt("Another name", set.name)?.trim();
  if (next && next !== set.name) onName(next);
}

interface OpenedSetProps {
  readonly vocabulary: Loaded;
  readonly set: KeptSet;
  readonly chosen: ChosenRows | null;
  readonly onChosen: (rows: ChosenRows) => void;
}

const NONE: readonly string[] = [];

/** A kept set on the boards of today; what no longer fits says so and stays in the set. */
function OpenedSet({ vocabulary: { words, version }, set, chosen, onChosen }: OpenedSetProps) {
  const { rows, moved } = presentRows(words, set.rows);
  const unfit = unfitOf(words, rows);
  const counts = new Map<string, number>();
  for (const { benchmark } of rows) if (words.benchmarks.some(({ id }) => id === benchmark)) counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1);
  const take = (benchmark: string) => {
    const own = benchmark === "" ? rows : rows.filter((row) => row.benchmark === benchmark);
    onChosen({ benchmark, rows: own, of: own.length });
  };
  return (
    <section aria-label={set.name}>
      <h2>{set.name}</h2>
      {set.version !== version && <p className={styles.note}>Matched with data version {set.version || "unknown"}; this is {version}.</p>}
      {moved.length > 0 && <p className={styles.note}>Since then: {listed(moved)}.</p>}
      {unfit.length > 0 && <p role="alert" className={styles.failure}>No longer in the collection: {listed(unfit)}. What hangs on {unfit.length === 1 ? "it" : "them"} has no place; it stays in the set.</p>}
      <BoardOfChoice vocabulary={words} benchmarks={Array.from(counts, ([id, rows]) => ({ id, rows }))} methods={NONE} rows={chosen} onBenchmark={take} onRows={onChosen} />
    </section>
  );
}
