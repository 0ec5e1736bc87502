"use client";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import { NONE } from "@/components/page/next-option";
import { useCombobox } from "@/components/page/use-combobox";
import { matchWords } from "@/lib/sentences/match-words";
import { counted } from "@/lib/format/words";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import { PaletteHelp } from "./palette-help.client";
import { PaletteOption } from "./palette-option.client";
import styles from "./search-palette.module.css";
import { takeLetters } from "./typed-ahead";
import { QUERY_NAME } from "@/lib/view/fields/field-names";
import { useResults } from "./use-results.client";

export interface SearchPaletteProps {
  /** The most characters of a search. */
  readonly longest: number;
  /** Searches that the field suggests. */
  readonly examples: string;
  readonly onClose: () => void;
}

/**
 * The search in a dialog, as a combobox with a list of links. If no result is marked, Enter opens the page of all results; closing a modal dialog
 * returns the focus to where it was.
 */
export function SearchPalette({ longest, examples, onClose }: SearchPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const { results, state, ask } = useResults();
  const count = results?.length ?? 0;
  const { setActive, list, field, option } = useCombobox({ shown: count, count: () => count });

  const type = (text: string) => {
    setQuery(text);
    setActive(NONE);
    ask(text);
  };
  // No attribute makes a dialog modal; only this method does.
  useEffect(() => {
    dialog.current?.showModal();
    const typed = takeLetters();
    // The letters must be in the field before the browser inserts the next one, which on a busy machine came first and alone.
    if (typed) queueMicrotask(() => flushSync(() => type(typed.slice(0, longest))));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once, as the palette opens.
  }, []);
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Search" onClose={onClose} onClick={closeOnBackdrop}>
      <form action="/search" role="search" className={styles.form}>
        <input
          {...field}
          name={QUERY_NAME}
          type="text"
          aria-label="Methods, benchmarks, papers and results"
          placeholder={examples}
          enterKeyHint="search"
          maxLength={longest}
          value={query}
          onChange={({ target }) => type(target.value)}
        />
        <button type="button" onClick={close}>
          Close
        </button>
      </form>
      <p role="status" className={styles.status}>
        {statusOf(state, results, query)}
      </p>
      {state === "failed" && (
        <p className={styles.failed}>
          <button type="button" onClick={() => ask(query)}>
            Try again
          </button>
        </p>
      )}
      {results !== null && count > 0 && (
        <div role="listbox" id={list} aria-label="Results" className={styles.results} aria-busy={state === "asking"}>
          {results.map((result, at) => (
            <PaletteOption key={`${result.href} ${result.name}`} {...option(at)} result={result} onOpen={close} />
          ))}
        </div>
      )}
      <PaletteHelp />
    </dialog>
  );
}

function statusOf(state: "still" | "asking" | "failed", results: readonly SearchResultJson[] | null, query: string): string {
  if (state === "failed") return "The search did not answer.";
  if (results === null) return state === "asking" ? "Searching …" : "";
  const { isThere, words } = matchWords(results, results.length);
  if (state === "asking") return `${counted(results.length, "match", "matches")}, searching on …`;
  if (isThere) return words;
  return `Nothing called “${query.trim()}” is in the collection. ${words || "Enter shows the nearest names."}`;
}
