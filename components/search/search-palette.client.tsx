"use client";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import { matchWords } from "@/lib/sentences/match-words";
import { counted } from "@/lib/format/words";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import { PaletteHelp } from "./palette-help.client";
import { PaletteOption } from "./palette-option.client";
import styles from "./search-palette.module.css";
import { takeLetters } from "./typed-ahead";
import { QUERY_NAME } from "@/lib/view/address/field-names";
import { useResults } from "./use-results.client";

export interface SearchPaletteProps {
  /** Most characters that a search reads. */
  readonly longest: number;
  /** Searches that the field suggests. */
  readonly examples: string;
  readonly onClose: () => void;
}

/** No result is marked: Enter then opens the page of all results. */
const NONE = -1;

/**
 * The search in a dialog: the combobox pattern of the ARIA Authoring Practices with a list of links. The focus stays in the field
 * and the marked result is named by aria-activedescendant; closing a modal dialog gives the focus back to where it was.
 */
export function SearchPalette({ longest, examples, onClose }: SearchPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(NONE);
  const { results, state, ask } = useResults();
  const list = useId();
  const count = results?.length ?? 0;
  const optionId = (at: number) => `${list}-${at}`;


  const type = (text: string) => {
    setQuery(text);
    setActive(NONE);
    ask(text);
  };
  // No attribute makes a dialog modal; only the browser's own method does.
  useEffect(() => {
    dialog.current?.showModal();
    const typed = takeLetters();
    // They are in the field before the browser puts the next one there, which on a busy machine came first and alone.
    if (typed) queueMicrotask(() => flushSync(() => type(typed.slice(0, longest))));
    // Once, as the palette opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const mark = (at: number) => {
    setActive(at);
    document.getElementById(optionId(at))?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    const next = event.nativeEvent.isComposing ? undefined : nextOption(event.key, active, count);
    if (next !== undefined) mark(next);
    else if (event.key === "Enter" && active !== NONE) document.getElementById(optionId(active))?.click();
    else return;
    // Left and right move in the text too.
    if (!event.key.match(/Left|Right/)) event.preventDefault();
  };
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Search" onClose={onClose} onClick={closeOnBackdrop}>
      <form action="/search" role="search" className={styles.form}>
        <input
          name={QUERY_NAME}
          type="text"
          role="combobox"
          aria-label="Methods, benchmarks, papers and results"
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={count > 0 ? list : undefined}
          aria-activedescendant={active === NONE ? undefined : optionId(active)}
          placeholder={examples}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longest}
          value={query}
          onChange={({ target }) => type(target.value)}
          onKeyDown={press}
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
            <PaletteOption key={`${result.href} ${result.name}`} id={optionId(at)} result={result} active={at === active} onOpen={close} />
          ))}
        </div>
      )}
      <PaletteHelp />
    </dialog>
  );
}

/** The option that a key leads to; undefined where the key is not for the list. Before the first and after the last is none. */
function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const places = count + 1;
  if (key === "ArrowDown") return ((active + 2) % places) - 1;
  if (key === "ArrowUp") return ((active + places) % places) - 1;
  if (active === NONE) return undefined;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return key === "ArrowLeft" || key === "ArrowRight" ? NONE : undefined;
}

function statusOf(state: "still" | "asking" | "failed", results: readonly SearchResultJson[] | null, query: string): string {
  if (state === "failed") return "The search did not answer.";
  if (results === null) return state === "asking" ? "Searching …" : "";
  const { isThere, words } = matchWords(results, results.length);
  if (state === "asking") return `${counted(results.length, "match", "matches")}, searching on …`;
  if (isThere) return words;
  return `Nothing called “${query.trim()}” is in the collection. ${words || "Enter shows the nearest names."}`;
}
