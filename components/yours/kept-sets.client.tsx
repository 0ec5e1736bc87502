"use client";
import { useEffect, useRef, useState } from "react";
import { counted } from "@/lib/format/words";
import type { ChosenRows } from "./chosen-rows";
import { KeptList } from "./kept-list";
import { eraseKept, listKept, renameKept, type KeptSet } from "./kept-sets";
import { loadVocabulary, type LoadedVocabulary } from "./load-vocabulary";
import { OpenedSetBoards } from "./opened-set-boards.client";
import type { Keeping, OpenedSet, Told } from "./reading-protocol";
import { startSession, type ReadingSession } from "./reading-session";
import { saveBlob } from "./save-blob";
import styles from "./yours.module.css";

interface KeptSetsProps {
  readonly vocabulary: LoadedVocabulary | null;
  readonly onVocabulary: (loaded: LoadedVocabulary) => void;
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
  const [opened, setOpened] = useState<{
    readonly set: KeptSet;
    readonly found: OpenedSet | null;
    readonly chosen: ChosenRows | null;
  } | null>(null);
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
    const work = listKept().then(() =>
      onKeep({ set, benchmark: chosen.benchmark, rows: chosen.rows, more: chosen.of - chosen.rows.length }),
    );
    after(
      work,
      (count) =>
        `Kept as “${given}” in this browser${count > chosen.rows.length ? `: all ${counted(count, "row")}` : ""}.`,
    );
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
            Keep {counted(rows.of, "row")} in this browser as{" "}
            <input
              value={name}
              maxLength={80}
              placeholder="a name"
              onChange={(event) => setName(event.currentTarget.value)}
            />
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
      <KeptList
        sets={sets}
        onOpen={(set) => void open(set)}
        onRename={(set) => rename(set, (next) => after(renameKept(set, next), () => `Now called “${next}”.`))}
        onSave={(set) => ask({ kind: "save", set })}
        onErase={(set) => after(eraseKept(set), () => `“${set.name}” is erased.`)}
      />
      {opened?.found && vocabulary && (
        <OpenedSetBoards
          vocabulary={vocabulary}
          set={opened.set}
          opened={opened.found}
          chosen={opened.chosen}
          onBenchmark={(benchmark) => ask({ kind: "rows", benchmark })}
          onChosen={(chosen) => setOpened({ ...opened, chosen })}
        />
      )}
    </>
  );
}

const refusedWords = (why: string) =>
  `${why || "This browser does not allow storage here"} → everything works until you leave the page; save the board as a file to keep it.`;

function rename(set: KeptSet, onName: (name: string) => void) {
  const next = prompt("Another name", set.name)?.trim();
  if (next && next !== set.name) onName(next);
}
