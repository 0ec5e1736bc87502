"use client";
import { useEffect, useRef, useState } from "react";
import { counted, listed } from "@/lib/format/words";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { BoardOfChoice } from "./board-of-choice.client";
import type { ChosenRows } from "./chosen-rows";
import { eraseKept, listKept, renameKept, type KeptSet } from "./kept-sets";
import { loadVocabulary } from "./load-vocabulary";
import type { Keeping, OpenedSet, Told } from "./reading-protocol";
import { startSession, type ReadingSession } from "./reading-session";
import { saveBlob } from "./save-blob";
import styles from "./yours.module.css";

interface Loaded {
  readonly words: Vocabulary;
  readonly version: string;
}

interface KeptSetsProps {
  readonly vocabulary: Loaded | null;
  readonly onVocabulary: (loaded: Loaded) => void;
  /** The rows on the board, and their total number; null if there are none. */
  readonly rows: ChosenRows | null;
  /** Keeps rows, including those that only the worker has. Returns how many were kept; rejects if this browser allows no storage. */
  readonly onKeep: (keeping: Keeping) => Promise<number>;
}

/** Records whether the page has something to list on the next visit. Ignores blocked storage, because then nothing is kept either. */
function flag(isKept: boolean) {
  try {
    if (isKept) localStorage.setItem("as-reported-keeps", "1");
    else localStorage.removeItem("as-reported-keeps");
  } catch {
    return;
  }
}

/** The sets that this browser keeps at the reader's request: listed, opened, renamed, saved as a file, erased. Without storage, everything else works for the visit. */
export function KeptSets({ vocabulary, onVocabulary, rows, onKeep }: KeptSetsProps) {
  const [sets, setSets] = useState<readonly KeptSet[]>([]);
  const [said, setSaid] = useState("");
  const [name, setName] = useState("");
  const [opened, setOpened] = useState<{ readonly set: KeptSet; readonly found: OpenedSet | null; readonly chosen: ChosenRows | null } | null>(null);
  // The rows of a kept set stay in a worker of their own, as those of files do.
  const session = useRef<ReadingSession | null>(null);
  useEffect(() => () => session.current?.stop(), []);
  const hear = (told: Told) => {
    if (told.kind === "opened") setOpened((before) => before && { ...before, found: told.opened, chosen: null });
    else if (told.kind === "rows") setOpened((before) => before && { ...before, chosen: told.chosen });
    else if (told.kind === "saved") saveBlob(told.name, told.file);
    else if (told.kind === "refused") setSaid(refusedWords(told.words));
  };
  const ask: ReadingSession["ask"] = (asked) => {
    session.current ??= startSession(hear, setSaid);
    session.current.ask(asked);
  };
  const list = () =>
    listKept().then(
      (found) => {
        setSets(found);
        flag(found.length > 0);
      },
      () => undefined,
    );
  useEffect(() => void list(), []);
  const after = <Done,>(work: Promise<Done>, words: (done: Done) => string) =>
    void work.then(
      (done) => {
        setSaid(words(done));
        return list();
      },
      (error: Error | null) => setSaid(refusedWords(error?.message ?? "")),
    );
  const keep = (chosen: ChosenRows) => {
    const given = name.trim() || `Rows of ${new Date().toISOString().slice(0, 10)}`;
    // Set before storing, so that a reader who leaves immediately finds the set listed on the next visit; a flag without a set is removed then.
    flag(true);
    const set = { name: given, version: vocabulary?.version ?? "", day: new Date().toISOString().slice(0, 10) };
    // Checks the storage of this page first: if the page may keep nothing, its worker must not either.
    const work = listKept().then(() => onKeep({ set, benchmark: chosen.benchmark, rows: chosen.rows, more: chosen.of - chosen.rows.length }));
    after(work, (count) => `Kept as “${given}” in this browser${count > chosen.rows.length ? `: all ${counted(count, "row")}` : ""}.`);
  };
  const open = async (set: KeptSet) => {
    setOpened({ set, found: null, chosen: null });
    try {
      const loaded = vocabulary ?? (await loadVocabulary());
      onVocabulary(loaded);
      ask({ kind: "open", id: set.id, vocabulary: loaded.words });
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      {rows && rows.rows.length > 0 && (
        <p className={styles.row}>
          <label>
            Keep {counted(rows.of, "row")} in this browser as <input value={name} maxLength={80} placeholder="a name" onChange={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="button" onClick={() => keep(rows)}>
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
                <b>{set.name}</b> {counted(set.count, "row")}, {set.day}{" "}
                <button type="button" className={styles.plain} onClick={() => void open(set)} aria-label={`Open ${set.name}`}>
                  Open
                </button>{" "}
                <button type="button" className={styles.plain} onClick={() => rename(set, (next) => after(renameKept(set, next), () => `Now called “${next}”.`))} aria-label={`Rename ${set.name}`}>
                  Rename
                </button>{" "}
                <button type="button" className={styles.plain} onClick={() => ask({ kind: "save", set })} aria-label={`Save ${set.name} as a file`}>
                  Save as a file
                </button>{" "}
                <button type="button" className={styles.plain} onClick={() => after(eraseKept(set), () => `“${set.name}” is erased.`)} aria-label={`Erase ${set.name}`}>
                  Erase
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {opened?.found && vocabulary && (
        <OpenedSetBoards vocabulary={vocabulary} set={opened.set} opened={opened.found} chosen={opened.chosen} onBenchmark={(benchmark) => ask({ kind: "rows", benchmark })} onChosen={(chosen) => setOpened({ ...opened, chosen })} />
      )}
    </>
  );
}

const refusedWords = (why: string) => `${why || "This browser does not allow storage here"} → everything works until you leave the page; save the board as a file to keep it.`;

function rename(set: KeptSet, onName: (name: string) => void) {
  const next = prompt("Another name", set.name)?.trim();
  if (next && next !== set.name) onName(next);
}

interface OpenedSetProps {
  readonly vocabulary: Loaded;
  readonly set: KeptSet;
  readonly opened: OpenedSet;
  readonly chosen: ChosenRows | null;
  readonly onBenchmark: (benchmark: string) => void;
  readonly onChosen: (rows: ChosenRows) => void;
}

const NONE: readonly string[] = [];

/** A kept set on the current boards; ids that no longer exist are named and stay in the set. */
function OpenedSetBoards({ vocabulary: { words, version }, set, opened: { moved, unfit, benchmarks }, chosen, onBenchmark, onChosen }: OpenedSetProps) {
  return (
    <section aria-label={set.name}>
      <h2>{set.name}</h2>
      {set.version !== version && <p className={styles.note}>Matched with data version {set.version || "unknown"}; this is {version}.</p>}
      {moved.length > 0 && <p className={styles.note}>Since then: {listed(moved)}.</p>}
      {unfit.length > 0 && <p role="alert" className={styles.failure}>No longer in the collection: {listed(unfit)}. What hangs on {unfit.length === 1 ? "it" : "them"} has no place; it stays in the set.</p>}
      <BoardOfChoice vocabulary={words} benchmarks={benchmarks} methods={NONE} rows={chosen} onBenchmark={onBenchmark} onRows={onChosen} />
    </section>
  );
}
