"use client";
import { startTransition, useEffect, useRef, useState, type RefObject } from "react";
import { NO_ANSWERS, type MatchAnswers } from "@/lib/own/match-rows";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { BoardOfChoice } from "./board-of-choice.client";
import type { ChosenRows } from "./chosen-rows";
import { FilesRead } from "./files-read";
import { KeptSets } from "./kept-sets.client";
import { loadVocabulary } from "./load-vocabulary";
import { MatchQuestions } from "./match-questions.client";
import type { Keeping, Matched, ReadFile, Told } from "./reading-protocol";
import { startSession, type ReadingSession } from "./reading-session";
import { useIntake } from "./use-intake.client";
import type { Progress } from "./progress-words";
import { ReadingStatus } from "./reading-status";

interface YourNumbersProps {
  /** The element with the fields for files and tables. */
  readonly fields: HTMLElement;
  /** Whether reading was requested before this component was loaded. */
  readonly isAsked: RefObject<boolean>;
}

/** The page for a reader's own files: fields, questions, and a board of the reader's choice. The rows stay in the worker; this renders what a reader sees of them. */
export function YourNumbers({ fields, isAsked }: YourNumbersProps) {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState("");
  const [vocabulary, setVocabulary] = useState<{ readonly words: Vocabulary; readonly version: string } | null>(null);
  const [answers, setAnswers] = useState<MatchAnswers>(NO_ANSWERS);
  const [matched, setMatched] = useState<Matched | null>(null);
  const [rows, setRows] = useState<ChosenRows | null>(null);
  const session = useRef<ReadingSession | null>(null);
  // A session outlives the render that started it, and what it receives is matched with the answers given until then.
  const answered = useRef(NO_ANSWERS);
  /** The callbacks that wait for rows to be kept. */
  const keeping = useRef<{ readonly done: (count: number) => void; readonly failed: (error: Error) => void } | null>(
    null,
  );
  useEffect(() => () => session.current?.stop(), []);

  const match = (words: Vocabulary, next: MatchAnswers) =>
    session.current?.ask({ kind: "match", vocabulary: words, answers: next });
  const hear = (told: Told) => {
    if (told.kind === "reading") setProgress({ ...told, share: 0 });
    // A transition, so that it does not re-render a board below synchronously.
    else if (told.kind === "part")
      startTransition(() => setProgress((before) => before && { ...before, share: told.share }));
    else if (told.kind === "read") setFiles((before) => [...before, told.file]);
    else if (told.kind === "matched")
      startTransition(() => {
        setMatched(told.matching);
        setProgress((before) => (before?.kind === "matching" ? null : before));
      });
    else if (told.kind === "rows") startTransition(() => setRows(told.chosen));
    else if (told.kind === "kept") keeping.current?.done(told.count);
    else if (told.kind === "refused") keeping.current?.failed(new Error(told.words));
    else if (told.kind === "all read") {
      setProgress({ kind: "matching" });
      loadVocabulary().then(
        (loaded) => {
          setVocabulary(loaded);
          match(loaded.words, answered.current);
        },
        (error: Error) => {
          setProgress(null);
          setFailure(`${error.message} → try again when you are connected; nothing is lost.`);
        },
      );
    }
  };
  const read = (chosen: readonly File[], text: string) => {
    if (chosen.length === 0 && text.trim() === "")
      return setFailure("Nothing to read yet → paste a table, or choose files.");
    setFailure("");
    session.current ??= startSession(hear, (message) => {
      setFailure(`${message} → reload the page and try again.`);
      setProgress(null);
    });
    setProgress({ kind: "reading", name: "", at: 0, of: Math.max(1, chosen.length), share: 0 });
    session.current.ask({ kind: "read", files: chosen, pasted: text });
  };
  useIntake(fields, isAsked, read);
  const keep = (asked: Keeping) =>
    new Promise<number>((done, failed) => {
      keeping.current = { done, failed };
      session.current?.ask({ kind: "keep", ...asked });
    });
  const stop = () => {
    session.current?.stop();
    session.current = null;
    setProgress(null);
    setFailure("Stopped. Nothing was kept; you can read it again.");
    clear();
  };
  const clear = () => {
    setFiles([]);
    setMatched(null);
    setRows(null);
    setAnswers(NO_ANSWERS);
    answered.current = NO_ANSWERS;
  };
  const answer = (next: MatchAnswers) => {
    setAnswers(next);
    answered.current = next;
    setRows(null);
    if (vocabulary) match(vocabulary.words, next);
  };
  return (
    <>
      <ReadingStatus progress={progress} failure={failure} onStop={stop} />
      {files.length > 0 && (
        <FilesRead
          files={files}
          onForget={() => {
            session.current?.ask({ kind: "forget" });
            clear();
          }}
        />
      )}
      {vocabulary && matched && files.some((file) => file.rows > 0) && (
        <MatchQuestions vocabulary={vocabulary.words} matched={matched} answers={answers} onAnswers={answer} />
      )}
      {vocabulary && matched && matched.benchmarks.length > 0 && (
        <BoardOfChoice
          vocabulary={vocabulary.words}
          benchmarks={matched.benchmarks}
          methods={methodsIn(matched)}
          rows={rows}
          onBenchmark={(benchmark) => session.current?.ask({ kind: "rows", benchmark })}
          onRows={setRows}
        />
      )}
      <KeptSets vocabulary={vocabulary} onVocabulary={setVocabulary} rows={rows} onKeep={keep} />
    </>
  );
}

/** Returns the methods of the collection that the files name, those with most rows first. */
const methodsIn = ({ words }: Matched) =>
  words
    .filter(({ table, id }) => table === "methods" && id !== null)
    .toSorted((a, b) => b.rows - a.rows)
    .flatMap(({ id }) => id ?? []);
